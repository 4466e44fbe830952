import type { Answer, IsoDay, PartialDate } from './partial-date';
import { spanOf } from './span';

/** Whether the date lies on or before the day: unsure where some of the days that it may mean do and others don't. */
export function isOnOrBefore(date: PartialDate, day: IsoDay): Answer {
  const { first, last } = spanOf(date);
  if (last <= day) return 'yes';
  return first > day ? 'no' : 'unsure';
}
