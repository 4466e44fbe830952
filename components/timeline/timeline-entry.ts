import { toIso } from '../../lib/dates/iso';
import { parseDate } from '../../lib/dates/parse';
import type { DaySpan, ParsedDate } from '../../lib/dates/partial-date';
import { spanOf } from '../../lib/dates/span';
import { type FieldId, splitField } from '../../lib/dossier/catalogue';
import { piecesOfDate, piecesOfPeriod } from './timeline-piece';

/** The sections that stand on the time axis, in the order of a life. */
export const TIMELINE_SECTIONS = [
  'education',
  'employment',
  'title',
  'certificate',
  'achievement',
  'patent',
  'paper',
  'award',
] as const;
export type TimelineSection = (typeof TIMELINE_SECTIONS)[number];

/** A stretch of the axis; both days belong to it. `day` is one known day, `open` runs on to the end of the axis. */
export interface Piece extends DaySpan {
  readonly shape: 'day' | 'sure' | 'unsure' | 'open';
}

/** One entry of the dossier as it stands on the axis. */
export interface TimelineRow {
  readonly section: TimelineSection;
  /** Its place in the section, counted from 0. */
  readonly at: number;
  /** Never empty. */
  readonly pieces: readonly Piece[];
  /** The dates that could be read, as ISO at their own precision or `present`. */
  readonly dates: readonly { readonly field: FieldId; readonly iso: string }[];
  /** The end lies before the beginning whatever the day; or there is a beginning and no end, which is not 至今. */
  readonly note: 'inverted' | 'no-end' | null;
}

/** What could not be drawn: a date that can't be read, or (`field` null) an entry without any date. */
export interface Apart {
  readonly section: TimelineSection;
  readonly at: number;
  readonly field: FieldId | null;
  readonly why: 'impossible' | 'unreadable' | 'present' | 'empty';
  /** As written. */
  readonly text: string;
}

interface Dates {
  readonly period: readonly [from: FieldId, to: FieldId] | null;
  readonly days: readonly FieldId[];
}

const DATES: Readonly<Record<TimelineSection, Dates>> = {
  education: { period: ['education.from', 'education.graduatedOn'], days: ['education.degreeOn'] },
  employment: { period: ['employment.from', 'employment.to'], days: [] },
  title: { period: null, days: ['title.acquiredOn', 'title.appointedOn'] },
  certificate: { period: null, days: ['certificate.acquiredOn'] },
  achievement: { period: ['achievement.from', 'achievement.completedOn'], days: [] },
  patent: { period: ['patent.filedOn', 'patent.grantedOn'], days: [] },
  paper: { period: null, days: ['paper.publishedOn'] },
  award: { period: null, days: ['award.awardedOn'] },
};

/**
 * An entry on the axis, and what of it could not be drawn. `row` is null where no date could be; an entry in which nothing
 * is written at all gives neither.
 */
export function readEntry(
  section: TimelineSection,
  at: number,
  fields: Readonly<Record<string, string | undefined>>,
): { row: TimelineRow | null; apart: readonly Apart[] } {
  if (!Object.values(fields).some((text) => text?.trim())) return { row: null, apart: [] };
  const { period, days } = DATES[section];
  const read = new Map<FieldId, ParsedDate>(
    [...(period ?? []), ...days].map((field) => [field, parseDate(fields[splitField(field).field] ?? '')]),
  );
  const dateIn = (field: FieldId) => read.get(field) ?? { kind: 'empty' as const };

  const drawn = period ? piecesOfPeriod(dateIn(period[0]), dateIn(period[1])) : { pieces: [], note: null };
  const pieces = [...drawn.pieces, ...days.flatMap((field) => piecesOfDate(dateIn(field)))];
  const dates: { field: FieldId; iso: string }[] = [];
  const apart: Apart[] = [];
  for (const [field, date] of read) {
    if (date.kind === 'empty') continue;
    if (date.kind === 'date') dates.push({ field, iso: toIso(date.date) });
    else if (date.kind === 'present') {
      // An end that is open has a place only where something begins.
      if (field === period?.[1] && drawn.pieces.length > 0) dates.push({ field, iso: 'present' });
      else apart.push({ section, at, field, why: 'present', text: fields[splitField(field).field] ?? '' });
    } else apart.push({ section, at, field, why: date.kind, text: date.text });
  }
  if (pieces.length > 0) return { row: { section, at, pieces, dates, note: drawn.note }, apart };
  const none: Apart = { section, at, field: null, why: 'empty', text: '' };
  return { row: null, apart: apart.length > 0 ? apart : [none] };
}

/** The days that a readable partial date may mean; null for `present` and whatever is none. */
export function spanOfIso(iso: string): DaySpan | null {
  const read = parseDate(iso);
  return read.kind === 'date' ? spanOf(read.date) : null;
}
