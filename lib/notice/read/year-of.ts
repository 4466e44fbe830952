import { daysInMonth, isoDay } from '../../dates/calendar';
import type { IsoDay } from '../../dates/partial-date';
import type { WrittenDay } from './dates';
import type { Remark } from './found';
import type { Period } from './ranges';

/** What a year that is not written can be taken from. */
export interface YearContext {
  readonly batchYear: number | null;
  readonly isFromTitle: boolean;
  readonly issuedOn: IsoDay | null;
  /** 〔2023〕 of the notice's own number; null where it has none. */
  readonly numberedIn: number | null;
  /** 上述日期均为2019年: that of the days without one of their own, where the text says it; null where not. */
  readonly ofDays: number | null;
  /** The day of the cutoffs or windows that alone say which year it is; null where it is said otherwise, or they do not agree. */
  readonly ofCutoffs: IsoDay | null;
}

export interface ResolvedDay {
  readonly day: IsoDay;
  readonly hour: string | null;
  readonly remarks: readonly Remark[];
}

function dayOf(written: WrittenDay, year: number): IsoDay | null {
  if (written.day === null) return null;
  const last = daysInMonth(year, written.month);
  if (written.isEnd) return isoDay(year, written.month, last);
  return written.day <= last ? isoDay(year, written.month, written.day) : null;
}

function resolved(written: WrittenDay, year: number, remarks: readonly Remark[]): ResolvedDay | null {
  const day = dayOf(written, year);
  const end: Remark[] = written.isEnd ? ['last-day-of-month'] : [];
  if (written.isLost) end.push('signs-lost');
  return day === null ? null : { day, hour: written.hour, remarks: [...remarks, ...end] };
}

/** The year of a day that says none: that of the batch, unless the day would lie before the notice was signed. */
function unsaid(written: WrittenDay, context: YearContext, isAfterNotice: boolean): ResolvedDay | null {
  const { batchYear, isFromTitle, issuedOn, numberedIn, ofDays, ofCutoffs } = context;
  // A year that lies far from the batch's is said of something else.
  const isOfThese = ofDays !== null && (batchYear === null || Math.abs(ofDays - batchYear) <= 1);
  if (isAfterNotice && isOfThese) return resolved(written, ofDays, ['year-said-elsewhere']);
  if (batchYear === null && isAfterNotice && issuedOn !== null) return nextAfter(written, issuedOn);
  if (batchYear === null) return isAfterNotice && ofCutoffs !== null ? inYearOf(written, ofCutoffs) : null;
  // Numbered in the year behind that of the batch, and not signed: no window lies before the number was given.
  if (isAfterNotice && issuedOn === null && numberedIn === batchYear + 1)
    return resolved(written, numberedIn, ['year-from-number']);
  const taken = resolved(written, batchYear, [isFromTitle ? 'year-from-title' : 'year-from-batch']);
  if (!isAfterNotice || issuedOn === null || taken === null) return taken;
  const signed = Number(issuedOn.slice(0, 4));
  if (signed === batchYear && taken.day >= issuedOn) return taken;
  const first = nextAfter(written, issuedOn);
  if (first?.day === taken.day) return taken;
  // 7月10日前, signed on 20 July: over, or a slip; nobody means the July of the next year.
  return first !== null && signed === batchYear && isFar(issuedOn, first.day) ? null : first;
}

/** Whether a day lies eight months or more behind another. */
function isFar(day: IsoDay, next: IsoDay): boolean {
  const months = (one: IsoDay) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
  return months(next) - months(day) >= 8;
}

/** Such a day in the year that follows the signature. */
function nextAfter(written: WrittenDay, issuedOn: IsoDay): ResolvedDay | null {
  const signed = Number(issuedOn.slice(0, 4));
  const days = [signed, signed + 1].map((year) => resolved(written, year, ['year-after-signature']));
  return days.find((one) => one !== null && one.day >= issuedOn) ?? null;
}

/** A day in the year of the cutoffs: one of a month before theirs may as well be of the next. */
function inYearOf(written: WrittenDay, cutoff: IsoDay): ResolvedDay | null {
  const taken = resolved(written, Number(cutoff.slice(0, 4)), ['year-from-dates']);
  return taken !== null && taken.day.slice(0, 7) >= cutoff.slice(0, 7) ? taken : null;
}

