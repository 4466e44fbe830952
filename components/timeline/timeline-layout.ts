import type { Counted } from '../../lib/checks/finding';
import { lastDay } from '../../lib/checks/shared/last-day';
import { acquisitionSpan, presentTitle } from '../../lib/checks/shared/present-title';
import type { IsoDay } from '../../lib/dates/partial-date';
import type { Dossier } from '../../lib/dossier/dossier';
import type { Notice } from '../../lib/notice/schema';
import { type Axis, axisOf } from './timeline-axis';
import {
  type Apart,
  type Piece,
  readEntry,
  TIMELINE_SECTIONS,
  type TimelineRow,
  type TimelineSection,
} from './timeline-entry';

const CUTOFFS = ['seniority', 'achievement', 'paper', 'education'] as const;
export type CutoffKind = (typeof CUTOFFS)[number];

/** The term of office: from the acquisition of the present title to the achievement cutoff, as the checks take it. */
export type Term =
  | { readonly kind: 'known'; readonly pieces: readonly Piece[]; readonly end: IsoDay }
  /** No title; the title has no readable date; it was acquired after the cutoff; or the notice has no such cutoff. */
  | { readonly kind: 'no-title' | 'undated' | 'after-cutoff' | 'no-cutoff' };

/** The years of the best way to the title: what is counted up to the cutoff, and the day on which they are full. */
export interface CountedYears {
  readonly counted: Counted;
  readonly pieces: readonly Piece[];
}

/** What stands where in the picture. */
export interface Timeline {
  readonly axis: Axis;
  /** Sections that have something to draw. */
  readonly groups: readonly { readonly section: TimelineSection; readonly rows: readonly TimelineRow[] }[];
  readonly term: Term;
  /** Null where no years are counted. */
  readonly years: CountedYears | null;
  /** Each day once, the earliest first, with what it is the cutoff of. */
  readonly cutoffs: readonly { readonly day: IsoDay; readonly kinds: readonly CutoffKind[] }[];
  readonly apart: readonly Apart[];
}

function termOf(dossier: Dossier, end: IsoDay): Term {
  if (presentTitle(dossier).kind === 'none') return { kind: 'no-title' };
  const { first, last } = acquisitionSpan(dossier);
  if (first === null || last === null) return { kind: 'undated' };
  if (first > end) return { kind: 'after-cutoff' };
  // What may lie behind the cutoff is no term any more.
  const unsure: Piece[] = first === last ? [] : [{ shape: 'unsure', first, last: last < end ? last : end }];
  const sure: Piece[] = last <= end ? [{ shape: 'sure', first: last, last: end }] : [];
  return { kind: 'known', pieces: [...unsure, ...sure], end };
}

/** What of the span is counted for sure, and what is not, up to the cutoff. Nothing where it begins behind it. */
export function countedPieces({ acquired, cutoff }: Counted): Piece[] {
  const { first, last } = acquired;
  const unsure: Piece[] =
    first === last || first > cutoff ? [] : [{ shape: 'unsure', first, last: last < cutoff ? last : cutoff }];
  return last <= cutoff ? [...unsure, { shape: 'sure', first: last, last: cutoff }] : unsure;
}

function yearsOf(counted: Counted): CountedYears {
  const full: Piece = { shape: 'day', first: counted.due.last, last: counted.due.last };
  return { counted, pieces: [...countedPieces(counted), full] };
}

function cutoffsOf(notice: Notice): Timeline['cutoffs'] {
  const days = new Map<IsoDay, CutoffKind[]>();
  for (const kind of CUTOFFS) {
    const day = notice.cutoffs[kind].value;
    if (day === null) continue;
    days.set(day, [...(days.get(day) ?? []), kind]);
  }
  return [...days].map(([day, kinds]) => ({ day, kinds })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * The picture of a dossier beside the cutoffs of a notice, with the years that the ladder counts, null where it counts none. Pure; an empty
 * dossier gives the cutoffs alone.
 */
export function timelineOf(dossier: Dossier, notice: Notice, counted: Counted | null): Timeline {
  const apart: Apart[] = [];
  const groups = TIMELINE_SECTIONS.map((section) => ({
    section,
    rows: (dossier[section] ?? []).flatMap((fields, at) => {
      const entry = readEntry(section, at, fields);
      apart.push(...entry.apart);
      return entry.row ?? [];
    }),
  })).filter(({ rows }) => rows.length > 0);
  const cutoffs = cutoffsOf(notice);
  const years = counted && yearsOf(counted);
  const pieces = [...groups.flatMap(({ rows }) => rows.flatMap((row) => row.pieces)), ...(years?.pieces ?? [])];
  const days = [...cutoffs.map(({ day }) => day), ...pieces.flatMap(({ first, last }) => [first, last])];
  const hasEnd = notice.cutoffs.achievement.value !== null;
  const term: Term = hasEnd ? termOf(dossier, lastDay('achievement', notice)) : { kind: 'no-cutoff' };
  return { axis: axisOf(days), groups, term, years, cutoffs, apart };
}
