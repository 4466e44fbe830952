import { addYears } from '../../dates/add-years';
import { parseDate } from '../../dates/parse';
import { spanOf } from '../../dates/span';
import type { Conditions, Rung } from '../../notice/conditions';
import type { Source } from '../../notice/schema';
import type { CheckContext, Words } from '../finding';
import { educationRank } from '../shared/education-rank';
import { entriesOf, textOf } from '../shared/entries';
import { gather } from '../shared/gather';
import { educationHeld, isEnough } from './education';
import { rungSource } from './rungs';
import { type Judged, judged, toldOfWay } from './way';

/** No day: every education that was read counts, for this notice's cutoff is not that of the other procedure. */
const ANY_DAY = '9999-12-31';

/** When the years would be full, without any cutoff: that of the other procedure is not known. */
function dueSteps({ dossier }: CheckContext, rung: Rung): Words[] {
  if (rung.years === 0) return [];
  const texts =
    rung.since === 'work'
      ? [dossier.work?.startedOn ?? '']
      : entriesOf(dossier, 'education')
          .filter((entry) => isEnough(educationRank(textOf(entry, 'education.level')) ?? -1, rung))
          .map((entry) => textOf(entry, 'education.graduatedOn'));
  const spans = gather(texts, (text) => {
    const read = parseDate(text);
    return read.kind === 'date' ? [spanOf(read.date)] : [];
  });
  const first = spans.sort((a, b) => (a.last < b.last ? -1 : 1))[0];
  if (!first) return [];
  const values = { date: first.last, years: rung.years, due: addYears(first.last, rung.years) };
  return [toldOfWay(`step-first.${rung.since}`, values)];
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
  const rungs = conditions.ladder.filter((rung) => rung.target === target && rung.procedure === '初定');
  const rung = rungs.filter((each) => isEnough(rank, each)).sort((a, b) => a.years - b.years)[0];
  if (!rung) return null;
  const education = (rung.education ?? []).join('、');
  const id = rung.years === 0 ? 'first.at-once' : `first.${rung.since}`;
  const reason = toldOfWay(id, { target, education, years: rung.years });
  const cites = [...noteOf(conditions, rung), context.notice.procedures.source];
  return judged('not-applicable', reason, { steps: dueSteps(context, rung), cites });
}
