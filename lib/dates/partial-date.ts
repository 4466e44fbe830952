/** A calendar day as `YYYY-MM-DD`. Such strings order as the days do. */
export type IsoDay = string;

/** A date as precisely as it is known: a year, a month of a year, or a day. Never more than was written. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The days that a partial date may mean, first and last both included. */
export interface DaySpan {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** What became of a text that should hold a date. `present` is an open end (至今), which is no date. */
export type ParsedDate =
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'present' }
  | { readonly kind: 'empty' }
  /** Written like a date, but no such day exists, as 2023-02-30. */
  | { readonly kind: 'impossible'; readonly text: string }
  /** Not written like a date at all. */
  | { readonly kind: 'unreadable'; readonly text: string };

/** The answer to a question about a date that may be known only in part. */
export type Answer = 'yes' | 'no' | 'unsure';
