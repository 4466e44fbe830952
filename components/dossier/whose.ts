import { isMasked, samePerson } from '../../lib/dossier/identity';
import type { Person } from '../../lib/store/database';
import type { Identity } from '../../lib/store/people';

/** Whose dossier is shown, and whether the page may be held against it. */
export type Whose =
  /** There is no page: the user chooses; nothing is compared. */
  | { readonly kind: 'choose'; readonly person: Person | null }
  /** The page's person is kept: told by name and whole number, or by the user for this page. */
  | { readonly kind: 'page'; readonly person: Person; readonly byUser: boolean }
  /** The page's person is told in whole and not kept yet. */
  | { readonly kind: 'new'; readonly identity: Identity }
  /** The page may be one of these: the user is to say. */
  | { readonly kind: 'ask'; readonly candidates: readonly Person[] }
  /** The page does not tell its person in whole, and it can be none of those who are kept. */
  | { readonly kind: 'untold' };

/** True where the page tells enough to know a person again: a name and a whole number. */
export function isWhole(person: Identity | null): person is Identity {
  return person !== null && person.name.trim() !== '' && person.idNumber.trim() !== '' && !isMasked(person.idNumber);
}

interface Asked {
  readonly onPage: boolean;
  readonly person: Identity | null;
  readonly people: readonly Person[];
  /** Whom the user chose, for when there is no page. */
  readonly chosenId: string;
  /** What the user said of this page: the id of a person, `none` for none of them, null where nothing was said. */
  readonly answer: string | null;
}

/** Whose dossier goes with the page. Never anybody's whose name or number contradicts the page's. */
export function whose({ onPage, person, people, chosenId, answer }: Asked): Whose {
  if (!onPage) return { kind: 'choose', person: people.find(({ id }) => id === chosenId) ?? null };
  const sure = people.find((one) => samePerson(person ?? {}, one) === 'yes');
  if (sure) return { kind: 'page', person: sure, byUser: false };
  const candidates = people.filter((one) => samePerson(person ?? {}, one) === 'unsure');
  const said = candidates.find(({ id }) => id === answer);
  if (said) return { kind: 'page', person: said, byUser: true };
  if (candidates.length > 0 && answer !== 'none') return { kind: 'ask', candidates };
  return isWhole(person) ? { kind: 'new', identity: person } : { kind: 'untold' };
}
