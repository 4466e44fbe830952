import { Checkbox } from '@mantine/core';
import { useEffect, useState } from 'react';

interface TickProps {
  readonly label: string;
  /** The name that is read out, where the label alone does not tell which document it is of. */
  readonly spoken?: string;
  readonly description?: string;
  readonly checked: boolean;
  /** Saves it; false where it could not be saved. */
  readonly onTick: (checked: boolean) => Promise<boolean>;
}

/** A tick that stands at once where it was set, while the store writes it; it goes back where the store could not. */
export function Tick({ label, spoken, description, checked, onTick }: TickProps) {
  const [set, setSet] = useState<boolean | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new stored value is what ends the waiting.
  useEffect(() => setSet(null), [checked]);

  return (
    <Checkbox
      size="sm"
      styles={{ description: { lineHeight: 1.5 } }}
      label={label}
      aria-label={spoken}
      description={description}
      checked={set ?? checked}
      onChange={async ({ currentTarget }) => {
        setSet(currentTarget.checked);
        if (!(await onTick(currentTarget.checked))) setSet(null);
      }}
    />
  );
}
