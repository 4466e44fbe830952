import { isWithin } from './book-titles';
import type { Cutoffs } from './cutoffs';
import { firstOf } from './first-of';
import { type Found, found } from './found';
import type { NoticeText } from './text';
import type { Windows } from './windows';

const YEAR =
  /(?<!\d)(20\d\d) ?年度?(?!\d|[底末]|初(?![定级、])|及以|及之|以[前后来]|之[前后]|[前后起](?!期)|取得|毕业)/g;
/** 甘肃2022高会评审: in a title 年 may be left out. */
const BARE_YEAR = /(?<!\d)(20\d\d)(?=[一-鿿])/g;
/** 技术岗位（含管理岗位，下同）人员: a remark, and no end of the clause. */
const IN_BRACKETS = /\([^()]{0,20}\)/g;
const ABOUT = /职称|资格|评审|申报|初定|认定|评定|考核/;

/**
 * 申报年度: named in the title, else where the text speaks of the year's 职称, 评审 or 申报 outside of names in 《》, else in the
 * notices that it rests on. Null where none is named, or several: the year of a date alone says nothing of the batch.
 */
export function readBatchYear(notice: NoticeText, title: readonly [number, number] | null): Found<number> | null {
  const { folded, text, books } = notice;
  if (title) {
    const words = text.slice(...title);
    const said = [...words.matchAll(YEAR)];
    const years = said.length > 0 ? said : [...words.matchAll(BARE_YEAR)];
    const first = years[0];
    if (first && new Set(years.map(([, year]) => year)).size === 1) {
      const start = title[0] + first.index;
      return found(folded, [start, start + first[0].length], Number(first[1]), 'batch-year/title');
    }
  }
  const all: { year: number; start: number; end: number }[] = [];
  for (const { index, 0: words, 1: year } of text.matchAll(YEAR)) {
    if (all.length > 200) break;
    if (isWithin(books, index)) continue;
    const behind = text.slice(index + words.length, index + words.length + 40).replace(IN_BRACKETS, '');
    const after = behind.split(/[。;,\n]/)[0] ?? '';
    if (ABOUT.test(after)) all.push({ year: Number(year), start: index, end: index + words.length });
  }
  // 2021年首次开展… beside 2022年度: that of a batch is called 年度.
  const ofBatch = all.filter(({ end }) => text.charAt(end - 1) === '度');
  const named = ofBatch.length > 0 ? ofBatch : all;
  const first = named[0];
  if (!first) return citedYear(notice);
  if (named.some(({ year }) => year !== first.year)) return null;
  return found(folded, [first.start, first.end], first.year, 'batch-year/text', 'B');
}

const OF_DAYS =
  /(?:上述|以上|以下|下列|所列|文中|表中|本通知)(?:所[列涉称提]|涉及|[中内的]|各项|全部|所有){0,3}(?:申报|评审|工作)?(?:日期|时间|日程|时点)[^。;\n\d]{0,14}[为指是系](20\d\d)年度?(?:的?安排|的)?(?=[,。;)\n]|$)/g;

/** 上述日期均为2019年: the year that a text gives to the days in it that say none; null where it gives none, or several. */
export function yearOfDays(text: string): number | null {
  const years = new Set(firstOf(text.matchAll(OF_DAYS)).map(([, year]) => Number(year)));
  const [one, ...others] = years;
  return one === undefined || others.length > 0 ? null : one;
}

/** The year of the notices of higher offices that a text rests on, 《关于做好2022年度职称评审工作的通知》, where all name one. */
function citedYear({ folded, text, books }: NoticeText): Found<number> | null {
  const named = books.slice(0, 200).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const year = /(20\d\d)年度?/.exec(words);
    return year && ABOUT.test(words) && /(?:通知|公告)》$/.test(words)
      ? [{ year: Number(year[1]), start: start + year.index, end: start + year.index + year[0].length }]
      : [];
  });
  const first = named[0];
  if (!first || named.some(({ year }) => year !== first.year)) return null;
  return found(folded, [first.start, first.end], first.year, 'batch-year/cited', 'B');
}

/** Whether a year that a text names somewhere is far from all that its days are of: 2020年度要对评审专家进行培训, in a text of 2022. */
export function isFarFrom(year: Found<number>, cutoffs: Cutoffs, { online, paper, doubted }: Windows): boolean {
  const windows = [online, paper, ...doubted.map(({ found }) => found)].flatMap((one) =>
    one ? [one.value.from, one.value.to] : [],
  );
  const days = [...windows, cutoffs.achievement?.value ?? null].filter((day) => day !== null);
  return (
    year.rule === 'batch-year/text' &&
    days.length > 0 &&
    days.every((day) => Math.abs(Number(day.slice(0, 4)) - year.value) > 1)
  );
}

/**
 * The year of the batch where the text names none: that of the cutoff of achievements, else the one year of all windows. Sure
 * of neither, so C. Days whose own year is missing are not given this one.
 */
export function inferredBatchYear(cutoffs: Cutoffs, { online, paper }: Windows): Found<number> | null {
  const days = [online, paper].flatMap((window) => (window ? [window.value.from, window.value.to] : []));
  const years = new Set(days.flatMap((day) => (day ? [Number(day.slice(0, 4))] : [])));
  const proof = cutoffs.achievement ?? online ?? paper;
  const year = cutoffs.achievement ? Number(cutoffs.achievement.value.slice(0, 4)) : [...years][0];
  if (!proof || year === undefined || years.size > 1 || (years.size === 1 && !years.has(year))) return null;
  return { value: year, quote: proof.quote, confidence: 'C', rule: 'batch-year/dates', remarks: ['year-from-dates'] };
}
