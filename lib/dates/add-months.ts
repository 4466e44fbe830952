import { daysInMonth, isoDay, splitDay } from './calendar';
import type { IsoDay } from './partial-date';

/**
 * The same day so many months on (back, when negative); where that day does not exist, the last of the month. Throws a
 * RangeError where `day` is no day or `months` not whole.
 */
export function addMonths(day: IsoDay, months: number): IsoDay {
  if (!Number.isInteger(months)) throw new RangeError(`Not whole months: ${months}`);
  const from = splitDay(day);
  const count = from.year * 12 + (from.month - 1) + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return isoDay(year, month, Math.min(from.day, daysInMonth(year, month)));
}