/** A day by its own words; `isAfterNotice` where it must lie after the notice was signed, as a window does. */
export function resolveDay(written: WrittenDay, context: YearContext, isAfterNotice: boolean): ResolvedDay | null {
  const { year } = written;
  if (year?.kind === 'signature') {
    const { issuedOn } = context;
    // A window that opens or closes then is none that one can keep.
    return isAfterNotice || issuedOn === null ? null : { day: issuedOn, hour: null, remarks: ['day-of-signature'] };
  }
  if (year?.kind === 'number') return resolved(written, year.year, []);
  if (year?.kind === 'batch')
    return context.batchYear === null ? null : resolved(written, context.batchYear + year.plus, ['year-relative']);
  return unsaid(written, context, isAfterNotice);
}

/** 6月20日至8月5日 in a notice of 12 July: both ends in the year of the signature, which lies between them. Null where it does not. */
function underWay(
  from: WrittenDay,
  to: WrittenDay,
  { batchYear, isFromTitle, issuedOn, ofDays }: YearContext,
): { from: ResolvedDay; to: ResolvedDay } | null {
  if (issuedOn === null || ofDays !== null || from.year !== null || to.year !== null) return null;
  const signed = Number(issuedOn.slice(0, 4));
  const ofBatch = isFromTitle ? 'year-from-title' : 'year-from-batch';
  const start = resolved(from, signed, [signed === batchYear ? ofBatch : 'year-after-signature']);
  const end = resolved(to, signed, ['end-from-start']);
  return start && end && start.day < issuedOn && issuedOn <= end.day ? { from: start, to: end } : null;
}

/** Both ends of a period; an end that lacks its year lies within a year of the other. `said` is the year of a window before it. */
export function resolvePeriod(
  { from, to }: Period,
  context: YearContext,
  said: number | null,
): { from: ResolvedDay | null; to: ResolvedDay | null } | null {
  const own: YearContext =
    said === null
      ? context
      : { batchYear: said, isFromTitle: false, issuedOn: null, numberedIn: null, ofDays: null, ofCutoffs: null };
  const remark = (day: ResolvedDay | null): ResolvedDay | null =>
    said !== null && day
      ? { ...day, remarks: day.remarks.map((one) => (one === 'year-from-batch' ? 'year-from-sentence' : one)) }
      : day;
  const alone = (day: WrittenDay | null) => (day === null ? null : remark(resolveDay(day, own, true)));
  if (from === null || to === null || from === to) {
    // 7月10日起系统开放, signed on the 15th: it has begun.
    const isBegin = to === null && from !== null && from.year === null;
    const begun = isBegin && own.issuedOn !== null ? remark(resolveDay(from, { ...own, issuedOn: null }, true)) : null;
    const [start, end] = [alone(from) ?? begun, alone(to)];
    return start === null && end === null ? null : { from: start, to: end };
  }
  // 12月20日至2024年1月10日 and 2023年12月20日至1月10日.
  const toYear = to.year?.kind === 'number' ? to.year.year : null;
  if (from.year === null && toYear !== null) {
    const end = resolveDay(to, context, true);
    const start = [toYear, toYear - 1]
      .map((year) => resolved(from, year, ['end-from-start']))
      .find((one) => one && end && one.day <= end.day);
    return start && end ? { from: start, to: end } : null;
  }
  // 5月份开始，5月31日截止: the day on which it begins is not said.
  if (from.day === null && from.month > 0) {
    const end = alone(to);
    return end && { from: null, to: end };
  }
  const running = said === null ? underWay(from, to, context) : null;
  if (running) return running;
  const start = alone(from);
  if (start === null) return null;
  if (to.year !== null) {
    const end = resolveDay(to, context, true);
    return end && end.day >= start.day ? { from: start, to: end } : null;
  }
  const year = Number(start.day.slice(0, 4));
  const end = [year, year + 1]
    .map((one) => resolved(to, one, ['end-from-start']))
    .find((one) => one && one.day >= start.day);
  return end ? { from: start, to: end } : null;
}
