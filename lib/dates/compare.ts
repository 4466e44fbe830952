import type { Answer, DaySpan, IsoDay, PartialDate } from './partial-date';
import { spanOf } from './span';

/** Whether all days of the span lie on or before the day; unsure where some do and others don't. */
export function isSpanOnOrBefore({ first, last }: DaySpan, day: IsoDay): Answer {
  if (last <= day) return 'yes';
  return first > day ? 'no' : 'unsure';
}

/** Whether the date lies on or before the day: unsure where some of the days that it may mean do and others don't. */
export function isOnOrBefore(date: PartialDate, day: IsoDay): Answer {
  return isSpanOnOrBefore(spanOf(date), day);
}
