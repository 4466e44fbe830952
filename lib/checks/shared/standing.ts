import { isOnOrBefore } from '../../dates/compare';
import type { CheckContext } from '../finding';
import { decidingDates } from './deciding';
import { dateIn, type Entry } from './entries';
import { lastDay } from './last-day';
import { mustLieInTerm, position, type TermStart } from './term';

/** Whether an entry counts: by its cutoff and, where there is one, inside the term of office. */
export type Standing = 'counts' | 'open' | 'outside';

/** The sections whose entries prove what was done. */
export type ProofSection = 'achievement' | 'patent' | 'paper' | 'award';

/** `start` is null where no term is asked for, or none is known to be. What the checks of cutoff and term say, in one word. */
export function standingOf(
  section: ProofSection,
  entry: Entry,
  { notice, conditions }: CheckContext,
  start: TermStart | null,
): Standing {
  const [field] = decidingDates(section, conditions).fields;
  const at = field ? dateIn(entry, field) : null;
  if (!at) return 'open';
  const inTime = isOnOrBefore(at.date, lastDay(section === 'paper' ? 'paper' : 'achievement', notice));
  if (inTime === 'no') return 'outside';
  const where = start ? position(at, start) : 'inside';
  if (where === 'before') return mustLieInTerm(section, notice) ? 'outside' : 'open';
  if (where === 'open' || inTime === 'unsure') return 'open';
  const begun = section === 'achievement' && start ? dateIn(entry, 'achievement.from') : null;
  return begun && start && position(begun, start) !== 'inside' ? 'open' : 'counts';
}
