import { z } from 'zod';
import { type LastStarts, lastStarts } from '../checks/shared/last-starts';
import { daysBetween } from '../dates/days-between';
import type { IsoDay } from '../dates/partial-date';
import type { WorkCalendar } from '../dates/work-calendar';
import { NotSaid } from '../notice/said';
import type { Notice } from '../notice/schema';

/** Stages whose day no notice fixes: the office, or the next one, sets it. In the order of the work. */
export const OWN_STAGES = ['applicant', 'unit', 'stamp', 'county', 'city', 'fee'] as const;
export type OwnStage = (typeof OWN_STAGES)[number];

/** The office's own days for one notice. */
export const OwnDaysSchema = z.strictObject(
  Object.fromEntries(OWN_STAGES.map((stage) => [stage, z.iso.date().optional()])) as Record<
    OwnStage,
    z.ZodOptional<z.ZodISODate>
  >,
);
export type OwnDays = z.infer<typeof OwnDaysSchema>;

/** A day of the plan; the two of the display are counted back from the windows of the notice. */
export interface Deadline {
  readonly stage: OwnStage | 'display-advised' | 'display-latest' | 'online' | 'paper';
  readonly day: IsoDay;
  /** The hour at which the day ends for this, where the notice gives one. */
  readonly hour?: string;
  /** Days from today; below 0 it is over. */
  readonly left: number;
}

export interface Plan {
  /** What is late first, then by day. */
  readonly deadlines: readonly Deadline[];
  /** A day of which nobody here knows whether it is worked: then the display can't be counted. */
  readonly unknown: IsoDay | null;
}

/** When the display must begin at the latest; nothing where the notice says too little to count by. */
function countable(notice: Notice, calendar: WorkCalendar): LastStarts {
  try {
    return lastStarts(notice, calendar);
  } catch (error) {
    if (error instanceof NotSaid) return [];
    throw error;
  }
}

/** The chain of deadlines of a batch as of a day. */
export function planOf(notice: Notice, calendar: WorkCalendar, own: OwnDays, today: IsoDay): Plan {
  const deadlines: Deadline[] = [];
  const add = (stage: Deadline['stage'], day: IsoDay, hour?: string) =>
    deadlines.push({ stage, day, ...(hour !== undefined && { hour }), left: daysBetween(today, day) });
  for (const stage of OWN_STAGES) {
    const day = own[stage];
    if (day !== undefined) add(stage, day);
  }
  const last = countable(notice, calendar);
  const unknown = 'unknown' in last ? last.unknown : null;
  if (!('unknown' in last) && last.length > 0) {
    const starts = last.flatMap((one) => one.starts).sort();
    const advised = last.map((one) => one.starts[0] as IsoDay).sort()[0] as IsoDay;
    const latest = starts.at(-1) as IsoDay;
    add('display-advised', advised);
    if (latest !== advised) add('display-latest', latest);
  }
  for (const window of ['online', 'paper'] as const) {
    const close = notice.windows[window].value?.to ?? null;
    if (close !== null) add(window, close, notice.closing?.[window]?.value);
  }
  return { deadlines: deadlines.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))), unknown };
}
