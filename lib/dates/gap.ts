import { addMonths } from './add-months';
import { addYears } from './add-years';
import { splitDay } from './calendar';
import { daysBetween } from './days-between';
import type { IsoDay } from './partial-date';

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
