import type { PlacedValue } from './groups';
import classes from './reading.module.css';
import { ValueRow, type ValueSettings } from './value-row';

interface ValueListProps extends ValueSettings {
  readonly values: readonly PlacedValue[];
  /** The place of their entry in its section, counted from 0; null where it does not repeat. */
  readonly at: number | null;
}

/** Values with their names, one a line. */
export function ValueList({ values, at, ...settings }: ValueListProps) {
  return (
    <dl className={classes.list}>
      {values.map((placed) => (
        <ValueRow key={placed.key} placed={placed} at={at} {...settings} />
      ))}
    </dl>
  );
}
