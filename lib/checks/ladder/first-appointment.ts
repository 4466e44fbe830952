import { addYears } from '../../dates/add-years';
import { parseDate } from '../../dates/parse';
import type { IsoDay } from '../../dates/partial-date';
import { spanOf } from '../../dates/span';
import type { Dossier } from '../../dossier/dossier';
import type { Conditions, Rung } from '../../notice/conditions';
import type { Source } from '../../notice/schema';
import type { CheckContext, Words } from '../finding';
import { educationRank } from '../shared/education-rank';
import { dateIn, entriesOf, textOf } from '../shared/entries';
import { educationHeld, isEnough } from './education';
import { rungSource } from './rungs';
import { type Judged, judged, toldOfWay } from './way';

/** No day: every education that was read counts, for this notice's cutoff is not that of the other procedure. */
const ANY_DAY = '9999-12-31';

/** The last of the days on which work may have begun; null where none can be read. */
function startOfWork({ work }: Dossier): IsoDay | null {
  const read = parseDate(work?.startedOn ?? '');
  return read.kind === 'date' ? spanOf(read.date).last : null;
}

/** The last of the days that the first graduation may mean with an education that is enough; null where there is none. */
function graduation(dossier: Dossier, rung: Rung): IsoDay | null {
  let first: IsoDay | null = null;
  for (const entry of entriesOf(dossier, 'education')) {
    const at = dateIn(entry, 'education.graduatedOn');
    if (!at || !isEnough(educationRank(textOf(entry, 'education.level')) ?? -1, rung)) continue;
    if (first === null || at.last < first) first = at.last;
  }
  return first;
}

/** When the years would be full, without any cutoff: that of the other procedure is not known. */
function dueSteps({ dossier }: CheckContext, rung: Rung): Words[] {
  if (rung.years === 0) return [];
  const since = rung.since === 'work' ? startOfWork(dossier) : graduation(dossier, rung);
  if (since === null) return [];
  const values = { date: since, years: rung.years, due: addYears(since, rung.years) };
  return [toldOfWay(`step-first.${rung.since}`, values)];
}

/** The rung of 初定 to the title that asks for the fewest years, of those for which the education is enough. */
function firstRung({ ladder }: Conditions, target: string, rank: number): Rung | null {
  let fewest: Rung | null = null;
  for (const rung of ladder) {
    if (rung.target !== target || rung.procedure !== '初定' || !isEnough(rank, rung)) continue;
    if (fewest === null || rung.years < fewest.years) fewest = rung;
  }
  return fewest;
}

function noteOf(conditions: Conditions, rung: Rung): Source[] {
  const source = rungSource(conditions, rung);
  if (rung.note === null) return [source];
  return [source, { source: 'default', text: rung.note.zh, en: rung.note.en, confidence: rung.confidence }];
}

/**
 * 初定 by education, another procedure than this notice's: told without a date of the notice, and never judged. Null where the ladder
 * has none to the title for an education that was read.
 */
export function firstWay(context: CheckContext, conditions: Conditions, target: string): Judged | null {
  const { sure, perhaps } = educationHeld(context.dossier, ANY_DAY);
  const rank = Math.max(sure ?? -1, perhaps ?? -1);
  const rung = firstRung(conditions, target, rank);
  if (!rung) return null;
  const id = rung.years === 0 ? 'ladder.first.at-once' : `ladder.first.${rung.since}`;
  const tell = () => ({
    values: { target, education: (rung.education ?? []).join('、'), years: rung.years },
    steps: dueSteps(context, rung),
    cites: [...noteOf(conditions, rung), context.notice.procedures.source],
  });
  return judged('not-applicable', id, { tell });
}
