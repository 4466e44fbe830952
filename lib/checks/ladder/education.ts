import { isSpanOnOrBefore } from '../../dates/compare';
import type { Answer, IsoDay } from '../../dates/partial-date';
import { remembered } from '../../dates/remembered';
import type { FieldId } from '../../dossier/catalogue';
import type { Dossier } from '../../dossier/dossier';
import type { Rung } from '../../notice/conditions';
import type { Words } from '../finding';
import { educationRank, isUnfinished } from '../shared/education-rank';
import { dateIn, type Entry, entriesOf, textOf } from '../shared/entries';
import { shown } from '../shared/fold';
import { gather } from '../shared/gather';
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
  readonly steps: readonly Words[];
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

/** Level and degree of an entry, each by its own date, and by the other's where it has none. */
function partsOf(entry: Entry, cutoff: IsoDay): Part[] {
  const [level, degree] = [textOf(entry, 'education.level'), textOf(entry, 'education.degree')];
  const dateOr = (own: FieldId, other: FieldId) =>
    inTime(entry, textOf(entry, own).trim() === '' ? other : own, cutoff);
  const [graduated, awarded] = ['education.graduatedOn', 'education.degreeOn'] as const;
  const part = (text: string, answer: Answer): Part => ({
    rank: educationRank(text),
    answer,
    unfinished: isUnfinished(text),
    split: false,
  });
  const course = part(level, dateOr(graduated, awarded));
  const title = part(degree, dateOr(awarded, graduated));
  // Who finished it has what it is built on for sure.
  const parts: Part[] = isSplit(course, title)
    ? [{ ...course, rank: GRADUATE - 1 }, { ...course, answer: 'unsure', split: true }, title]
    : [course, title];
  const named = parts.filter((part) => part.rank !== null);
  return named.length > 0 ? named : parts.slice(0, 1);
}

const highest = (parts: readonly Part[]) =>
  parts.reduce<number | null>((best, { rank }) => (rank !== null && rank > (best ?? -1) ? rank : best), null);

/** What is said of an entry: whether it counts, by the best of its parts, or why it does not. */
function saidOf(parts: readonly Part[]): 'yes' | 'unsure' | 'no' | 'unfinished' | 'unread' | 'split' {
  if (parts.some((part) => part.split)) return 'split';
  const named = parts.filter((part) => part.rank !== null);
  if (named.length === 0) return parts.some((part) => part.unfinished) ? 'unfinished' : 'unread';
  return (['yes', 'unsure'] as const).find((answer) => named.some((part) => part.answer === answer)) ?? 'no';
}

/** Every way to a title asks for the same. */
const KNOWN = lastAsked((dossier: Dossier) => remembered(10, 10, (cutoff) => heldBy(dossier, cutoff)));

/** The education held by the cutoff, that day included. */
export function educationHeld(dossier: Dossier, cutoff: IsoDay): EducationHeld {
  return KNOWN(dossier)(cutoff);
}

function heldBy(dossier: Dossier, cutoff: IsoDay): EducationHeld {
  const entries = entriesOf(dossier, 'education');
  const all = entries.map((entry) => ({ entry, parts: partsOf(entry, cutoff) }));
  const parts = gather(all, (each) => each.parts);
  const sure = highest(parts.filter((part) => part.answer === 'yes'));
  const best = highest(parts.filter((part) => part.answer !== 'no'));
  const steps = all.map(({ entry, parts: own }): Words => {
    const text = [textOf(entry, 'education.level'), textOf(entry, 'education.degree')]
      .map(shown)
      .filter(Boolean)
      .join(' ');
    return { id: `seniority.step-education.${saidOf(own)}`, values: { text, cutoff } };
  });
  const open = parts.filter((part) => part.rank === null && part.answer !== 'no' && !part.unfinished);
  return {
    sure,
    perhaps: best !== null && best > (sure ?? -1) ? best : null,
    unknown: open.length > 0 || parts.every((part) => part.unfinished),
    split: parts.some((part) => part.split),
    steps: steps.length > 0 ? steps : [{ id: 'seniority.step-education.none', values: {} }],
  };
}
