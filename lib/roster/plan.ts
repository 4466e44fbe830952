import { z } from 'zod';
import { type LastStart, type LastStarts, lastStarts } from '../checks/shared/last-starts';
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

type Window = LastStart['window'];

/**
 * The last day to begin the display, counted back from the windows of the notice: where they give two, the earlier is advised, and the
 * other is in time for its own window alone.
 */
type DisplayStage = 'display' | `display-${'advised' | 'other'}-${Window}`;

export interface Deadline {
  readonly stage: OwnStage | DisplayStage | Window;
  readonly day: IsoDay;
  /** The hour at which the day ends for this, where the notice gives one. */
  readonly hour?: string;
  /** Days from today; below 0 it is over. */
  readonly left: number;
}

export interface Plan {
  /** What is late first, then by day. */
  readonly deadlines: readonly Deadline[];
  /** Steps of the work that stand after the one that follows them. */
  readonly clashes: readonly { readonly stage: Deadline['stage']; readonly next: Deadline['stage'] }[];
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

/** Of each window the last start by the stricter reading of the first day. */
function displayStages(last: readonly LastStart[]): { readonly stage: DisplayStage; readonly day: IsoDay }[] {
  const found = last
    .map(({ window, starts }) => ({ window, day: [...starts].sort()[0] as IsoDay }))
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  const [advised, other] = found;
  if (!advised) return [];
  if (!other || other.day === advised.day) return [{ stage: 'display', day: advised.day }];
  return [
    { stage: `display-advised-${advised.window}`, day: advised.day },
    { stage: `display-other-${other.window}`, day: other.day },
  ];
}

/** What follows what on the way of the papers. */
const CHAIN: readonly Deadline['stage'][] = ['applicant', 'unit', 'stamp', 'county', 'city', 'paper'];

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
  for (const { stage, day } of 'unknown' in last ? [] : displayStages(last)) add(stage, day);
  for (const window of ['online', 'paper'] as const) {
    const close = notice.windows[window].value?.to ?? null;
    if (close !== null) add(window, close, notice.closing?.[window]?.value);
  }
  const inOrder = CHAIN.flatMap((stage) => deadlines.find((one) => one.stage === stage) ?? []);
  const clashes = inOrder.slice(1).flatMap(({ stage: next, day }, at) => {
    const before = inOrder[at];
    return before && before.day > day ? [{ stage: before.stage, next }] : [];
  });
  return { deadlines: deadlines.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))), clashes, unknown };
}
