import { daysInMonth } from '../../dates/calendar';
import type { TextSpan } from '../find-quote';
import { firstOf, MOST_DAYS } from './first-of';
import { type LostDay, lostDayAt, lostDays } from './lost-signs';

/** How the year of a day is said: a number, words that count from the batch, by the day of the signature, or not at all. */
export type YearSaid =
  | { readonly kind: 'number'; readonly year: number }
  | { readonly kind: 'batch'; readonly plus: number }
  | { readonly kind: 'signature' }
  | null;

/** A day as it stands in the text. `day` null is a month alone; that of the signature has neither, and month 0. */
export interface WrittenDay extends TextSpan {
  readonly year: YearSaid;
  readonly month: number;
  readonly day: number | null;
  /** 月底, 年底: the last day, whichever it is. */
  readonly isEnd: boolean;
  /** Read out of digits that have lost their 年 and 月. */
  readonly isLost?: true;
  /** 17:00, or null. */
  readonly hour: string | null;
}

const YEAR = '(?<!\\d)(2 ?0 ?\\d ?\\d)';
/** Words that count from the batch, and by how many years. */
const RELATIVE: Readonly<Record<string, number>> = {
  评审年度: 0,
  评审当年度: 0,
  评审当年: 0,
  申报年度: 0,
  申报当年度: 0,
  申报当年: 0,
  本年度: 0,
  本年: 0,
  当年度: 0,
  当年: 0,
  今年: 0,
  上一年度: -1,
  上一年: -1,
  上年度: -1,
  上年: -1,
  去年: -1,
  头年: -1,
  头一年: -1,
  前一年度: -1,
  前一年: -1,
  明年: 1,
  次年: 1,
  翌年: 1,
};
const RELATIVES = Object.keys(RELATIVE).join('|');
const AHEAD = '(?:评审年度|评审当年度?|申报年度|申报当年度?|评审|申报)?的?';
const NUMBER = '(\\d ?\\d?)';
/** No month begins with a number that makes it none: 1 6月1日 is row 1 of a table. */
const MONTH = '(1 ?[0-2]|0 ?[1-9]|[1-9])';

const WORDS = new RegExp(
  `(?:${YEAR}年度?的?|(下一自然年|${AHEAD}(?:${RELATIVES}))的?)?(?<!\\d)${MONTH}月份?(?:(?:${NUMBER}(?!\\d)(?:[日号]|(?![日号个位项份类元])))|([底末]))?`,
  'g',
);
const SIGNS = /(?<!\d)(20\d\d)([-./])(\d{1,2})\2(\d{1,2})(?!\d)/g;
/** 申报时间：6.1-6.20, 6/1-6/20: a point or stroke alone is no sign of a day but where the words before it say so, and both ends are written. */
const POINTS =
  /(?<![\d./])(\d{1,2})([./])(\d{1,2})日?(?: ?\d{1,2}:\d\d)?(?:[至到~]|-{1,2})((\d{1,2})\2(\d{1,2})(?: ?\d{1,2}:\d\d)?)(?=日|\(|[,。;)\n\t]|$)/g;
const BEFORE_POINTS =
  /(?:时间|日期|期限|时段|申报|填报|网报|报名|报件|报送|提交|递交|受理|接收|审核|公示|材料|资料|送审|登录|上传)(?:安排)?(?:为|是|从|自|在|于)?[:\t]?$/;
/** 受理时间：7.15、7.16, 截止7.15, 材料7.20前: one day with a point, likewise. */
const POINT = /(?<![\d.])(\d{1,2})\.(\d{1,2})(?:日|(?![\d.]))/g;
const AT_POINT =
  /(?:(?:时间|日期|期限|时段)(?:安排)?(?:为|是|从|自|在|于)?[:\t]?|(?:申报|填报|网报|报名|报件|报送|提交|递交|受理|接收|送审):)$/;
