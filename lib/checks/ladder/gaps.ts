import { addDays } from '../../dates/add-days';
import { addMonths } from '../../dates/add-months';
import type { IsoDay } from '../../dates/partial-date';
import type { Dossier } from '../../dossier/dossier';
import type { Counted, Words } from '../finding';
import { byBeginning, jobsOf } from '../shared/stretches';
import { told } from './way';

/** More of them would be a fault of the reading. */
const MOST = 5;

const gapStep = (free: IsoDay, next: IsoDay) => told('step-gap', { from: free, to: addDays(next, -1) });

/**
 * The days within the count on which surely no job that was read lasted, a line for each stretch: the count goes on over them, and
 * they are told where it is a month at least. Nothing where no job was read, or where it is not known how long one lasted. An open end is cut at the cutoff.
 */
export function gapSteps(dossier: Dossier, { acquired, cutoff }: Counted): Words[] {
  const jobs = jobsOf(dossier) ?? [];
  if (jobs.length === 0) return [];
  const behind = addDays(cutoff, 1);
  const gaps: Words[] = [];
  let free = acquired.last;
  for (const { begin, end } of byBeginning(jobs)) {
    const next = begin.first < behind ? begin.first : behind;
    if (next >= addMonths(free, 1)) gaps.push(gapStep(free, next));
    const last = end?.last ?? cutoff;
    const after = last < cutoff ? addDays(last, 1) : behind;
    if (after > free) free = after;
  }
  if (behind >= addMonths(free, 1)) gaps.push(gapStep(free, behind));
  return gaps.slice(0, MOST);
}
