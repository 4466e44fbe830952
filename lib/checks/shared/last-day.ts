import { addDays } from '../../dates/add-days';
import type { IsoDay } from '../../dates/partial-date';
import { said } from '../../notice/said';
import type { Notice } from '../../notice/schema';

/**
 * The last day that counts for a cutoff of the notice: the day of the cutoff, or the one before where that does not count. Throws
 * `NotSaid` where the notice has no such cutoff.
 */
export function lastDay(cutoff: keyof Notice['cutoffs'], { cutoffs, cutoffDayCounts }: Notice): IsoDay {
  const day = said(cutoffs[cutoff], cutoff);
  return cutoffDayCounts.value ? day : addDays(day, -1);
}
