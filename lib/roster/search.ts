import { VERDICTS, type Verdict } from '../checks/finding';
import type { Standing } from '../checks/many/standing';
import { normaliseIdentity } from '../dossier/identity';
import type { Level } from '../notice/level';
import type { Listed, RosterState } from './roster-row';

/** One line of the roster. */
export interface RosterPerson extends Listed {
  readonly personId: string;
  readonly name: string;
  readonly idNumber: string;
  readonly state: RosterState;
}

/** One line with what the findings of the person rest on (`basisOf`); null where nobody can judge them. */
export interface RosterLine extends RosterPerson {
  readonly basis: string | null;
}

/** What the findings on a person come to; null where they are not known. */
export type StandingFor<T> = (person: T) => Standing | null;

/** What is looked for; null is everyone. */
export interface RosterFilter {
  /** Part of a name or of an identity number. */
  readonly text: string;
  readonly unit: string | null;
  /** `unknown`: those whose dossier names no level of the notice. */
  readonly level: Level | 'unknown' | null;
  readonly state: RosterState | null;
  /** Those who wait for a choice of the office: a conflict, or a newer version than the chosen one. */
  readonly open: boolean;
  /** The worst of their findings; `unknown`: those of whom it is not known. */
  readonly worst: Verdict | 'unknown' | null;
}

export const EVERYONE: RosterFilter = { text: '', unit: null, level: null, state: null, open: false, worst: null };

/** Those whom the filter lets through, in the order given. */
export function filterRoster<T extends RosterPerson>(
  people: readonly T[],
  { text, unit, level, state, open, worst }: RosterFilter,
  standingFor: StandingFor<T> = () => null,
): readonly T[] {
  const wanted = normaliseIdentity(text);
  const declared = level === 'unknown' ? null : level;
  return people.filter(
    (one) =>
      (unit === null || one.unit === unit) &&
      (level === null || one.level === declared) &&
      (state === null || one.state === state) &&
      (!open || one.conflict || one.newer) &&
      (worst === null || (standingFor(one)?.worst ?? 'unknown') === worst) &&
      (wanted === '' || one.name.toUpperCase().includes(wanted) || one.idNumber.toUpperCase().includes(wanted)),
  );
}

const byPinyin = new Intl.Collator('zh-CN').compare;
let lastSorted: { readonly units: string; readonly sorted: readonly string[] } | null = null;

/** In the order of pinyin, kept for the next time: the list is read anew at each change, and its units hardly ever change. */
function sortedUnits(units: readonly string[]): readonly string[] {
  const key = units.join('\n');
  if (lastSorted?.units !== key) lastSorted = { units: key, sorted: [...units].sort(byPinyin) };
  return lastSorted.sorted;
}

/** The units of a roster, each once, in the order of its people. */
export function unitsOf(people: readonly RosterPerson[]): readonly string[] {
  return [...new Set(people.map(({ unit }) => unit))];
}

/** By unit in the order of pinyin, then by name; those without a unit last. Comparing names by pinyin would take longer than all the rest for 10,000. */
export function inOrder<T extends RosterPerson>(people: readonly T[]): T[] {
  const rank = new Map(
    sortedUnits(unitsOf(people)).map((unit, at) => [unit, unit === '' ? Number.POSITIVE_INFINITY : at]),
  );
  const by = (a: T, b: T) =>
    (rank.get(a.unit) ?? 0) - (rank.get(b.unit) ?? 0) || (a.name < b.name ? -1 : Number(a.name > b.name));
  return [...people].sort(by);
}

/** The same persons, the worst verdict first, and of those with the same worst the most of it; else in the order given, those not known last. */
export function worstFirst<T extends RosterPerson>(people: readonly T[], standingFor: StandingFor<T>): readonly T[] {
  const ranked = people.map((one) => {
    const standing = standingFor(one);
    return { one, rank: standing ? VERDICTS.indexOf(standing.worst) : VERDICTS.length, standing };
  });
  const count = ({ standing }: (typeof ranked)[number]) => (standing ? standing.counts[standing.worst] : 0);
  return ranked.sort((a, b) => a.rank - b.rank || count(b) - count(a)).map(({ one }) => one);
}
