import { isoDay } from './calendar';
import type { IsoDay } from './partial-date';

/** The calendar day that the machine shows at `now`. The only place where local time counts. */
export function localToday(now: Date): IsoDay {
  return isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
