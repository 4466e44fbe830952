import type { FieldKey } from '../../dossier/fill';
import type { Reading, ReadValue } from '../../dossier/reading';

const sameField = (value: ReadValue, field: FieldKey) =>
  value.meaning === field.meaning &&
  value.row === field.row &&
  value.label === field.label &&
  value.heading === field.heading;

/**
 * The field that is meant, in a reading taken now: the element of the name, as long as it still means the same; else, where the page has
 * drawn it anew, the only control of the same label, heading, meaning and row. Null where none or several could be it.
 */
export function findField({ values }: Reading, field: FieldKey): ReadValue | null {
  const same = values.filter((value) => value.kind !== 'fixed' && sameField(value, field));
  const [only] = same;
  return same.find(({ ref }) => ref === field.ref) ?? (same.length === 1 && only ? only : null);
}
