import type { IsoDay } from '../../dates/partial-date';
import type { Level } from '../level';
import { levelsIn } from '../read/levels';
import { chineseNumber } from '../read/numerals';
import { type Period, periodsOf } from '../read/ranges';
import { wholeRegion } from '../read/region';
import { noticeText } from '../read/text';
import { resolveDay, resolvePeriod, type YearContext } from '../read/year-of';
import { asLevels } from './levels';

/** Why words give no value. */
export type NoValue =
  | 'empty'
  | 'no-day'
  | 'several-days'
  | 'no-year'
  | 'no-number'
  | 'no-level'
  | 'no-fee'
  | 'too-long';
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: NoValue };
/** Reads a value out of words that were selected or typed; `batchYear` is the year of a day that names none. */
export type ReadValue<T> = (words: string, batchYear: number | null) => Read<T>;

const MOST = 2000;
const fault = (why: NoValue) => ({ ok: false, why }) as const;

/** The words in one line, as they are kept. */
export const textFrom: ReadValue<string> = (words) => {
  const lines = words.split(/[\r\n]/).map((line) => line.trim());
  const value = lines.join('').replace(/\s+/g, ' ');
  if (value.length > MOST) return fault('too-long');
  return value === '' ? fault('empty') : { ok: true, value };
};

function onePeriod(words: string, batchYear: number | null): Read<{ period: Period; years: YearContext }> {
  if (words.trim() === '') return fault('empty');
  if (words.length > MOST) return fault('too-long');
  // 2024-03-31 stands on a line of its own, which a sentence is not.
  const { text } = noticeText(words.trim().replace(/(\d{4})-(\d{1,2})-(\d{1,2})/g, '$1年$2月$3日'));
  const [period, ...others] = periodsOf(text);
  if (!period) return fault('no-day');
  if (others.length > 0) return fault('several-days');
  return {
    ok: true,
    value: {
      period,
      years: { batchYear, isFromTitle: false, issuedOn: null, numberedIn: null, ofDays: null, ofCutoffs: null },
    },
  };
}

/** One day, as 2024年3月31日, 2024-03-31, or 3月31日 of the batch year. */
export const dayFrom: ReadValue<IsoDay> = (words, batchYear) => {
  const read = onePeriod(words, batchYear);
  if (!read.ok) return read;
  const { period, years } = read.value;
  const written = period.isRange ? null : (period.to ?? period.from);
  if (!written) return fault('several-days');
  const day = resolveDay(written, years, false);
  return day ? { ok: true, value: day.day } : fault(written.year === null && batchYear === null ? 'no-year' : 'no-day');
};

/** A window; an end that the words do not say is null, and `toHour` the hour at which it closes. */
export interface WindowRead {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly toHour: string | null;
}

/** A range of days, or one with its last day alone (6月20日前). */
export const windowFrom: ReadValue<WindowRead> = (words, batchYear) => {
  const read = onePeriod(words, batchYear);
  if (!read.ok) return read;
  const { period, years } = read.value;
  const found = resolvePeriod(period, years, null);
  if (!found) return fault(batchYear === null ? 'no-year' : 'no-day');
  return {
    ok: true,
    value: { from: found.from?.day ?? null, to: found.to?.day ?? null, toHour: found.to?.hour ?? null },
  };
};

/** The region, as a notice names it; a city of Jiangsu by its name alone too. */
export const regionFrom: ReadValue<string> = (words, batchYear) => {
  const read = textFrom(words, batchYear);
  return read.ok ? { ok: true, value: wholeRegion(read.value) } : read;
};

/** A year of four digits, or of four numerals. */
export const yearFrom: ReadValue<number> = (words) => {
  if (words.length > MOST) return fault('too-long');
  const { text } = noticeText(`${words.trim()}年`);
  const years = new Set(text.replace(/\s/g, '').match(/(?<!\d)20\d\d(?!\d)/g));
  return years.size === 1 ? { ok: true, value: Number([...years][0]) } : fault('no-year');
};

/** A count above nought: 5, 五, 十五, 不少于5个工作日. */
export const countFrom: ReadValue<number> = (words) => {
  const plain = words.normalize('NFKC').replace(/\s/g, '');
  const digits = /(?<!\d)\d{1,3}(?!\d)/.exec(plain)?.[0];
  const numerals = /[一二两三四五六七八九十百]+/.exec(plain)?.[0];
  const value = digits === undefined ? (chineseNumber(numerals ?? '') ?? 0) : Number(digits);
  return value > 0 ? { ok: true, value } : fault('no-number');
};

/** The levels that the words name, lowest first. */
export const levelsFrom: ReadValue<Level[]> = (words) => {
  const value = asLevels(levelsIn(noticeText(words).text));
  return value.length > 0 ? { ok: true, value } : fault('no-level');
};

/** A fee of one level, as 中级200元; without a level it is that of all. */
export const feeFrom: ReadValue<{ level: Level | null; yuan: number }> = (words) => {
  const { text } = noticeText(words);
  const amounts = [...text.matchAll(/(?<![\d.])(\d{1,5}(?:\.\d{1,2})?)元/g)];
  const levels = asLevels(levelsIn(text));
  if (amounts.length !== 1 || levels.length > 1) return fault('no-fee');
  return { ok: true, value: { level: levels[0] ?? null, yuan: Number(amounts[0]?.[1]) } };
};
