import { daysInMonth } from '../../dates/calendar';
import { firstOf } from './first-of';

/** Every month and day that some digits can mean: 331 is 31 March, 111 is either of two. */
function waysOf(year: number, digits: string): { month: number; day: number }[] {
  const ways = [1, 2].flatMap((cut) => {
    const [month, day] = [digits.slice(0, cut), digits.slice(cut)];
    const isWritten = day.length >= 1 && day.length <= 2 && !month.startsWith('0') && !day.startsWith('0');
    const isDay = Number(month) <= 12 && Number(day) <= daysInMonth(year, Number(month));
    return isWritten && isDay ? [{ month: Number(month), day: Number(day) }] : [];
  });
  return ways;
}

/** The one month and day that some digits can mean; null where they can mean several, or none. */
function monthAndDay(year: number, digits: string): { month: number; day: number } | null {
  const ways = waysOf(year, digits);
  return ways.length === 1 ? (ways[0] ?? null) : null;
}

export interface LostDay {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The one month and day that some digits can mean before the hour of a time: 7288 before :30 is 28 July; `length` of its digits. */
function beforeHour(year: number, digits: string): { month: number; day: number; length: number } | null {
  const ways = [1, 2].flatMap((hour) => {
    const at = digits.slice(0, -hour);
    const read = Number(digits.slice(-hour)) <= 24 && at.length >= 2 ? waysOf(year, at) : [];
    return read.map((one) => ({ ...one, length: at.length }));
  });
  return ways.length === 1 ? (ways[0] ?? null) : null;
}

const WITH_HOURS = /(?<!\d)(20[0-3]\d)(\d{3,6}):\d\d(?:(20[0-3]\d)(\d{3,6}):\d\d)?(?!\d)/g;

/** 20257288:30202582818:00: two days with their hours, or one, of a copy that has lost every sign but the colons. */
function daysWithHours(text: string): LostDay[] {
  return firstOf(text.matchAll(WITH_HOURS)).flatMap(({ index, 0: words, 1: year, 2: digits, 3: lastYear, 4: last }) => {
    const second = lastYear ? words.indexOf(lastYear, 4 + (digits as string).length + 3) : -1;
    const parts = [{ start: index, year: Number(year), digits: digits as string }];
    if (last) parts.push({ start: index + second, year: Number(lastYear), digits: last });
    const days = parts.map(({ start, year, digits }) => {
      const read = beforeHour(year, digits);
      return read && { start, end: start + 4 + read.length, year, month: read.month, day: read.day };
    });
    return days.every((day) => day !== null) ? days : [];
  });
}

const WHOLE = /(?<!\d)(20[0-3]\d)(?:(\d{2,4})日|年(\d{3,4})(?=[-至~]\d{3,4}日))/g;

/**
 * Days out of copies that have lost their 年 and 月: 20191231日, 2020331日, 2013年812-816日. Only what can be read in one way:
 * digits that may be two days are none.
 */
export function lostDays(text: string): LostDay[] {
  const days = firstOf(text.matchAll(WHOLE)).flatMap(({ index, 0: words, 1: year, 2: whole, 3: begin }) => {
    const read = monthAndDay(Number(year), (whole ?? begin) as string);
    return read ? [{ start: index, end: index + words.length, year: Number(year), ...read }] : [];
  });
  return [...days, ...daysWithHours(text)];
}

/** The end of a range that began so: 至94 is 4 September. Null where none stands at the place. */
export function lostDayAt(text: string, at: number, year: number): LostDay | null {
  const match = /^(\d{2,4})日?(?![\d:年月日])/.exec(text.slice(at, at + 6));
  const read = match ? monthAndDay(year, match[1] as string) : null;
  return match && read ? { start: at, end: at + match[0].length, year, ...read } : null;
}
