import type { IsoDay } from './partial-date';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const digits = (number: number, count: number) => String(number).padStart(count, '0');

/** Days are written all the time, so the years of a life's dates, and the days of a year, are written once. */
const [FIRST_WRITTEN, LAST_WRITTEN] = [1900, 2150];
const YEARS = Array.from({ length: LAST_WRITTEN - FIRST_WRITTEN + 1 }, (_, n) => digits(FIRST_WRITTEN + n, 4));
/** Room for the days of a month, so that a day of the year has a place of its own. */
const ROOM = 32;
const DAYS_OF_YEAR = Array.from(
  { length: 13 * ROOM },
  (_, n) => `-${digits(Math.floor(n / ROOM), 2)}-${digits(n % ROOM, 2)}`,
);

/** How many days a month (1–12) of the Gregorian calendar has; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** The day as `YYYY-MM-DD`. The parts must make a day that exists; nothing is carried over into the next month. */
export function isoDay(year: number, month: number, day: number): IsoDay {
  return `${YEARS[year - FIRST_WRITTEN] ?? digits(year, 4)}${DAYS_OF_YEAR[month * ROOM + day]}`;
}

const [ZERO, NINE, DASH] = [0x30, 0x39, 0x2d];

/** The two digits that stand there, as a number; not a number where they are none. */
function twoDigits(day: string, at: number): number {
  const [tens, ones] = [day.charCodeAt(at), day.charCodeAt(at + 1)];
  const areDigits = tens >= ZERO && tens <= NINE && ones >= ZERO && ones <= NINE;
  return areDigits ? tens * 10 + ones - 11 * ZERO : Number.NaN;
}

/** Year, month and day of a `YYYY-MM-DD`. Throws a RangeError where that is no day of the calendar. */
export function splitDay(day: IsoDay): { year: number; month: number; day: number } {
  const year = twoDigits(day, 0) * 100 + twoDigits(day, 2);
  const month = twoDigits(day, 5);
  const of = twoDigits(day, 8);
  // Days are split all the time, and an expression takes four times as long.
  const isWritten = day.length === 10 && day.charCodeAt(4) === DASH && day.charCodeAt(7) === DASH && year >= 0;
  if (!isWritten || !(of >= 1 && of <= daysInMonth(year, month))) {
    throw new RangeError(`Not a day: ${day.slice(0, 40)}`);
  }
  return { year, month, day: of };
}
