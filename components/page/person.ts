import { isMasked, normaliseIdentity, samePerson } from '../../lib/dossier/identity';
import type { ReadValue } from '../../lib/dossier/reading';

/** Whose page it is; a part that the page does not show is empty. The number may be masked. */
export interface PagePerson {
  readonly name: string;
  readonly idNumber: string;
}

function textsOf(values: readonly ReadValue[], meaning: ReadValue['meaning']): string[] {
  const found = values.filter((value) => value.meaning === meaning).map((value) => value.value);
  return [...new Set(found.filter((text) => text.trim() !== ''))];
}

const everyPair = (texts: string[], agree: (one: string, other: string) => boolean) =>
  texts.every((one, at) => texts.slice(at + 1).every((other) => agree(one, other)));

/**
 * The person that a page names: null where it names none, `several` where its parts name different ones. Of several
 * spellings of one number a whole one is taken before a masked one.
 */
export function personOf(values: readonly ReadValue[]): PagePerson | 'several' | null {
  const names = textsOf(values, 'person.name');
  const numbers = textsOf(values, 'person.idNumber');
  const oneName = everyPair(names, (name, other) => samePerson({ name }, { name: other }) !== 'no');
  const oneNumber = everyPair(numbers, (idNumber, other) => samePerson({ idNumber }, { idNumber: other }) !== 'no');
  if (!oneName || !oneNumber) return 'several';
  const name = (names[0] ?? '').replace(/\s/gu, '');
  const idNumber = numbers.find((number) => !isMasked(number)) ?? numbers[0] ?? '';
  return name === '' && idNumber === '' ? null : { name, idNumber: normaliseIdentity(idNumber) };
}
