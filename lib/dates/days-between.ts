import { splitDay } from './calendar';
import type { IsoDay } from './partial-date';

const DAY_IN_MS = 86_400_000;

/** How many days `b` lies after `a`; 0 for the same day, negative where it lies before. Throws a RangeError for no day. */
export function daysBetween(a: IsoDay, b: IsoDay): number {
  const [from, to] = [splitDay(a), splitDay(b)];
  // UTC has no summer time, so each of its days is as long as the next.
  return (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / DAY_IN_MS;
}
