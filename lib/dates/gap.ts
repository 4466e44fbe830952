import { addYears } from './add-years';
import { daysInMonth, isoDay, splitDay } from './calendar';
import { daysBetween } from './days-between';
import type { IsoDay } from './partial-date';

/** The same day so many months on; where it does not exist, the last of the month. */
function addMonths(day: IsoDay, months: number): IsoDay {
  const from = splitDay(day);
  const count = from.year * 12 + (from.month - 1) + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return isoDay(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/**
 * How far `to` lies after `from`, as a person says it: as many whole years as fit, then whole months, then days.
 * All 0 where it lies on the same day or before.
 */
export function gapBetween(from: IsoDay, to: IsoDay): { years: number; months: number; days: number } {
  if (to <= from) return { years: 0, months: 0, days: 0 };
  const [a, b] = [splitDay(from), splitDay(to)];
  let years = b.year - a.year;
  if (addYears(from, years) > to) years -= 1;
  let months = b.month - a.month + (b.year - a.year - years) * 12;
  if (addMonths(from, years * 12 + months) > to) months -= 1;
  return { years, months, days: daysBetween(addMonths(from, years * 12 + months), to) };
}
