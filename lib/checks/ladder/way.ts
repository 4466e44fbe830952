import type { DaySpan, IsoDay } from '../../dates/partial-date';
import type { FieldId } from '../../dossier/catalogue';
import type { Source } from '../../notice/schema';
import type { Counted, Verdict, Words } from '../finding';
import type { Procedure } from '../shared/procedure';
import type { KnownRoute } from '../shared/route';
import type { YearsHeld } from './years';

/** How what came of a way is told. */
export interface WayTold {
  readonly reason: Words;
  /** What was read, the rung, the arithmetic. */
  readonly steps: readonly Words[];
  /** The sources of this way, the notice's own words first. */
  readonly cites: readonly Source[];
  /** What is missing, a sentence each; empty where nothing is, or where it is not known. */
  readonly missing: readonly Words[];
  /** The first batch in which the years would be full for sure, if the cutoff moves on by a year each time; null where years are not what is missing. */
  readonly batch: number | null;
}

/** What holding the applicant against one way came to. */
export interface Judged {
  readonly verdict: Verdict;
  /** That of the reason, by which what came of two ways is told apart. */
  readonly id: string;
  /** The entry whose date is counted from; null where none is. */
  readonly entry: string | null;
  readonly field: FieldId | null;
  readonly counted: Counted | null;
  readonly tell: () => WayTold;
}

/** A way to the title that is gone for. */
export interface Way {
  readonly came: Judged;
  readonly procedure: Procedure;
  readonly route: KnownRoute;
  /** Whether the form declares this one. */
  readonly declared: boolean;
}

/** What the sentence of a judgement is told by, and what is told beside it. */
export interface ToTell extends Partial<Omit<WayTold, 'reason'>> {
  readonly values?: Words['values'];
}

interface More extends Partial<Pick<Judged, 'entry' | 'field' | 'counted'>> {
  readonly tell?: () => ToTell;
}

const NOTHING = (): ToTell => ({});

/** A judgement with nothing in it but what is given; `tell` is asked when the judgement is told. */
export function judged(verdict: Verdict, id: string, more: More = {}): Judged {
  const { entry = null, field = null, counted = null, tell = NOTHING } = more;
  return { verdict, id, entry, field, counted, tell: () => whole(id, tell()) };
}

function whole(id: string, { values = {}, steps = [], cites = [], missing = [], batch = null }: ToTell): WayTold {
  return { reason: { id, values }, steps, cites, missing, batch };
}

/** The span that was counted, to be drawn. */
export function countedOf(acquired: DaySpan, years: number, cutoff: IsoDay, held: YearsHeld): Counted {
  return { acquired, due: held.due, years, cutoff };
}

/** A sentence of the file that the ladder shares with the check of seniority. */
export function told(id: string, values: Words['values'] = {}): Words {
  return { id: `seniority.${id}`, values };
}

/** A sentence of the ladder alone. */
export function toldOfWay(id: string, values: Words['values'] = {}): Words {
  return { id: `ladder.${id}`, values };
}
