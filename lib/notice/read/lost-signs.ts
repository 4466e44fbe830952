import { daysInMonth } from '../../dates/calendar';
import { firstOf } from './first-of';

/** The one month and day that some digits can mean; null where they can mean several, or none: 331 is 31 March, 111 is either. */
function monthAndDay(year: number, digits: string): { month: number; day: number } | null {
  const ways = [1, 2].flatMap((cut) => {
    const [month, day] = [digits.slice(0, cut), digits.slice(cut)];
    const isWritten = day.length >= 1 && day.length <= 2 && !month.startsWith('0') && !day.startsWith('0');
    const isDay = Number(month) <= 12 && Number(day) <= daysInMonth(year, Number(month));
    return isWritten && isDay ? [{ month: Number(month), day: Number(day) }] : [];
  });
  return ways.length === 1 ? (ways[0] ?? null) : null;
}

export interface LostDay {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const WHOLE = /(?<!\d)(20[0-3]\d)(?:(\d{2,4})日|年(\d{3,4})(?=[-至~]\d{3,4}日))/g;

/**
 * Days out of copies that have lost their 年 and 月: 20191231日, 2020331日, 2013年812-816日. Only what can be read in one way: digits that may be
 * two days are none.
 */
export function lostDays(text: string): LostDay[] {
  return firstOf(text.matchAll(WHOLE)).flatMap(({ index, 0: words, 1: year, 2: whole, 3: begin }) => {
    const read = monthAndDay(Number(year), (whole ?? begin) as string);
    return read ? [{ start: index, end: index + words.length, year: Number(year), ...read }] : [];
  });
}

/** The end of a range that began so: 至94 is 4 September. Null where none stands at the place. */
export function lostDayAt(text: string, at: number, year: number): LostDay | null {
  const match = /^(\d{2,4})日?(?![\d:年月日])/.exec(text.slice(at, at + 6));
  const read = match ? monthAndDay(year, match[1] as string) : null;
  return match && read ? { start: at, end: at + match[0].length, year, ...read } : null;
}
