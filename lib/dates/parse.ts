import { daysInMonth } from './calendar';
import { ENGLISH_MONTHS } from './months';
import { normalise } from './normalise';
import type { ParsedDate } from './partial-date';
import { remembered } from './remembered';

/** Years that a career can touch; a four-digit number outside them is something else, or a slip. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** No way of writing a date is longer; what is longer is not looked at. In characters. */
export const LONGEST_DATE = 80;

const PRESENT = /^(?:至今|迄今|今|(?:至)?现在|(?:至)?目前|present|now)$/i;

/** A time of day behind the day, with its zone. */
const TIME =
  /(?:(?<=[日号])|[T ]) ?(?:上午|下午)? ?(\d{1,2})(?:[:时点] ?(\d{1,2})(?:[:分] ?\d{1,2}(?:\.\d{1,9})?秒?|分)?|[时点])(?: ?(?:(Z|[+-]\d{2}:?\d{2})|[AP]M))?$/i;

/** China's clock before UTC, in minutes: the usual one, and that of its summers from 1986 to 1991. */
const CHINA = [480, 540] as const;

/**
 * Whether a time with a zone falls on another day in China than the one written, as 2018-12-31T16:00Z, which is what a widget
 * makes of 1 January: then nobody knows which of the two is meant.
 */
function isOtherDayInChina(time: RegExpExecArray | null): boolean {
  if (time?.[3] === undefined) return false;
  const [, hour, minute = 0, zone] = time;
  const [sign, hours, minutes] = [`${zone.charAt(0)}1`, zone.slice(1, 3), zone.slice(-2)];
  const ahead = zone.length === 1 ? 0 : Number(sign) * (Number(hours) * 60 + Number(minutes));
  if (CHINA.some((own) => own === ahead)) return false;
  return CHINA.some((own) => {
    const there = Number(hour) * 60 + Number(minute) - ahead + own;
    return there < 0 || there >= 1440;
  });
}

const SIGNS = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/;
const WORDS = /^(\d{4})年(?:度|(\d{1,2})月份?(?:(\d{1,2})[日号]?)?)?$/;
const DIGITS = /^(\d{4})(?: ?(\d{2})(?: ?(\d{2}))?)?$/;
const ENGLISH = /^(?:(\d{1,2}) )?([a-z]{3,9}) (\d{4})$/i;

/** Year, month and day as texts; what was not written is undefined. Null where the text is not written like a date. */
function parts(text: string): { year?: string; month?: string; day?: string; plain: boolean } | null {
  const tight = text.replace(/ ?([-/.年月日号]) ?/g, '$1');
  // Between 年, 月 and 日 a blank inside a number parts nothing; elsewhere it may.
  const words = WORDS.exec(tight.replace(/ /g, ''));
  if (words) return { year: words[1], month: words[2], day: words[3], plain: false };
  const signs = SIGNS.exec(tight);
  if (signs) return { year: signs[1], month: signs[3], day: signs[4], plain: false };
  const digits = DIGITS.exec(tight);
  if (digits) return { year: digits[1], month: digits[2], day: digits[3], plain: true };
  const english = ENGLISH.exec(tight);
  const month = ENGLISH_MONTHS.findIndex((name) => name.toLowerCase() === english?.[2]?.toLowerCase()) + 1;
  return month > 0 ? { year: english?.[3], month: String(month), day: english?.[1], plain: false } : null;
}

/**
 * Reads one date as people and widgets write it: as precise as it was written and never more. `impossible` is written
 * like a date that does not exist (2023-02-30) or lies outside 1900–2099; a two-digit year, or a day before the year
 * (31/03/2023), is `unreadable`, as is a range: see `parseRange`. A time of day behind it is dropped; one whose zone
 * makes it another day in China leaves the day unreadable. Never throws.
 */
export const parseDate: (text: string) => ParsedDate = remembered(LONGEST_DATE, 40_000, (text) => {
  const shown = text.trim().slice(0, LONGEST_DATE);
  if (text.trim().length > LONGEST_DATE) return { kind: 'unreadable', text: shown };
  const plain = normalise(text);
  if (plain === '') return { kind: 'empty' };
  if (PRESENT.test(plain.replace(/ /g, ''))) return { kind: 'present' };
  const found = parts(plain) ?? parts(plain.replace(TIME, ''));
  if (!found || isOtherDayInChina(TIME.exec(plain))) return { kind: 'unreadable', text: shown };
  const year = Number(found.year);
  if (year < FIRST_YEAR || year > LAST_YEAR) return { kind: found.plain ? 'unreadable' : 'impossible', text: shown };
  if (found.month === undefined) return { kind: 'date', date: { year } };
  const month = Number(found.month);
  if (month < 1 || month > 12) return { kind: 'impossible', text: shown };
  if (found.day === undefined) return { kind: 'date', date: { year, month } };
  const day = Number(found.day);
  if (day < 1 || day > daysInMonth(year, month)) return { kind: 'impossible', text: shown };
  return { kind: 'date', date: { year, month, day } };
});
