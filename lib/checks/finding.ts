import type { IsoDay } from '../dates/partial-date';
import type { WorkCalendar } from '../dates/work-calendar';
import type { FieldId } from '../dossier/catalogue';
import type { Dossier } from '../dossier/dossier';
import type { Conditions } from '../notice/conditions';
import type { Notice, Source } from '../notice/schema';

export const VERDICTS = ['fail', 'unsure', 'not-counted', 'pass', 'not-applicable'] as const;
/** Worst first: breaks the rule; cannot be told; true but does not count (no error); holds; the rule does not apply. */
export type Verdict = (typeof VERDICTS)[number];

/** A sentence by its key in the word files and the values that stand in it; the words are made when they are shown. */
export interface Words {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What a check found of one field of one entry, or of the whole dossier. */
export interface Finding {
  readonly check: string;
  /** The entry as `paper[0]`; null where the finding is of a section that does not repeat, or of the day. */
  readonly entry: string | null;
  readonly field: FieldId | null;
  readonly verdict: Verdict;
  readonly reason: Words;
  /** The arithmetic, a step a line. */
  readonly steps: readonly Words[];
  /** The sources of the rule, the notice's own words first. */
  readonly cites: readonly Source[];
}

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

/** A check is a pure function: the same context gives the same findings. */
export interface Check {
  readonly name: string;
  /** Every verdict that it can give; there is an example of each. */
  readonly verdicts: readonly Verdict[];
  readonly run: (context: CheckContext) => Finding[];
}
