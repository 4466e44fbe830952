import type { DaySpan, IsoDay } from '../dates/partial-date';
import type { WorkCalendar } from '../dates/work-calendar';
import type { FieldId } from '../dossier/catalogue';
import type { Dossier } from '../dossier/dossier';
import type { Conditions } from '../notice/conditions';
import type { Notice, Source } from '../notice/schema';
import type { Procedure } from './shared/procedure';
import type { KnownRoute } from './shared/route';

export const VERDICTS = ['fail', 'unsure', 'not-counted', 'pass', 'not-applicable'] as const;
/** Worst first: breaks the rule; cannot be told; true but does not count (no error); holds; the rule does not apply. */
export type Verdict = (typeof VERDICTS)[number];

/** A sentence by its key in the word files and the values that stand in it; the words are made when they are shown. */
export interface Words {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A span of years as it was counted: a date plus full years against the cutoff (inclusive). */
export interface Counted {
  /** The days on which the count may begin. */
  readonly acquired: DaySpan;
  /** The days on which the years may be full. */
  readonly due: DaySpan;
  readonly years: number;
  readonly cutoff: IsoDay;
}

/** What the finding of a way to a title has beside the rest. */
export interface WayFound {
  /** The title that it leads to. */
  readonly target: string;
  readonly procedure: Procedure;
  readonly route: KnownRoute;
  /** Whether the form declares it. */
  readonly declared: boolean;
  /** Whether the way is open. The finding's own verdict is no failure where a way that nobody declared is closed. */
  readonly open: Verdict;
  /** What is missing, a sentence each. */
  readonly missing: readonly Words[];
  /** The first batch in which the years would be full; null where years are not what is missing. */
  readonly batch: number | null;
  readonly counted: Counted | null;
}

/** What a check judged of one field of one entry, or of the whole dossier. */
interface Judged {
  readonly check: string;
  /** The entry as `paper[0]`; null where it is of a section that does not repeat, or of the day. */
  readonly entry: string | null;
  readonly field: FieldId | null;
  readonly verdict: Verdict;
}

/** How that is told: the words, and what they rest on. */
export interface Telling {
  readonly reason: Words;
  /** The arithmetic, a step a line. */
  readonly steps: readonly Words[];
  /** The sources of the rule, the notice's own words first. */
  readonly cites: readonly Source[];
  /** Only where it is of a way to the title (the check of the ladder). */
  readonly way?: WayFound;
}

/** The verdict, and the words when somebody asks for them: of thousands of people only the verdicts are counted. */
export interface Judgement extends Judged {
  /** Says the same at each call, and never throws. */
  readonly tell: () => Telling;
}

/** What a check found, with its words. */
export interface Finding extends Judged, Telling {}

/** All that a check may know. */
export interface CheckContext {
  readonly dossier: Dossier;
  readonly notice: Notice;
  /** The ladder that fits the notice; null where none is known. */
  readonly conditions: Conditions | null;
  /** The day that is judged by. */
  readonly today: IsoDay;
  /** The days of work: of the years that the library knows, and of those that the user added. */
  readonly calendar: WorkCalendar;
}

/** A check is a pure function: the same context gives the same judgements. */
export interface Check {
  readonly name: string;
  /** Every verdict that it can give; there is an example of each. */
  readonly verdicts: readonly Verdict[];
  readonly run: (context: CheckContext) => Judgement[];
}
