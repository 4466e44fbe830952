import { daysBetween } from '../dates/days-between';
import type { DaySpan, IsoDay } from '../dates/partial-date';
import { spanOf } from '../dates/span';
import { type WorkingDays, workingDaysBetween } from '../dates/working-days';
import { said } from '../notice/said';
import type { Check, CheckContext, Finding, Verdict, Words } from './finding';
import {
  countedFrom,
  type DisplayDay,
  displayDays,
  displaySources,
  firstDayReadings,
  readSteps,
  yearToAdd,
} from './shared/display';

const name = 'display-length';
/** No display is longer: one of the dates is a slip. */
const MOST_DAYS = 366;

interface Judged {
  readonly verdict: Verdict;
  readonly id: string;
  readonly values?: Words['values'];
  readonly steps?: readonly Words[];
}

/** The arithmetic of one reading of the first day. */
function countStep(counted: readonly IsoDay[], firstDayCounts: boolean, needed: number): Words {
  const id = `${name}.step-${firstDayCounts ? 'with-first' : 'without-first'}${counted.length === 0 ? '-none' : ''}`;
  return { id, values: { count: counted.length, days: counted.slice(0, needed).join(',') } };
}

const lengthOf = (days: WorkingDays) => (days.kind === 'known' ? days.days.length : 0);

/** What can be said of a display whose first and last day may each be any of the days given. */
function judgeDays(starts: DaySpan, ends: DaySpan, { notice, calendar }: CheckContext): Judged {
  if (starts.first > ends.last) return { verdict: 'unsure', id: 'reversed' };
  if (daysBetween(starts.first, ends.last) > MOST_DAYS) return { verdict: 'unsure', id: 'long' };
  const needed = said(notice.display.workingDays, 'display-days');
  const readings = firstDayReadings(notice);
  const exact = starts.first === starts.last && ends.first === ends.last;
  const steps: Words[] = [];
  let count = 0;
  let least: number | null = null;
  for (const firstDayCounts of readings) {
    const most = workingDaysBetween(countedFrom(starts.first, firstDayCounts), ends.last, calendar);
    if (most.kind === 'unknown') return { verdict: 'unsure', id: 'unknown-year', values: yearToAdd(most.day) };
    count = Math.max(count, most.days.length);
    if (exact) steps.push(countStep(most.days, firstDayCounts, needed));
    // What is sure is told by the reading that is judged by, the first.
    least ??= exact
      ? most.days.length
      : lengthOf(workingDaysBetween(countedFrom(starts.last, firstDayCounts), ends.first, calendar));
  }
  const sure = least ?? 0;
  const values = { needed, count, sure };
  if (sure >= needed) return { verdict: 'pass', id: 'pass', values, steps };
  if (count < needed) return { verdict: 'fail', id: 'short', values, steps };
  return { verdict: 'unsure', id: exact ? 'first-day' : 'imprecise', values, steps };
}

function judge(context: CheckContext): Judged & { readonly at: DisplayDay } {
  const { from, to } = displayDays(context.dossier);
  if (from.read.kind === 'empty' && to.read.kind === 'empty')
    return { verdict: 'not-applicable', id: 'none', at: from };
  if (from.read.kind !== 'date') return { verdict: 'unsure', id: from.read.kind, at: from };
  if (to.read.kind !== 'date') return { verdict: 'unsure', id: to.read.kind, at: to };
  return { ...judgeDays(spanOf(from.read.date), spanOf(to.read.date), context), at: to };
}

/** Whether the display at the unit lasts, or lasted, as many working days as the notice asks for. */
export const displayLength: Check = {
  name,
  verdicts: ['pass', 'fail', 'unsure', 'not-applicable'],
  run: (context): Finding[] => {
    const { at, verdict, id, values, steps = [] } = judge(context);
    return [
      {
        check: name,
        entry: null,
        field: at.field,
        verdict,
        reason: { id: `${name}.${id}`, values: { field: at.field, text: at.text, ...values } },
        steps: [...readSteps(context.dossier), ...steps],
        cites: displaySources(context.notice),
      },
    ];
  },
};
