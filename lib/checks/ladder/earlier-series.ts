import type { DaySpan, IsoDay, PartialDate } from '../../dates/partial-date';
import type { Dossier } from '../../dossier/dossier';
import type { Conditions } from '../../notice/conditions';
import { type DatedField, dateIn, type Entry, entriesOf, textOf } from '../shared/entries';
import { shown } from '../shared/fold';
import { rankOf, readTitle } from './title-names';

/** A title of another series, as it stands in a sentence, and when it was acquired. */
export interface EarlierTitle {
  readonly name: string;
  readonly date: PartialDate;
  readonly span: DaySpan;
}

/** Whether the entry is a title of another series, of the same rank as a title of the ladder. */
export function isOfSeries(entry: Entry, title: string, conditions: Conditions): boolean {
  const read = readTitle(textOf(entry, 'title.name'), conditions);
  return read.kind === 'series' && read.rank === rankOf(title, conditions);
}

/**
 * A title of the same rank as `held` in another series, acquired for sure before `day`, the earliest of them: `held` may have come of it
 * by 转评. Undefined where there is none.
 */
export function earlierOfSeries(
  dossier: Dossier,
  conditions: Conditions,
  held: string,
  day: IsoDay,
): EarlierTitle | undefined {
  let earliest: { readonly entry: Entry; readonly at: DatedField } | undefined;
  for (const entry of entriesOf(dossier, 'title')) {
    const at = dateIn(entry, 'title.acquiredOn');
    if (!at || at.last >= day || !isOfSeries(entry, held, conditions)) continue;
    if (!earliest || at.last < earliest.at.last) earliest = { entry, at };
  }
  if (!earliest) return undefined;
  const { first, last, date } = earliest.at;
  return { name: shown(textOf(earliest.entry, 'title.name')), date, span: { first, last } };
}
