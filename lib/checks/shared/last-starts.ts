import { addDays } from '../../dates/add-days';
import type { IsoDay } from '../../dates/partial-date';
import type { WorkCalendar } from '../../dates/work-calendar';
import { workingDaysUntil } from '../../dates/working-days';
import { NotSaid, said } from '../../notice/said';
import type { Notice } from '../../notice/schema';
import { firstDayReadings } from './display';

/** A window, the last day on which a display before it may end, and its last start by each reading of the first day. */
export interface LastStart {
  readonly window: 'online' | 'paper';
  readonly close: IsoDay;
  readonly end: IsoDay;
  readonly starts: readonly IsoDay[];
}

/** Of both windows; or the first day met of which nobody here knows whether it is worked. */
export type LastStarts = readonly LastStart[] | { readonly unknown: IsoDay };

/** Those of a notice by a calendar: they hold for everybody of a batch. */
const KNOWN = new WeakMap<Notice, { readonly calendar: WorkCalendar; readonly last: LastStarts }>();

/**
 * When a display must begin at the latest: counted back over working days from the day before each window closes that says so, since it
 * comes before what is handed in. Throws `NotSaid` where the notice says too little.
 */
export function lastStarts(notice: Notice, calendar: WorkCalendar): LastStarts {
  const known = KNOWN.get(notice);
  if (known?.calendar === calendar) return known.last;
  const last = countBack(notice, calendar);
  KNOWN.set(notice, { calendar, last });
  return last;
}

function countBack(notice: Notice, calendar: WorkCalendar): LastStarts {
  const found: LastStart[] = [];
  for (const window of ['online', 'paper'] as const) {
    const close = notice.windows[window].value?.to ?? null;
    if (close === null) continue;
    const end = addDays(close, -1);
    const starts: IsoDay[] = [];
    for (const firstDayCounts of firstDayReadings(notice)) {
      const needed = said(notice.display.workingDays, 'display-days') + (firstDayCounts ? 0 : 1);
      const counted = workingDaysUntil(end, needed, calendar);
      if (counted.kind === 'unknown') return { unknown: counted.day };
      starts.push(counted.days[0] ?? end);
    }
    found.push({ window, close, end, starts });
  }
  if (found.length === 0) throw new NotSaid('online', notice.windows.online.source);
  return found;
}
