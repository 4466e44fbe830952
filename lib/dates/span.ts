import { daysInMonth, isoDay } from './calendar';
import type { DaySpan, PartialDate } from './partial-date';

/** The days that a partial date may mean, first and last both included: one day, a month, or a year. */
export function spanOf(date: PartialDate): DaySpan {
  const { year, month, day } = date;
  if (month === undefined) return { first: isoDay(year, 1, 1), last: isoDay(year, 12, 31) };
  const first = isoDay(year, month, day ?? 1);
  return { first, last: day === undefined ? isoDay(year, month, daysInMonth(year, month)) : first };
}
