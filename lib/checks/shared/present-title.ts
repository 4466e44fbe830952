import type { IsoDay, ParsedDate, PartialDate } from '../../dates/partial-date';
import type { Dossier } from '../../dossier/dossier';
import { dateIn, type Entry, entriesOf, parsedIn, textOf } from './entries';
import { fold } from './fold';
import { lastAsked } from './last-asked';

/** The title held at present: the one acquired last. */
export type PresentTitle =
  | { readonly kind: 'none' }
  | { readonly kind: 'dated'; readonly entry: Entry; readonly date: PartialDate }
  /** The only title, but its date is missing or can't be read. */
  | { readonly kind: 'undated'; readonly entry: Entry; readonly read: ParsedDate }
  /** Several, and their dates leave open which was acquired last; `entry` is the one that may be the last of all. */
  | { readonly kind: 'open'; readonly entry: Entry };

interface Dated {
  readonly entry: Entry;
  readonly date: PartialDate;
  readonly first: IsoDay;
  readonly last: IsoDay;
}

function datedTitles(entries: readonly Entry[]): Dated[] {
  const dated: Dated[] = [];
  for (const entry of entries) {
    const at = dateIn(entry, 'title.acquiredOn');
    if (at) dated.push({ entry, date: at.date, first: at.first, last: at.last });
  }
  return dated;
}

const titleOf = ({ entry }: Dated) => fold(textOf(entry, 'title.name'));

/** Whether no other title was acquired after it, by any day that the dates may mean. */
function isLatest(title: Dated, all: readonly Dated[]): boolean {
  for (const other of all) if (title.first < other.last && title !== other) return false;
  return true;
}

/** Those that no other title came after: several where one stands twice, or where one day is theirs. */
function latestOf(dated: readonly Dated[]): Dated[] {
  const latest: Dated[] = [];
  for (const title of dated) if (isLatest(title, dated)) latest.push(title);
  return latest;
}

function areOneTitle(rows: readonly Dated[]): boolean {
  const [first] = rows;
  if (!first) return false;
  for (const row of rows) if (titleOf(row) !== titleOf(first)) return false;
  return true;
}

/** The first of those whose days end last. */
function lastEnding(dated: readonly Dated[]): Dated | undefined {
  let [likely] = dated;
  for (const title of dated) if (likely && title.last > likely.last) likely = title;
  return likely;
}

/** The first entry without a date that was read; null where there is none. */
function undatedOf(entries: readonly Entry[]): Entry | null {
  for (const entry of entries) if (!dateIn(entry, 'title.acquiredOn')) return entry;
  return null;
}

/** Which title is the present one. A row that stands twice, same name and same day, is one title. */
export const presentTitle: (dossier: Dossier) => PresentTitle = lastAsked((dossier) => {
  const entries = entriesOf(dossier, 'title');
  const [only] = entries;
  if (!only) return { kind: 'none' };
  const dated = datedTitles(entries);
  if (entries.length === 1) {
    const [title] = dated;
    if (title) return { kind: 'dated', entry: only, date: title.date };
    return { kind: 'undated', entry: only, read: parsedIn(only, 'title.acquiredOn') };
  }
  const undated = undatedOf(entries);
  if (undated) return { kind: 'open', entry: undated };
  const latest = latestOf(dated);
  const [title] = latest;
  if (title && areOneTitle(latest)) return { kind: 'dated', entry: title.entry, date: title.date };
  return { kind: 'open', entry: lastEnding(dated)?.entry ?? only };
});

/**
 * The days on which the present title may have been acquired, both included; null where no bound is known. Also known where
 * it is open which title is the present one: the last of several dates is no earlier than any of them.
 */
export function acquisitionSpan(dossier: Dossier): { first: IsoDay | null; last: IsoDay | null } {
  const entries = entriesOf(dossier, 'title');
  const dated = datedTitles(entries);
  let first: IsoDay | null = null;
  let last: IsoDay | null = null;
  for (const title of dated) {
    if (first === null || title.first > first) first = title.first;
    if (last === null || title.last > last) last = title.last;
  }
  return { first, last: dated.length === entries.length ? last : null };
}