const UNTIL_POINT = /(?:截[止至][到至]?(?:时间|日期)?|(?:开始|结束)(?:时间|日期)?)(?:为|是)?:?$/;
const BEFORE_THE_POINT = /[一-鿿,。;(\n]$/;
/** 7.15、7.16, alone in a cell. */
const POINTS_BESIDE = /^(?:[、和]\d{1,2}\.\d{1,2}日?){1,4}/;
/** 时间：2.1注册 is a number of its own. */
const BEHIND_POINT = /^(?:[,。;)(、\n\t至到~-]|[之以]?前|截止|止|起|开始|结束|上午|下午|晚|$)/;
const BY_POINT = /^(?:[之以]?前(?![后列期提])|截止|止)/;
const YEAR_END = new RegExp(`(?:${YEAR}年年?|(${AHEAD}(?:${RELATIVES}))的?年?)(?:[底末]|的?最后一[天日])`, 'g');
/** 今年一季度末: the last day of three months. */
const QUARTER_END = new RegExp(`(?:${YEAR}年度?的?|(${AHEAD}(?:${RELATIVES}))的?)第?([一二三四1-4])季度[底末]`, 'g');
/** 20240520: eight digits without a sign. */
const EIGHT = /(?<!\d)(20\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)/g;
/** 截至本通知发布之日: the day on which it was signed. */
const SIGNED =
  /[止至到为](?:本|该)?(?:通知|文件|公告|通告)?的?(?:发布|印发|下发|发文|公布|发出)(?:之日|当[日天]|日期?)(?!起|开始|以?后|之后|以来|至|到|[-~])/g;
const HOUR =
  / ?(?:\((?:星期|周)[一二三四五六日天]\)|(?:星期|周)[一二三四五六日天])?,?([上下]午|早[上晨]|凌晨|傍晚|夜[里间]|晚上?|中午)?(\d{1,2})(?::(\d{2})(?::\d{2})?|[时点](?:(\d{1,2})分|(整|半))?)/y;

/** 6月16日，上午9:00—11:30: when somebody is there, and no hour of the day's end. */
const OFFICE_HOURS = /^(?:[-~至到]|--)(?:上午|下午|中午|晚上?)?\d{1,2}(?::\d\d|[时点])/;

function relativeYear(words: string): YearSaid {
  if (words.startsWith('下一自然年')) return null;
  const name = Object.keys(RELATIVE).find((key) => words.endsWith(key));
  return name === undefined ? null : { kind: 'batch', plus: RELATIVE[name] as number };
}

/** Words that count from the day before, where one stands near: 2019年12月31日，…次年3月31日. */
const FROM_BEFORE = /^(?:次年|翌年)/;
/** No further than this a day is spoken of, in characters. */
const NEAR = 60;

/** A day in the year behind that of the day before; as it is where no such day is near, or that does not say its own year. */
function inYearAfter(day: WrittenDay, before: WrittenDay | undefined): WrittenDay {
  const year = before && day.start - before.end <= NEAR ? before.year : null;
  if (year?.kind === 'number') return { ...day, year: { kind: 'number', year: year.year + 1 } };
  return year?.kind === 'batch' ? { ...day, year: { kind: 'batch', plus: year.plus + 1 } } : day;
}

function numberOf(digits: string): number {
  return Number(digits.replace(/ /g, ''));
}

/** The time of day that stands at a place, as HH:MM, and where it ends. */
function hourAt(text: string, at: number): { hour: string; end: number } | null {
  HOUR.lastIndex = at;
  const match = HOUR.exec(text);
  if (!match) return null;
  const late = /下午|[晚夜]/.test(match[1] ?? '');
  const said = Number(match[2]);
  const isMidnight = said === 12 && /^[晚夜]/.test(match[1] ?? '');
  const hour = isMidnight ? 24 : late && said < 12 ? said + 12 : said;
  const minute = match[5] === '半' ? 30 : Number(match[3] ?? match[4] ?? 0);
  if (hour > 24 || minute > 59 || OFFICE_HOURS.test(text.slice(HOUR.lastIndex, HOUR.lastIndex + 8))) return null;
  return { hour: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, end: HOUR.lastIndex };
}

const PART_OF_DAY =
  /^(?:(?:星期|周)[一二三四五六日天])?(?:(?:[上下]午|早上|晚上?|中午|零点|零时)(?=[开起截结关前到至-]|之?以?前))?/;
/** 7月3日上午开始, 6月6日星期二: the part of a day without an hour; how many characters it has. */
function partOfDay(text: string, at: number): number {
  return PART_OF_DAY.exec(text.slice(at, at + 8))?.[0].length ?? 0;
}

/** The day with the hour behind it; null for what no calendar has, whatever the year. */
function written(text: string, day: Omit<WrittenDay, 'hour'>): WrittenDay | null {
  const { month } = day;
  if (month < 1 || month > 12) return null;
  const year = day.year?.kind === 'number' ? day.year.year : 2024;
  if (day.day !== null && (day.day < 1 || day.day > daysInMonth(year, month))) return null;
  const time = hourAt(text, day.end);
  return { ...day, end: time?.end ?? day.end + partOfDay(text, day.end), hour: time?.hour ?? null };
}

function ofLost(text: string, { start, end, year, month, day }: LostDay): WrittenDay | null {
  return written(text, { start, end, year: { kind: 'number', year }, month, day, isEnd: false, isLost: true });
}

/** A day whose month or year are said before: 至31日, and behind 2019.5.6 the 5.31. Null where none stands at the place. */
export function dayAloneAt(text: string, at: number, before: WrittenDay): WrittenDay | null {
  const lost = before.isLost && before.year?.kind === 'number' ? lostDayAt(text, at, before.year.year) : null;
  if (lost) return ofLost(text, lost);
  const signs = /^(\d{1,2})([./])(\d{1,2})(?![\d./])/.exec(text.slice(at, at + 7));
  if (signs && text.slice(before.start, before.end).includes(signs[2] as string)) {
    const [month, day] = [Number(signs[1]), Number(signs[3])];
    return written(text, { start: at, end: at + signs[0].length, year: null, month, day, isEnd: false });
  }
  if (/^月[底末]/.test(text.slice(at, at + 2)) && before.day !== null) {
    const year = before.year?.kind === 'number' ? before.year.year : 2023;
    const day = daysInMonth(year, before.month);
    return written(text, { start: at, end: at + 2, year: null, month: before.month, day, isEnd: true });
  }
  const match = /^(\d ?\d?)[日号]/.exec(text.slice(at, at + 5));
  if (!match) return null;
  const [start, end, day] = [at, at + match[0].length, numberOf(match[1] as string)];
  return written(text, { start, end, year: null, month: before.month, day, isEnd: false });
}

/** 12月31日, 年底: whichever the year. */
export function isLastOfYear({ month, day }: WrittenDay): boolean {
  return month === 12 && day === 31;
}

/** Whether a part of the text is a cell of a row, and not a line of its own. */
function isCellAt(text: string, start: number, end: number): boolean {
  const [before, behind] = [text.charAt(start - 1) || '\n', text.charAt(end) || '\n'];
  return /[\t\n]/.test(before) && /[\t\n]/.test(behind) && before + behind !== '\n\n';
}

/** Every day and month of the folded text, in order, none over another. */
export function writtenDays(text: string): WrittenDay[] {
  const all: (WrittenDay | null)[] = [];
  // Behind so many days of one way of writing none of another is looked for either.
  let within = text;
  const matches = (pattern: RegExp) => {
    const found = firstOf(within.matchAll(pattern));
    const last = found.at(-1);
    if (last && found.length >= MOST_DAYS) within = text.slice(0, last.index + last[0].length);
    return found;
  };
  for (const match of matches(WORDS)) {
    const [words, year, relative, month, day, last] = match;
    const said: YearSaid = year ? { kind: 'number', year: numberOf(year) } : relative ? relativeYear(relative) : null;
    // 下一自然年 counts from something else than the batch.
    if (relative?.startsWith('下一自然年')) continue;
    const of = numberOf(month as string);
    const start = match.index;
    // 1990年12月31日: a year that no notice is about is not a missing one.
    if (said === null && text.charAt(start - 1) === '年' && /\d{4}年$/.test(text.slice(start - 5, start))) continue;
    all.push(
      written(text, {
        start,
        end: start + words.length,
        year: said,
        month: of,
        day: day ? numberOf(day) : last ? daysInMonth(said?.kind === 'number' ? said.year : 2023, of) || null : null,
        isEnd: last !== undefined,
      }),
    );
  }
  for (const { index, 0: words, 1: year, 3: month, 4: day } of matches(SIGNS)) {
    const said = { kind: 'number', year: Number(year) } as const;
    all.push(
      written(text, {
        start: index,
        end: index + words.length,
        year: said,
        month: Number(month),
        day: Number(day),
        isEnd: false,
      }),
    );
  }
  for (const { index, 0: words, 1: year, 2: relative, 3: quarter } of matches(QUARTER_END)) {
    const said: YearSaid = year ? { kind: 'number', year: numberOf(year) } : relativeYear(relative ?? '');
    const month = (('一二三四'.indexOf(quarter as string) + 1 || Number(quarter)) as number) * 3;
    const [end, day] = [index + words.length, daysInMonth(2023, month)];
    all.push(written(text, { start: index, end, year: said, month, day, isEnd: true }));
  }
  for (const { index, 0: words, 1: year, 2: month, 3: day } of matches(EIGHT)) {
    const said = { kind: 'number', year: Number(year) } as const;
    const end = index + words.length;
    all.push(written(text, { start: index, end, year: said, month: Number(month), day: Number(day), isEnd: false }));
  }
  for (const { index, 0: words, 1: month, 3: day, 4: until, 5: lastMonth, 6: last } of matches(POINTS)) {
    const [start, end] = [index, index + words.length];
    if (!isCellAt(text, start, end) && !BEFORE_POINTS.test(text.slice(Math.max(0, index - 8), index))) continue;
    const middle = start + `${month}.${day}`.length;
    const behind = end - (until as string).length;
    const both = [
      { start, end: middle, year: null, month: Number(month), day: Number(day), isEnd: false },
      {
        start: behind,
        end: behind + `${lastMonth}.${last}`.length,
        year: null,
        month: Number(lastMonth),
        day: Number(last),
        isEnd: false,
      },
    ].map((one) => written(text, one));
    if (both.every((one) => one !== null)) all.push(...both);
  }
  for (const { index, 0: words, 1: month, 2: day } of firstOf(within.matchAll(POINT))) {
    const [before, end] = [text.slice(Math.max(0, index - 12), index), index + words.length];
    const beside = POINTS_BESIDE.exec(text.slice(end, end + 28))?.[0].length ?? 0;
    const isEnd = BEHIND_POINT.test(text.slice(end, end + 3));
    const isDay =
      (beside > 0 && isCellAt(text, index, end + beside)) ||
      (isEnd && (AT_POINT.test(before) || UNTIL_POINT.test(before))) ||
      (BEFORE_THE_POINT.test(before) && !/版本?$/.test(before) && BY_POINT.test(text.slice(end, end + 3)));
    if (isDay)
      all.push(written(text, { start: index, end, year: null, month: Number(month), day: Number(day), isEnd: false }));
  }
  for (const { index, 0: words, 1: year, 2: relative } of matches(YEAR_END)) {
    const said: YearSaid = year ? { kind: 'number', year: numberOf(year) } : relativeYear(relative ?? '');
    all.push(written(text, { start: index, end: index + words.length, year: said, month: 12, day: 31, isEnd: true }));
  }
  for (const { index, 0: words } of matches(SIGNED)) {
    const [start, end] = [index + 1, index + words.length];
    all.push({ start, end, year: { kind: 'signature' }, month: 0, day: null, isEnd: false, hour: null });
  }
  all.push(...lostDays(within).map((day) => ofLost(text, day)));
  const days = all.filter((day) => day !== null).sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  const free = days.filter((day) => {
    const isFree = day.start >= end;
    if (isFree) end = day.end;
    return isFree;
  });
  return free.map((day, at) =>
    FROM_BEFORE.test(text.slice(day.start, day.start + 2)) ? inYearAfter(day, free[at - 1]) : day,
  );
}
