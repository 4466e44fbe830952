import { addDays } from './add-days';
import type { IsoDay } from './partial-date';
import type { WorkCalendar } from './work-calendar';

/** Working days in order; or the first day met of which nobody here knows whether it is worked. */
export type WorkingDays =
  | { readonly kind: 'known'; readonly days: readonly IsoDay[] }
  | { readonly kind: 'unknown'; readonly day: IsoDay };

/** So many working days at the most, and none behind `to`, where it is given. */
function walk(start: IsoDay, step: 1 | -1, calendar: WorkCalendar, most: number, to: IsoDay | null) {
  const days: IsoDay[] = [];
  for (let day = start; days.length < most && (to === null || day <= to); day = addDays(day, step)) {
    const kind = calendar(day);
    if (kind === 'unknown') return { kind, day } as const;
    if (kind === 'working') days.push(day);
  }
  return { kind: 'known', days: step === 1 ? days : days.reverse() } as const;
}

/** The first `count` working days on or after the day. Throws a RangeError where it is no day. */
export function workingDaysFrom(day: IsoDay, count: number, calendar: WorkCalendar): WorkingDays {
  return walk(day, 1, calendar, count, null);
}

/** The last `count` working days on or before the day. Throws a RangeError where it is no day. */
export function workingDaysUntil(day: IsoDay, count: number, calendar: WorkCalendar): WorkingDays {
  return walk(day, -1, calendar, count, null);
}

/** The working days between two days, both included; none where `to` lies before `from`. Throws a RangeError for no day. */
export function workingDaysBetween(from: IsoDay, to: IsoDay, calendar: WorkCalendar): WorkingDays {
  return walk(from, 1, calendar, Number.POSITIVE_INFINITY, to);
}
