import { isoDay } from '../../dates/calendar';
import type { IsoDay } from '../../dates/partial-date';
import { isWithin } from './book-titles';
import type { Cutoffs, DoubtedCutoff } from './cutoffs';
import type { WrittenDay } from './dates';
import { firstOf } from './first-of';
import { type Found, found } from './found';
import type { Period } from './ranges';
import type { NoticeText } from './text';
import type { Windows } from './windows';

const YEAR =
  /(?<!\d)(20\d\d) ?年度?(?![\d度]|[底末]|初(?![定级、])|及以|及之|以[前后来]|之[前后]|[前后起](?!期)|取得|毕业)/g;
/** 甘肃2022高会评审: in a title 年 may be left out. */
const BARE_YEAR = /(?<!\d)(20\d\d)(?=[一-鿿])/g;
/** 职称申报（2022）, 【2022职称】: the same in the first line, but for the number of a document (〔2022〕5号) and a day (2022.6.1). */
const FIRST_LINE_YEAR = /(?<![\d.-])(20\d\d)(?![\d.-]|年(?:\d|[底末初])|〕\d)/g;
/** 根据2021年度…: a first line that is a sentence is no headline. */
const IS_SENTENCE = /^(?:根据|按照|按|依据|经|为|现)|[。;]/;
/** 技术岗位（含管理岗位，下同）人员: a remark, and no end of the clause. */
const IN_BRACKETS = /\([^()]{0,20}\)/g;
const MOST_FIRST_LINE = 60;
const ABOUT = /职称|资格|评审|评聘|技术职务|申报|初定|认定|评定|考核/;

/** 2021年考核合格的方可申报 is said of a person. */
const ASSESSED = /^(?:年度)?考核(?!认定)/;
const OF_BATCH = /职称|资格|评审|评聘|技术职务|申报|初定|认定|评定/;

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
    if (OF_BATCH.test(after) && !ASSESSED.test(after))
      all.push({ year: Number(year), start: index, end: index + words.length });
  }
  // 2021年首次开展… beside 2022年度: that of a batch is called 年度.
  const ofBatch = all.filter(({ end }) => text.charAt(end - 1) === '度');
  const named = ofBatch.length > 0 ? ofBatch : all;
  const first = named[0];
  const headline = yearOfFirstLine(notice);
  if (headline !== null && (first === undefined || named.some(({ year }) => year !== headline.value))) return headline;
  if (!first) return citedYear(notice);
  if (named.some(({ year }) => year !== first.year)) return null;
  return found(folded, [first.start, first.end], first.year, 'batch-year/text', 'B');
}

/** The year that the first line of a post gives, wherever it stands in it, where it speaks of the batch and of no other year. */
function yearOfFirstLine({ folded, text }: NoticeText): Found<number> | null {
  // Up to where it was broken: a headline without a stop may be joined with what comes below.
  const broken = /\S\s*\n/.exec(folded.original.slice(0, 2 * MOST_FIRST_LINE))?.index ?? 2 * MOST_FIRST_LINE;
  const length = folded.at.subarray(0, MOST_FIRST_LINE).findIndex((place) => place > broken);
  const line = text.slice(0, length === -1 ? MOST_FIRST_LINE : length).split('\n')[0] as string;
  const isHeadline = ABOUT.test(line) && !IS_SENTENCE.test(line);
  const [said, ...others] = isHeadline ? line.matchAll(FIRST_LINE_YEAR) : [];
  if (!said || others.some(([, year]) => year !== said[1])) return null;
  return found(folded, [said.index, said.index + 4], Number(said[1]), 'batch-year/first-line', 'B');
}

const OF_DAYS =
  /(?:上述|以上|以下|下列|所列|文中|表中|本通知)(?:所[列涉称提]|涉及|[中内的]|各项|全部|所有){0,3}(?:申报|评审|工作)?(?:日期|时间|日程|时点)[^。;\n\d]{0,14}[为指是系](20\d\d)年度?(?:的?安排|的)?(?=[,。;)\n]|$)/g;

