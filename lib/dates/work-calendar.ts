import { holidays, workdays } from 'chinese-days/dist/chinese-days.json';
import { splitDay } from './calendar';
import { daysBetween } from './days-between';
import type { IsoDay } from './partial-date';
import { remembered } from './remembered';

/** How a year differs from its weeks: days off (weekends among them or not), and Saturdays and Sundays that are worked. */
export interface HolidayYear {
  readonly year: number;
  /** In order, each once. Also the last days of the year before, which the same decree may move. */
  readonly off: readonly IsoDay[];
  readonly worked: readonly IsoDay[];
}

export type DayKind = 'working' | 'off' | 'unknown';
/** Says what a day is. `unknown` where the holidays of its year are not known here. Throws a RangeError where it is no day. */
export type WorkCalendar = (day: IsoDay) => DayKind;

/** First and last year of which the library holds the State Council's whole arrangement; it calls any other year's weekdays worked. */
export const LIBRARY_YEARS = { first: 2004, last: 2026 } as const;

/** From this day on the New Year of the next year may move days, as on 29 to 31 December 2018. */
const YEAR_END = '12-26';

/** Whether a day may be moved by the arrangement of the year after its own. */
export function isYearEnd(day: IsoDay): boolean {
  return day.slice(5) >= YEAR_END;
}

/** A Thursday, from which the days of the week are counted. */
const THURSDAY = '1970-01-01';

/** Whether the day is a Saturday or a Sunday. Throws a RangeError where it is no day. */
export function isWeekend(day: IsoDay): boolean {
  const weekday = (((daysBetween(THURSDAY, day) + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

/** The calendar of the library's years and of `own` ones: an own year takes the place of the library's. */
export function workCalendar(own: readonly HolidayYear[]): WorkCalendar {
  const years = new Set(own.map(({ year }) => year));
  const kept = (day: IsoDay) => isYearEnd(day) || !years.has(Number(day.slice(0, 4)));
  const off = new Set([...Object.keys(holidays).filter(kept), ...own.flatMap((table) => table.off)]);
  const worked = new Set([...Object.keys(workdays).filter(kept), ...own.flatMap((table) => table.worked)]);
  const isKnown = (year: number) => years.has(year) || (year >= LIBRARY_YEARS.first && year <= LIBRARY_YEARS.last);
  // Everybody of a batch is judged by the same few weeks.
  return remembered(10, 10_000, (day) => {
    const { year } = splitDay(day);
    if (!isKnown(year) || (isYearEnd(day) && !isKnown(year + 1))) return 'unknown';
    if (worked.has(day)) return 'working';
    return off.has(day) || isWeekend(day) ? 'off' : 'working';
  });
}
