import { educationRank, isUnfinished } from '../checks/shared/education-rank';
import { parseDate } from '../dates/parse';
import type { DaySpan } from '../dates/partial-date';
import { spanOf } from '../dates/span';
import type { Dossier } from '../dossier/dossier';

/** The entry that a form with one place for it asks for; `sure` is false where the data did not settle which. */
export interface Chosen<T> {
  readonly entry: T;
  readonly sure: boolean;
}

type Entry = Readonly<Record<string, string | undefined>>;

const filled = <T extends Entry>(entries: readonly T[] | undefined) =>
  (entries ?? []).filter((entry) => Object.values(entry).some((value) => value?.trim()));

/** The entry that is surely the latest (or earliest) by a date; else the last (or first) one written, and not sure. */
function outermost<T extends Entry>(
  entries: readonly T[],
  dateOf: (entry: T) => string | undefined,
  which: 'latest' | 'earliest',
): Chosen<T> | null {
  const fallback = which === 'latest' ? entries.at(-1) : entries[0];
  if (!fallback) return null;
  const spans = entries.map((entry): DaySpan | null => {
    const parsed = parseDate(dateOf(entry) ?? '');
    return parsed.kind === 'date' ? spanOf(parsed.date) : null;
  });
  const found = entries.find((_, at) =>
    spans.every((other, place) => {
      const own = spans[at];
      if (place === at) return true;
      return own && other && (which === 'latest' ? own.first > other.last : own.last < other.first);
    }),
  );
  return found ? { entry: found, sure: true } : { entry: fallback, sure: false };
}

/**
 * The highest education that is named. Where two are as high, or one does not say how high it is, the latest by
 * graduation stands, and that is not sure. What was not finished is none. Null where there is none.
 */
export function highestEducation(dossier: Dossier): Chosen<NonNullable<Dossier['education']>[number]> | null {
  const all = filled(dossier.education).map((entry) => ({
    entry,
    rank: educationRank(entry.level ?? '') ?? educationRank(entry.degree ?? ''),
  }));
  const finished = all.filter(({ entry, rank }) => rank !== null || !isUnfinished(entry.level ?? ''));
  const entries = finished.map(({ entry }) => entry);
  const ranks = finished.map(({ rank }) => rank);
  const top = ranks.reduce<number>((most, rank) => Math.max(most, rank ?? 0), 0);
  const candidates = ranks.includes(null) ? entries : entries.filter((_, at) => ranks[at] === top);
  const chosen = outermost(candidates, (entry) => entry.graduatedOn, 'latest');
  return chosen && { ...chosen, sure: candidates.length === 1 };
}

/** The education that was finished first. Null where none was finished. */
export function earliestEducation(dossier: Dossier): Chosen<NonNullable<Dossier['education']>[number]> | null {
  const finished = filled(dossier.education).filter(({ level }) => !isUnfinished(level ?? ''));
  return outermost(finished, (entry) => entry.graduatedOn, 'earliest');
}

/** The present title: the one that was acquired last. Null where there is none. */
export function presentTitle(dossier: Dossier): Chosen<NonNullable<Dossier['title']>[number]> | null {
  return outermost(filled(dossier.title), (entry) => entry.acquiredOn, 'latest');
}
