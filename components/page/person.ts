import type { ReadValue } from '../../lib/dossier/reading';

/** Whose page it is. The number may be masked or missing. */
export interface PagePerson {
  readonly name: string;
  readonly idNumber: string;
}

const bare = (text: string) => text.replace(/\s/gu, '');

function valuesOf(values: readonly ReadValue[], meaning: ReadValue['meaning']): string[] {
  const found = values.filter((value) => value.meaning === meaning).map((value) => bare(value.value));
  return [...new Set(found.filter((value) => value !== ''))];
}

/** True where two identity numbers may be the same: a star stands for any digit, an x is an X. */
function mayBeSame(one: string, other: string): boolean {
  if (one.length !== other.length) return /[*＊]/u.test(one + other);
  return [...one.toUpperCase()].every((sign, at) => {
    const against = other.toUpperCase()[at];
    return sign === against || /[*＊]/u.test(sign) || /[*＊]/u.test(against ?? '');
  });
}

/**
 * The person that a page names: null where it names none, `several` where its parts name different ones. Of several
 * spellings of one number the one with the fewest stars is taken.
 */
export function personOf(values: readonly ReadValue[]): PagePerson | 'several' | null {
  const names = valuesOf(values, 'person.name');
  const numbers = valuesOf(values, 'person.idNumber');
  if (names.length > 1) return 'several';
  if (numbers.some((one) => numbers.some((other) => !mayBeSame(one, other)))) return 'several';
  const stars = (number: string) => number.replace(/[^*＊]/gu, '').length;
  const [idNumber = ''] = numbers.sort((one, other) => stars(one) - stars(other));
  const [name = ''] = names;
  return name === '' && idNumber === '' ? null : { name, idNumber };
}
