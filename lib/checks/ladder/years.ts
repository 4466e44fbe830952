import { addYears } from '../../dates/add-years';
import { isSpanOnOrBefore } from '../../dates/compare';
import { gapBetween } from '../../dates/gap';
import type { Answer, DaySpan, IsoDay } from '../../dates/partial-date';

/** How full years since a day come out against the cutoff. `due` is when they are full, as far as the day is known. */
export interface YearsHeld {
  readonly answer: Answer;
  readonly due: DaySpan;
  readonly cutoff: IsoDay;
}

/** Full years: met when the day acquired plus `years` (else the last of its month) is on or before the cutoff. */
export function yearsHeld(acquired: DaySpan, years: number, cutoff: IsoDay): YearsHeld {
  const due = { first: addYears(acquired.first, years), last: addYears(acquired.last, years) };
  return { answer: isSpanOnOrBefore(due, cutoff), due, cutoff };
}

/** What is missing at least: an ISO 8601 duration as `P1Y2M3D`; `P0D` where nothing need be. */
export function shortOf({ due, cutoff }: YearsHeld): string {
  const { years, months, days } = gapBetween(cutoff, due.first);
  const parts = [years && `${years}Y`, months && `${months}M`, days && `${days}D`].filter(Boolean);
  return parts.length > 0 ? `P${parts.join('')}` : 'P0D';
}

/** How many batches later it holds for sure, the cutoff moving on by a year each time; 0 for this one. */
export function batchesUntil({ due, cutoff }: YearsHeld): number {
  let batches = 0;
  while (addYears(cutoff, batches) < due.last) batches += 1;
  return batches;
}
