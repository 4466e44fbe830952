import type { TextSpan } from '../find-quote';
import type { Confidence } from '../source';
import { type Folded, placeOf } from './folded';

/** What was concluded, where the words do not say it all. */
export type Remark =
  /** The year is that of the title, or of the batch as the text names it, or of a date before it. */
  | 'year-from-title'
  | 'year-from-batch'
  | 'year-from-sentence'
  /** 上述日期均为2019年. */
  | 'year-said-elsewhere'
  /** The year in which the day first comes after the notice was signed, which is not that of the batch. */
  | 'year-after-signature'
  /** That of the notice's own number, which lies behind the batch's. */
  | 'year-from-number'
  /** 截至本通知发布之日. */
  | 'day-of-signature'
  /** 以网上申报截止的当天为限. */
  | 'day-of-declaration'
  /** 上年, 评审年度的: counted from the batch. */
  | 'year-relative'
  /** The end of a range that has no month, or no year, of its own. */
  | 'end-from-start'
  /** 月底, 年底. */
  | 'last-day-of-month'
  /** 年 and 月 were lost from the copy; the digits can mean this day alone. */
  | 'signs-lost'
  /** The words name no kind, or no way: said of everything alike. */
  | 'one-for-all'
  /** No year is named: that of the cutoffs, or of the windows, which agree. */
  | 'year-from-dates'
  /** Declaring (申报) without a word of how: taken for the declaration online. */
  | 'way-not-said'
  /** Handed in or taken in without a word of how: taken for the papers, by what else the text says. */
  | 'papers-not-said'
  /** The end was put off: 由 9月20日 延长至 9月27日. */
  | 'put-off'
  /** The level is the only one that the title names. */
  | 'level-from-title';

/** A fact that was read: the value, and the words that prove it as they stand in the text that was given. */
export interface Found<T> {
  readonly value: T;
  readonly quote: TextSpan;
  /** A: the words say it. B: with a conclusion that readers of such texts agree on. C: to be looked at. */
  readonly confidence: Confidence;
  /** The rule that found it, by the name of its file and case. */
  readonly rule: string;
  readonly remarks: readonly Remark[];
}

/** A fact whose quote is a part of the folded text. */
export function found<T>(
  folded: Folded,
  [start, end]: readonly [number, number],
  value: T,
  rule: string,
  confidence: Confidence = 'A',
  remarks: readonly Remark[] = [],
): Found<T> {
  return { value, quote: placeOf(folded, start, end), confidence, rule, remarks };
}
