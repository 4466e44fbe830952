import { daysInMonth, isoDay } from './calendar';
import type { DaySpan, PartialDate } from './partial-date';

/** The spans that were asked for: a text that is read again gives the same date, and so the same span. */
const KNOWN = new WeakMap<PartialDate, DaySpan>();

/** The days that a partial date may mean, first and last both included: one day, a month, or a year. */
export function spanOf(date: PartialDate): DaySpan {
  const known = KNOWN.get(date);
  if (known) return known;
  const made = makeSpan(date);
  KNOWN.set(date, made);
  return made;
}

function makeSpan(date: PartialDate): DaySpan {
  const { year, month, day } = date;
  if (month === undefined) return { first: isoDay(year, 1, 1), last: isoDay(year, 12, 31) };
  const first = isoDay(year, month, day ?? 1);
  return { first, last: day === undefined ? isoDay(year, month, daysInMonth(year, month)) : first };
}
