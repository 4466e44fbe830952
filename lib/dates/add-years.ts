import { daysInMonth, isoDay, splitDay } from './calendar';
import type { IsoDay } from './partial-date';

/**
 * The same day so many years on (back, when negative); where that day does not exist, the last of the month: 29 February
 * becomes the 28th. Throws a RangeError where `day` is no day or `years` not whole.
 */
export function addYears(day: IsoDay, years: number): IsoDay {
  if (!Number.isInteger(years)) throw new RangeError(`Not whole years: ${years}`);
  const from = splitDay(day);
  const year = from.year + years;
  return isoDay(year, from.month, Math.min(from.day, daysInMonth(year, from.month)));
}