/** 上述日期均为2019年: the year that a text gives to the days in it that say none; null where it gives none, or several. */
export function yearOfDays(text: string): number | null {
  const years = new Set(firstOf(text.matchAll(OF_DAYS)).map(([, year]) => Number(year)));
  const [one, ...others] = years;
  return one === undefined || others.length > 0 ? null : one;
}

/** The year of what a text rests on or asks for, 《关于做好2022年度职称评审工作的通知》, where all name one. */
function citedYear({ folded, text, books }: NoticeText): Found<number> | null {
  const named = books.slice(0, 200).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const year = /(20\d\d)年度?/.exec(words);
    // 《2022年度职称申报材料规范》: what is made for a batch.
    const isOfBatch = /(?:通知|公告)》$/.test(words) || /20\d\d年度[^《》]{0,30}(?:职称|资格|评审|申报)/.test(words);
    return year && ABOUT.test(words) && isOfBatch
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
 * The last of the cutoffs, where they can only be of one batch: that of the achievements lies within its year, all others do too or
 * end the year before. Null where one is doubted, or where all end with a year, for then the batch may be of that or of the next.
 */
export function impliedBy(cutoffs: Cutoffs, doubted: readonly DoubtedCutoff[]): IsoDay | null {
  const days = Object.values(cutoffs).flatMap((cutoff) => (cutoff ? [cutoff.value] : []));
  const last = days.sort().at(-1);
  if (!last || !cutoffs.achievement || doubted.length > 0 || last.endsWith('-12-31')) return null;
  const year = last.slice(0, 4);
  const before = `${Number(year) - 1}-12-31`;
  const isOfBatch = days.every((day) => day === before || day.startsWith(year));
  return isOfBatch && cutoffs.achievement.value.startsWith(year) ? last : null;
}

const yearIn = (day: IsoDay) => Number(day.slice(0, 4));

function daysOf({ online, paper }: Windows): IsoDay[] {
  return [online, paper].flatMap((one) => (one ? [one.value.from, one.value.to] : [])).filter((day) => day !== null);
}

/**
 * The year of the windows that say their own, where no day of the text but a cutoff says another: windows that say none are of it.
 */
export function yearOfWindows(periods: readonly Period[], cutoffs: Cutoffs, windows: Windows): number | null {
  const [year, ...others] = new Set(daysOf(windows).map(yearIn));
  if (year === undefined || others.length > 0) return null;
  const ends = new Set(Object.values(cutoffs).map((cutoff) => cutoff?.value));
  const isOfOther = (day: WrittenDay | null) =>
    day?.year?.kind === 'number' && day.year.year !== year && !ends.has(isoDay(day.year.year, day.month, day.day ?? 1));
  return periods.some(({ from, to }) => isOfOther(from) || isOfOther(to)) ? null : year;
}

/**
 * The year of the batch where the text names none: that of the cutoff of achievements, else the one year of all windows, else of
 * seniority if the notice was signed in it. Sure of none, so C.
 */
export function inferredBatchYear(cutoffs: Cutoffs, windows: Windows, issuedOn: IsoDay | null): Found<number> | null {
  const { achievement, seniority } = cutoffs;
  const [ofWindows, ...others] = new Set(daysOf(windows).map(yearIn));
  if (others.length > 0) return null;
  const isSignedThen = seniority !== null && issuedOn !== null && yearIn(seniority.value) === yearIn(issuedOn);
  const ofCutoffs = achievement ?? (isSignedThen ? seniority : null);
  const isOfWindows =
    ofWindows !== undefined && (achievement === null || Math.abs(ofWindows - yearIn(achievement.value)) > 1);
  const proof = isOfWindows ? (windows.online ?? windows.paper) : ofCutoffs;
  if (proof === null) return null;
  const year = isOfWindows ? ofWindows : yearIn((ofCutoffs as Found<IsoDay>).value);
  if (ofWindows !== undefined && ofWindows !== year) return null;
  return { value: year, quote: proof.quote, confidence: 'C', rule: 'batch-year/dates', remarks: ['year-from-dates'] };
}
