import type { DaySpan } from '../../dates/partial-date';
import type { Dossier } from '../../dossier/dossier';
import { dateIn, type Entry, entriesOf, parsedIn, textOf } from './entries';
import { fold, saysSomething, shown } from './fold';
import { lastAsked } from './last-asked';

/** A job or a course that fills the days, or may: `maybe` is one of which nobody says whether it is 全日制. */
export interface Stretch {
  readonly entry: Entry;
  readonly kind: 'job' | 'course' | 'maybe';
  /** Unit or school, as it stands in a sentence. */
  readonly what: string;
  readonly begin: DaySpan;
  /** Null where it is open: 至今, or nothing was written. */
  readonly end: DaySpan | null;
}

/** Whether a course fills the days: 全日制 does, and 非全日制, 函授 or 自考 do not. */
function courseKind(entry: Entry): 'course' | 'maybe' | null {
  const text = textOf(entry, 'education.fullTime');
  if (!saysSomething(text)) return 'maybe';
  return fold(text) === '全日制' ? 'course' : null;
}

const nameOf = (text: string) => shown(text) || '…';

/** The jobs. Null where one of them has no beginning, or an end that can't be read: nobody knows what it fills. */
export const jobsOf: (dossier: Dossier) => readonly Stretch[] | null = lastAsked((dossier) => {
  const jobs: Stretch[] = [];
  for (const entry of entriesOf(dossier, 'employment')) {
    const begin = dateIn(entry, 'employment.from');
    const { kind } = parsedIn(entry, 'employment.to');
    if (!begin || kind === 'impossible' || kind === 'unreadable') return null;
    const what = nameOf(textOf(entry, 'employment.unit'));
    jobs.push({ entry, kind: 'job', what, begin, end: dateIn(entry, 'employment.to') });
  }
  return jobs;
});

/** The courses whose both ends are known, but those that are surely not full-time. */
export const coursesOf: (dossier: Dossier) => readonly Stretch[] = lastAsked((dossier) => {
  const courses: Stretch[] = [];
  for (const entry of entriesOf(dossier, 'education')) {
    const [begin, end] = [dateIn(entry, 'education.from'), dateIn(entry, 'education.graduatedOn')];
    const kind = courseKind(entry);
    if (!begin || !end || kind === null) continue;
    const what = nameOf(textOf(entry, 'education.school').trim() || textOf(entry, 'education.level'));
    courses.push({ entry, kind, what, begin, end });
  }
  return courses;
});

function inOrder({ begin: a }: Stretch, { begin: b }: Stretch): number {
  if (a.first === b.first) return 0;
  return a.first < b.first ? -1 : 1;
}

/** In the order in which they began. A new array. */
export function byBeginning(stretches: readonly Stretch[]): Stretch[] {
  return [...stretches].sort(inOrder);
}

/** Jobs and courses in the order in which they began; courses alone where the jobs are not known. */
export const stretchesOf: (dossier: Dossier) => readonly Stretch[] = lastAsked((dossier) =>
  byBeginning([...(jobsOf(dossier) ?? []), ...coursesOf(dossier)]),
);
