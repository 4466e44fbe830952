import { addDays } from '../dates/add-days';
import { fromIso, toIso } from '../dates/iso';
import { normalise } from '../dates/normalise';
import type { IsoDay } from '../dates/partial-date';
import type { HolidayYear } from '../dates/work-calendar';
import { checkHolidayYear, type HolidayFault } from './holiday-year';

/** The longest text that is looked at: a year takes some two hundred characters. */
export const MAX_HOLIDAY_TEXT = 20_000;
/** No holiday is longer. */
const MAX_RANGE = 31;

export type HolidayTextFault = HolidayFault | { readonly why: 'too-long' | 'no-year' } | LineFault;
interface LineFault {
  readonly why: 'line' | 'day';
  /** As it was written. */
  readonly text: string;
}

export type ReadHolidays =
  | { readonly ok: true; readonly years: readonly HolidayYear[] }
  | { readonly ok: false; readonly fault: HolidayTextFault };

const DAY = /^(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})[日号]?$/;

/** The day of a text as 10月1日, of the year and month before it where it names none; null where it is none. */
function readDay(text: string, before: { year: number; month: number | null }): IsoDay | null {
  const parts = DAY.exec(text);
  const month = parts?.[2] === undefined ? before.month : Number(parts[2]);
  if (!parts || month === null) return fromIso(text)?.day === undefined ? null : text;
  const day = toIso({ year: parts[1] === undefined ? before.year : Number(parts[1]), month, day: Number(parts[3]) });
  return fromIso(day) && day;
}

/** One day, or a first and a last, as the State Council writes them: 10月1日（周五）至7日. Null where it is neither. */
function readDays(written: string, year: number): IsoDay[] | null {
  const [first = '', last, ...rest] = written.split(/至|到|~/).map((part) => part.trim());
  const from = readDay(first, { year, month: null });
  if (from === null || rest.length > 0) return null;
  if (last === undefined) return [from];
  const to = readDay(last, { year: Number(from.slice(0, 4)), month: Number(from.slice(5, 7)) });
  if (to === null || to < from || to > addDays(from, MAX_RANGE)) return null;
  const days = [from];
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** A line `放假：…` or `上班：…` put into the table; the fault where a day can't be read, null where all could. */
function readLine(
  line: string,
  written: string,
  table: { year: number; off: IsoDay[]; worked: IsoDay[] },
): LineFault | null {
  const parts = /^(放假|休息|上班|工作) ?:(.*)$/.exec(line);
  if (!parts) return { why: 'line', text: written.trim().slice(0, 60) };
  const into = /上班|工作/.test(parts[1] ?? '') ? table.worked : table.off;
  for (const part of (parts[2] ?? '').split(/[、,;]/).map((one) => one.trim())) {
    if (part === '') continue;
    const days = readDays(part, table.year);
    if (days === null) return { why: 'day', text: part.slice(0, 60) };
    into.push(...days);
  }
  return null;
}

/**
 * Reads years from a text as `2027年`, then a line `放假：1月1日至3日、…` and one `上班：2月20日、…`. The text is hostile: what is
 * wrong is told, the first fault alone, and then nothing is read. Never throws.
 */
export function readHolidays(text: string): ReadHolidays {
  const refuse = (fault: HolidayTextFault): ReadHolidays => ({ ok: false, fault });
  if (text.length > MAX_HOLIDAY_TEXT) return refuse({ why: 'too-long' });
  const tables: { year: number; off: IsoDay[]; worked: IsoDay[] }[] = [];
  for (const written of text.split(/\r?\n/)) {
    const line = normalise(written)
      .replace(/\([^()]*\)/g, '')
      .replace(/[.;]$/, '');
    if (line === '') continue;
    const year = /^(\d{4})年?$/.exec(line)?.[1];
    if (year !== undefined) {
      tables.push({ year: Number(year), off: [], worked: [] });
      continue;
    }
    const table = tables.at(-1);
    if (!table) return refuse({ why: 'no-year' });
    const fault = readLine(line, written, table);
    if (fault) return refuse(fault);
  }
  if (tables.length === 0) return refuse({ why: 'no-year' });
  const years = tables.map(({ year, off, worked }) => ({ year, off: off.sort(), worked: worked.sort() }));
  const again = years.find(({ year }, at) => years.findIndex((other) => other.year === year) !== at);
  if (again) return refuse({ why: 'year', year: again.year });
  for (const table of years) {
    const fault = checkHolidayYear(table);
    if (fault) return refuse(fault);
  }
  return { ok: true, years };
}

/** The years as `readHolidays` reads them back, a day at a time. */
export function writeHolidays(years: readonly HolidayYear[]): string {
  const blocks = years.map(
    ({ year, off, worked }) => `${year}年\n放假：${off.join('、')}\n上班：${worked.join('、')}\n`,
  );
  return blocks.join('\n');
}
