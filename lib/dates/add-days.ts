import { daysInMonth, isoDay, splitDay } from './calendar';
import type { IsoDay } from './partial-date';

/** The day so many days on, or back when negative. Throws a RangeError where `day` is no day or `days` not whole. */
export function addDays(day: IsoDay, days: number): IsoDay {
  if (!Number.isInteger(days)) throw new RangeError(`Not whole days: ${days}`);
  const from = splitDay(day);
  const within = from.day + days;
  if (within >= 1 && within <= daysInMonth(from.year, from.month)) return isoDay(from.year, from.month, within);
  // UTC has no summer time: a day more is always the next date.
  const to = new Date(Date.UTC(from.year, from.month - 1, from.day + days));
  return isoDay(to.getUTCFullYear(), to.getUTCMonth() + 1, to.getUTCDate());
}
