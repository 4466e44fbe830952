import { addYears } from '../../dates/add-years';
import { gapBetween } from '../../dates/gap';
import type { Answer, DaySpan, IsoDay } from '../../dates/partial-date';

/** How full years since a day come out against the cutoff. `due` is when they are full, as far as the day is known. */
export interface YearsHeld {
  readonly answer: Answer;
  readonly due: DaySpan;
  /** What is missing at least: an ISO 8601 duration as `P1Y2M3D`; `P0D` where nothing need be. */
  readonly short: string;
  /** How many batches later it holds for sure, the cutoff moving on by a year each time; 0 for this one. */
  readonly batches: number;
}

function isoGap(from: IsoDay, to: IsoDay): string {
  const { years, months, days } = gapBetween(from, to);
  const parts = [years && `${years}Y`, months && `${months}M`, days && `${days}D`].filter(Boolean);
  return parts.length > 0 ? `P${parts.join('')}` : 'P0D';
}

/** Full years: met when the day acquired plus `years` (else the last of its month) is on or before the cutoff. */
export function yearsHeld(acquired: DaySpan, years: number, cutoff: IsoDay): YearsHeld {
  const due = { first: addYears(acquired.first, years), last: addYears(acquired.last, years) };
  let batches = 0;
  while (addYears(cutoff, batches) < due.last) batches += 1;
  const answer = due.last <= cutoff ? 'yes' : due.first > cutoff ? 'no' : 'unsure';
  return { answer, due, short: isoGap(cutoff, due.first), batches };
}
