import { isSpanOnOrBefore } from '../../dates/compare';
import type { Answer, IsoDay } from '../../dates/partial-date';
import type { FieldId } from '../../dossier/catalogue';
import type { Dossier } from '../../dossier/dossier';
import type { Rung } from '../../notice/conditions';
import type { Words } from '../finding';
import { educationRank, isUnfinished } from '../shared/education-rank';
import { dateIn, type Entry, entriesOf, textOf } from '../shared/entries';
import { shown } from '../shared/fold';
import { lastAsked } from '../shared/last-asked';
import { onceFor } from '../shared/once-for';

/** The lowest rank that is enough for the rung. */
const leastRank = onceFor(({ education }: Rung) =>
  education === null
    ? Number.NEGATIVE_INFINITY
    : Math.min(...education.map((asked) => educationRank(asked) ?? Number.POSITIVE_INFINITY)),
);

/** Whether an education of this rank is enough for the rung. */
export function isEnough(rank: number, rung: Rung): boolean {
  return rank >= leastRank(rung);
}

/** What the entries of education come to on the day of the cutoff. */
export interface EducationHeld {
  /** The highest rank that counts for sure; null where none does. */
  readonly sure: number | null;
  /** A higher rank that counts if a date turns out to be early enough; null where there is none. */
  readonly perhaps: number | null;
  /** True where an entry that may count has no level that could be read, or no education was read at all. */
  readonly unknown: boolean;
  /** True where a course of graduates ended in time and its degree was awarded after the cutoff: by which of them it counts, no text says. */
  readonly split: boolean;
  readonly courses: readonly Course[];
  readonly cutoff: IsoDay;
}

/** An entry, and what it comes to. */
interface Course {
  readonly entry: Entry;
  readonly parts: readonly Part[];
}

function inTime(entry: Entry, field: FieldId, cutoff: IsoDay): Answer {
  const at = dateIn(entry, field);
  return at ? isSpanOnOrBefore(at, cutoff) : 'unsure';
}

interface Part {
  readonly rank: number | null;
  readonly answer: Answer;
  readonly unfinished: boolean;
  readonly split: boolean;
}

/** From here on a rank is asked for as 硕士 or 博士, which names the course and the degree alike. */
const GRADUATE = 4;

/** The part of a course of graduates whose own degree came too late. */
function isSplit(level: Part, degree: Part): boolean {
  const isGraduate = level.rank !== null && level.rank >= GRADUATE && degree.rank !== null && degree.rank >= level.rank;
  return isGraduate && level.answer === 'yes' && degree.answer === 'no';
}

/** Whether what is dated by the one field lies in time; where nothing stands there it goes by the other. */
function inTimeBy(entry: Entry, own: FieldId, other: FieldId, cutoff: IsoDay): Answer {
  return inTime(entry, textOf(entry, own).trim() === '' ? other : own, cutoff);
}

function partOf(text: string, answer: Answer): Part {
  return { rank: educationRank(text), answer, unfinished: isUnfinished(text), split: false };
}

/** Level and degree of an entry, each by its own date, and by the other's where it has none. */
function partsOf(entry: Entry, cutoff: IsoDay): Part[] {
  const [level, degree] = [textOf(entry, 'education.level'), textOf(entry, 'education.degree')];
  const [graduated, awarded] = ['education.graduatedOn', 'education.degreeOn'] as const;
  const course = partOf(level, inTimeBy(entry, graduated, awarded, cutoff));
  const title = partOf(degree, inTimeBy(entry, awarded, graduated, cutoff));
  // Who finished it has what it is built on for sure.
  if (isSplit(course, title)) {
    return [{ ...course, rank: GRADUATE - 1 }, { ...course, answer: 'unsure', split: true }, title];
  }
  if (course.rank === null) return title.rank === null ? [course] : [title];
  return title.rank === null ? [course] : [course, title];
}

/** What is said of an entry: whether it counts, by the best of its parts, or why it does not. */
function saidOf(parts: readonly Part[]): 'yes' | 'unsure' | 'no' | 'unfinished' | 'unread' | 'split' {
  let said: 'yes' | 'unsure' | 'no' | 'unfinished' | 'unread' = 'no';
  for (const { rank, answer, unfinished, split } of parts) {
    if (split) return 'split';
    if (rank === null) return unfinished ? 'unfinished' : 'unread';
    if (answer === 'yes' || said === 'no') said = answer;
  }
  return said;
}

function studyStep({ entry, parts }: Course, cutoff: IsoDay): Words {
  const [level, degree] = [shown(textOf(entry, 'education.level')), shown(textOf(entry, 'education.degree'))];
  const text = level === '' || degree === '' ? level + degree : `${level} ${degree}`;
  return { id: `seniority.step-education.${saidOf(parts)}`, values: { text, cutoff } };
}

/** How each entry is told; that there is none where there is none. */
export function educationSteps({ courses, cutoff }: EducationHeld): Words[] {
  if (courses.length === 0) return [{ id: 'seniority.step-education.none', values: {} }];
  return courses.map((course) => studyStep(course, cutoff));
}

/** Every way to a title asks for the same; by the cutoff. */
const KNOWN = lastAsked((_: Dossier) => new Map<IsoDay, EducationHeld>());

/** The education held by the cutoff, that day included. */
export function educationHeld(dossier: Dossier, cutoff: IsoDay): EducationHeld {
  const known = KNOWN(dossier);
  const before = known.get(cutoff);
  if (before) return before;
  const held = heldBy(dossier, cutoff);
  known.set(cutoff, held);
  return held;
}

function heldBy(dossier: Dossier, cutoff: IsoDay): EducationHeld {
  let sure: number | null = null;
  let best: number | null = null;
  let unknown = false;
  let unfinished = true;
  let split = false;
  const courses: Course[] = [];
  for (const entry of entriesOf(dossier, 'education')) {
    const parts = partsOf(entry, cutoff);
    courses.push({ entry, parts });
    for (const part of parts) {
      const { rank, answer } = part;
      if (rank !== null && answer === 'yes' && rank > (sure ?? -1)) sure = rank;
      if (rank !== null && answer !== 'no' && rank > (best ?? -1)) best = rank;
      if (rank === null && answer !== 'no' && !part.unfinished) unknown = true;
      if (!part.unfinished) unfinished = false;
      if (part.split) split = true;
    }
  }
  return {
    sure,
    perhaps: best !== null && best > (sure ?? -1) ? best : null,
    unknown: unknown || unfinished,
    split,
    courses,
    cutoff,
  };
}
