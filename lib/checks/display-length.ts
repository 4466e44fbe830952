import { addDays } from '../dates/add-days';
import { daysBetween } from '../dates/days-between';
import type { DaySpan, IsoDay } from '../dates/partial-date';
import { spanOf } from '../dates/span';
import type { WorkCalendar } from '../dates/work-calendar';
import { type WorkingDays, workingDaysBetween } from '../dates/working-days';
import { said } from '../notice/said';
import type { Notice } from '../notice/schema';
import type { Check, CheckContext, Judgement, Verdict, Words } from './finding';
import {
  countedFrom,
  type DisplayDay,
  displayDays,
  displaySources,
  firstDayReadings,
  readSteps,
  yearToAdd,
} from './shared/display';
import { shown } from './shared/fold';

const name = 'display-length';
/** No display is longer: one of the dates is a slip. */
const MOST_DAYS = 366;

interface Judged {
  readonly verdict: Verdict;
  readonly id: string;
  readonly values?: Words['values'];
  readonly counted?: readonly Counted[];
}

/** The working days by one reading of the first day. */
interface Counted {
  readonly firstDayCounts: boolean;
  readonly days: readonly IsoDay[];
}

/** The arithmetic of one reading. */
function countStep({ firstDayCounts, days }: Counted, { display }: Notice): Words {
  const id = `${name}.step-${firstDayCounts ? 'with-first' : 'without-first'}${days.length === 0 ? '-none' : ''}`;
  return { id, values: { count: days.length, days: days.slice(0, display.workingDays.value ?? 0).join(',') } };
}

/** The working days behind a day, and that day itself where it is one. */
function withFirst(first: IsoDay, after: WorkingDays, calendar: WorkCalendar): WorkingDays {
  const kind = calendar(first);
  if (kind === 'unknown') return { kind, day: first };
  return kind === 'working' && after.kind === 'known' ? { kind: 'known', days: [first, ...after.days] } : after;
}

const lengthOf = (days: WorkingDays) => (days.kind === 'known' ? days.days.length : 0);

/** What can be said of a display whose first and last day may each be any of the days given. */
function judgeDays(starts: DaySpan, ends: DaySpan, { notice, calendar }: CheckContext): Judged {
  if (starts.first > ends.last) return { verdict: 'unsure', id: 'reversed' };
  if (daysBetween(starts.first, ends.last) > MOST_DAYS) return { verdict: 'unsure', id: 'long' };
  const needed = said(notice.display.workingDays, 'display-days');
  const readings = firstDayReadings(notice);
  const after = workingDaysBetween(addDays(starts.first, 1), ends.last, calendar);
  const exact = starts.first === starts.last && ends.first === ends.last;
  const counted: Counted[] = [];
  let count = 0;
  let least: number | null = null;
  for (const firstDayCounts of readings) {
    const most = firstDayCounts ? withFirst(starts.first, after, calendar) : after;
    if (most.kind === 'unknown') return { verdict: 'unsure', id: 'unknown-year', values: yearToAdd(most.day) };
    count = Math.max(count, most.days.length);
    if (exact) counted.push({ firstDayCounts, days: most.days });
    // What is sure is told by the reading that is judged by, the first.
    least ??= exact
      ? most.days.length
      : lengthOf(workingDaysBetween(countedFrom(starts.last, firstDayCounts), ends.first, calendar));
  }
  const sure = least ?? 0;
  const values = { needed, count, sure };
  if (sure >= needed) return { verdict: 'pass', id: 'pass', values, counted };
  if (count < needed) return { verdict: 'fail', id: 'short', values, counted };
  return { verdict: 'unsure', id: exact ? 'first-day' : 'imprecise', values, counted };
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
  run: (context): Judgement[] => {
    const { dossier, notice } = context;
    const { at, verdict, id, values, counted = [] } = judge(context);
    const tell = () => ({
      reason: { id: `${name}.${id}`, values: { field: at.field, text: shown(at.text), ...values } },
      steps: [...readSteps(dossier), ...counted.map((one) => countStep(one, notice))],
      cites: displaySources(notice),
    });
    return [{ check: name, entry: null, field: at.field, verdict, tell }];
  },
};
