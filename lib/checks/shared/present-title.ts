import type { IsoDay, ParsedDate, PartialDate } from '../../dates/partial-date';
import type { Dossier } from '../../dossier/dossier';
import { dateIn, type Entry, entriesOf, parsedIn, textOf } from './entries';
import { fold } from './fold';
import { gather } from './gather';
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
  return gather(entries, (entry) => {
    const at = dateIn(entry, 'title.acquiredOn');
    return at ? [{ entry, date: at.date, first: at.first, last: at.last }] : [];
  });
}

const titleOf = ({ entry }: Dated) => fold(textOf(entry, 'title.name'));

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
  const undated = entries.find((entry) => dated.every((title) => title.entry !== entry));
  if (undated) return { kind: 'open', entry: undated };
  const latest = dated.filter((title) => dated.every((other) => title.first >= other.last || title === other));
  const [title] = latest;
  if (title && latest.every((other) => titleOf(other) === titleOf(title))) {
    return { kind: 'dated', entry: title.entry, date: title.date };
  }
  const [likely] = [...dated].sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0));
  return { kind: 'open', entry: likely?.entry ?? only };
});

/**
 * The days on which the present title may have been acquired, both included; null where no bound is known. Also known where
 * it is open which title is the present one: the last of several dates is no earlier than any of them.
 */
export function acquisitionSpan(dossier: Dossier): { first: IsoDay | null; last: IsoDay | null } {
  const entries = entriesOf(dossier, 'title');
  const dated = datedTitles(entries);
  const latest = (days: IsoDay[]) => days.reduce<IsoDay | null>((a, b) => (a === null || b > a ? b : a), null);
  return {
    first: latest(dated.map((title) => title.first)),
    last: dated.length === entries.length ? latest(dated.map((title) => title.last)) : null,
  };
}
