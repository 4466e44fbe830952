import { daysBetween } from '../dates/days-between';
import type { IsoDay } from '../dates/partial-date';
import type { Check, CheckContext, Judgement } from './finding';
import { agreementCites } from './shared/agreement';
import { fold } from './shared/fold';
import { type Stretch, stretchesOf } from './shared/stretches';

const name = 'overlaps';

/** Forms are written by the month, so a month of both is a hand-over; before a graduation an internship may take three. */
const DAYS_OF_HANDING_OVER = 31;
const DAYS_OF_INTERNSHIP = 92;

/** After every day that can be written. */
const NEVER: IsoDay = '9999-12-31';

const least = (a: IsoDay, b: IsoDay) => (a < b ? a : b);

/** How many days the two surely have in common; `later` begins no sooner. */
function shared(earlier: Stretch, later: Stretch, today: IsoDay): number {
  return daysBetween(later.begin.last, least(earlier.end?.first ?? today, later.end?.first ?? today));
}

/** Null where the two may well be at the same time: a job, and a course of which nobody says whether it is full-time. */
function idOf({ kind: one }: Stretch, { kind: other }: Stretch): 'jobs' | 'courses' | 'courses-unsaid' | 'both' | null {
  const isMaybe = one === 'maybe' || other === 'maybe';
  if (one === 'job' && other === 'job') return 'jobs';
  if (one === 'job' || other === 'job') return isMaybe ? null : 'both';
  return isMaybe ? 'courses-unsaid' : 'courses';
}

/** The day that a stretch surely lasts until. */
const reach = ({ end }: Stretch) => end?.first ?? NEVER;

function clash(earlier: Stretch, later: Stretch, { notice, today }: CheckContext): Judgement | null {
  const id = idOf(earlier, later);
  if (id === null) return null;
  // Two posts at one unit are often written as two jobs.
  if (id === 'jobs' && fold(earlier.what) === fold(later.what)) return null;
  if (shared(earlier, later, today) <= (id === 'both' ? DAYS_OF_INTERNSHIP : DAYS_OF_HANDING_OVER)) return null;
  const tell = () => {
    const to = least(least(reach(earlier), reach(later)), today);
    const values = { one: earlier.what, other: later.what, from: later.begin.last, to };
    return { reason: { id: `${name}.${id}`, values }, steps: [], cites: agreementCites(notice) };
  };
  const field = later.kind === 'job' ? 'employment.from' : 'education.from';
  return { check: name, entry: later.entry.name, field, verdict: 'unsure', tell };
}

/** Two jobs, two courses that are full-time or may be, or a job and a full-time course at the same time. Each is held against the one before that lasted longest. */
export const overlaps: Check = {
  name,
  verdicts: ['unsure'],
  run: (context) => {
    const { dossier } = context;
    const found: Judgement[] = [];
    /** Of each kind the stretch so far that reaches furthest, the one that the next would overlap with. */
    const furthest: Record<Stretch['kind'], Stretch | null> = { job: null, course: null, maybe: null };
    for (const stretch of stretchesOf(dossier)) {
      for (const before of [furthest.job, furthest.course, furthest.maybe]) {
        const judged = before && clash(before, stretch, context);
        if (judged) found.push(judged);
      }
      const before = furthest[stretch.kind];
      if (!before || reach(stretch) > reach(before)) furthest[stretch.kind] = stretch;
    }
    return found;
  },
};
