import { parseDate } from '../../dates/parse';
import type { DaySpan, IsoDay, PartialDate } from '../../dates/partial-date';
import { spanOf } from '../../dates/span';
import type { Dossier } from '../../dossier/dossier';
import type { Conditions } from '../../notice/conditions';
import { type Entry, entriesOf, textOf } from '../shared/entries';
import { shown } from '../shared/fold';
import { gather } from '../shared/gather';
import { rankOf, readTitle } from './title-names';

/** A title of another series, as it stands in a sentence, and when it was acquired. */
interface EarlierTitle {
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
  return gather(
    entriesOf(dossier, 'title').filter((entry) => isOfSeries(entry, held, conditions)),
    (entry) => {
      const read = parseDate(textOf(entry, 'title.acquiredOn'));
      if (read.kind !== 'date' || spanOf(read.date).last >= day) return [];
      return [{ name: shown(textOf(entry, 'title.name')), date: read.date, span: spanOf(read.date) }];
    },
  ).sort((a, b) => (a.span.last < b.span.last ? -1 : 1))[0];
}
