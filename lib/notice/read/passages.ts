import { BULLET } from '../bullets';
import type { TextSpan } from '../find-quote';

/** A part of the folded text under one number, or a paragraph without a number. */
export interface Passage extends TextSpan {
  /** How it is numbered: 1 for 一、, 2 for （一）, 3 for 1., 4 for (1), 5 for ①, 6 for A., 7 for 1.1; 0 where it is not. 第一， and 【一】 are as 一、. */
  readonly depth: number;
  /** Its number within its kind; 0 where it has none. */
  readonly no: number;
  /** Where its own words begin, behind the number or bullet. */
  readonly body: number;
  /** The passage whose number or heading it stands under; null where it stands under none. */
  readonly above: Passage | null;
}

const MARK =
  /(?:(第?[一二三四五六七八九十]{1,3})[、.]|(第[一二三四五六七八九十]{1,3}),|〔([一二三四五六七八九十]{1,3})〕|\(([一二三四五六七八九十]{1,3})\)[、.]?|\((\d{1,2})\)[、.]?|([①-⑳])|([A-Z])[、.](?![A-Za-z\d])|\d{1,2}\.(\d{1,2})(?=[一-鿿《〔])(?![至到前起止月日元万]))/gy;
/** A year behind the number of an item. */
const YEAR = /^20\d\d(?:年|-20\d\d年)/;
/** A bullet as it is after folding. */
const BULLETED = new RegExp(`(?:${BULLET}|\\.)\\ufe0f?`, 'y');
const CHINESE = '一二三四五六七八九';
const MOST_HEAD = 40;

/** 十二 as 12; up to 99. */
function numeral(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  const ten = tens === '' ? 1 : tens === '0' ? 0 : CHINESE.indexOf(tens as string) + 1;
  return ten * 10 + CHINESE.indexOf(ones?.at(-1) ?? '') + 1;
}

interface Mark {
  readonly at: number;
  readonly end: number;
  readonly depth: number;
  readonly no: number;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** The number that stands at a place of the text, if any. */
function markAt(text: string, at: number): Mark | null {
  if (isDigit(text.charCodeAt(at))) {
    // Most are 1. or 12、 and most that are none are dates and amounts: asked without the pattern.
    const point = isDigit(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
    const sign = text.charAt(point);
    if (sign !== '.' && sign !== '、') return null;
    // 5.2016年以来的考核证明, at the beginning of a line.
    const isYear = (at === 0 || text.charCodeAt(at - 1) === 10) && YEAR.test(text.slice(point + 1, point + 11));
    if (sign === '、' || isYear || !isDigit(text.charCodeAt(point + 1)))
      return { at, end: point + 1, depth: 3, no: Number(text.slice(at, point)) };
  }
  MARK.lastIndex = at;
  const match = MARK.exec(text);
  if (!match) return null;
  const end = MARK.lastIndex;
  const [, plain, first, boxed, inBrackets, digitsInBrackets, circled, letter, behindPoint] = match;
  const first_ = plain ?? first ?? boxed;
  if (first_) return { at, end, depth: 1, no: numeral(first_.replace('第', '')) };
  if (inBrackets) return { at, end, depth: 2, no: numeral(inBrackets) };
  if (digitsInBrackets) return { at, end, depth: 4, no: Number(digitsInBrackets) };
  if (circled) return { at, end, depth: 5, no: circled.charCodeAt(0) - 0x2460 + 1 };
  if (behindPoint) return { at, end, depth: 7, no: Number(behindPoint) };
  return { at, end, depth: 6, no: (letter as string).charCodeAt(0) - 64 };
}

/** What a character may be to a mark; a table, for it is asked of every character of a text of a megabyte. */
const STOP = 1;
const START = 2;
const LINE_END = 4;
const ROLES = new Uint8Array(0x10000);
const give = (signs: string, role: number) => {
  for (const sign of signs) ROLES[sign.charCodeAt(0)] = (ROLES[sign.charCodeAt(0)] as number) | role;
};
give('。;:!).,\n\t ', STOP);
/** What 第一， and 【一】 end with. */
give(',〕', LINE_END);
/** What can begin a number: a digit, a letter, a bracket, a numeral, ①. */
give('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ(〔一二三四五六七八九十第①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', START);
const is = (code: number, role: number) => ((ROLES[code] as number) & role) !== 0;

/** Places where a numbered part may begin: at the start of a line, or behind a stop within it. */
function marksIn(text: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!is(code, START)) continue;
    const isCircled = code >= 0x2460 && code <= 0x2473;
    if (at > 0 && !isCircled && !is(text.charCodeAt(at - 1), STOP)) continue;
    const before = text.charAt(at - 1);
    const mark = markAt(text, at);
    if (!mark || mark.no === 0) continue;
    // A letter numbers a line, and so do 1.1, 第一， and 【一】.
    const isOfLine = mark.depth >= 6 || is(text.charCodeAt(mark.end - 1), LINE_END);
    if (at > 0 && isOfLine && text.charCodeAt(at - 1) !== 10) continue;
    // Within a line a lone 1. may be a part of a decimal or a date, and (1) of a formula: the stop must be a real one.
    if (before === '.' && /\d/.test(text.charAt(at - 2))) continue;
    if (before === ',' && mark.depth === 3) continue;
    marks.push(mark);
    at = mark.end - 1;
  }
  return marks;
}

const ENDS_HEAD = '。;:,\n';
/** 问：, 附件2：, Q1：: what stands behind them is the head. */
const ASKS = /^(?:问|附件\d{0,2}|Q\d{0,2})$/;
/** What a passage is about, if it says so first: its beginning up to a colon, comma or stop. */
export function headOf(text: string, { body, end }: Passage): string {
  const most = Math.min(end, body + MOST_HEAD);
  for (let at = body; at < most; at += 1) {
    if (!ENDS_HEAD.includes(text.charAt(at))) continue;
    if (text.charAt(at) !== ':' || !ASKS.test(text.slice(body, at))) return text.slice(body, at);
  }
  return text.slice(body, most);
}

/** The heads of what a passage stands under, the nearest first. */
export function headsAbove(text: string, passage: Passage): string[] {
  const heads: string[] = [];
  for (let one = passage.above; one && heads.length < 5; one = one.above) heads.push(headOf(text, one));
  return heads;
}

/** A line without stop, date or number that says what the next ones are about. */
function isHeading(text: string, from: number, to: number): boolean {
  return to - from <= MOST_HEAD && !/[。;,]|\d[年月日]|\d[-./]\d|\d{6}/.test(text.slice(from, to));
}

/** Where parts begin: at each line, and at each number within one. What bears no number is of depth 0. */
function startsOf(text: string): Mark[] {
  const starts: Mark[] = [];
  const marks = marksIn(text);
  let next = 0;
  for (let line = 0; line < text.length; ) {
    const end = text.indexOf('\n', line);
    const stop = end === -1 ? text.length : end;
    if (marks[next]?.at !== line) starts.push({ at: line, end: bodyOf(text, line), depth: 0, no: 0 });
    for (let mark = marks[next]; mark && mark.at < stop; mark = marks[next]) {
      starts.push(mark);
      next += 1;
    }
    line = stop + 1;
  }
  return starts;
}

/** What a part of that depth stands under, given the one that was open before: the nearest that no part of its own depth closes. */
function aboveOf(open: Passage | null, depth: number): Passage | null {
  let steps = 0;
  for (let one = open; one && steps < 8; one = one.above) {
    if (one.depth === depth) return one.above;
    steps += 1;
  }
  return steps < 8 ? open : null;
}

/** Where the words of a line without a number begin. */
function bodyOf(text: string, at: number): number {
  // Most lines begin with a character, and that is none.
  const code = text.charCodeAt(at);
  if (code >= 0x4e00 && code <= 0x9fff) return at;
  BULLETED.lastIndex = at;
  return BULLETED.test(text) ? BULLETED.lastIndex : at;
}

/** The folded text cut at its paragraphs and at the numbers within them, each part with what it stands under. */
export function passagesOf(text: string): Passage[] {
  const found: Passage[] = [];
  let open: Passage | null = null;
  const starts = startsOf(text);
  for (const [index, { at, end: body, depth, no }] of starts.entries()) {
    const to = starts[index + 1]?.at ?? text.length;
    const end = text.charCodeAt(to - 1) === 10 ? to - 1 : to;
    const isOpen = depth > 0 || isHeading(text, at, end);
    const above: Passage | null = isOpen ? aboveOf(open, depth) : open;
    const passage: Passage = { start: at, end, body, depth, no, above };
    found.push(passage);
    if (isOpen) open = passage;
  }
  return found;
}

/** The passage that holds a place; they stand in order and lie side by side. */
export function passageAt(passages: readonly Passage[], at: number): Passage | null {
  let [low, high] = [0, passages.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const passage = passages[middle] as Passage;
    if (at < passage.start) high = middle - 1;
    else if (at >= passage.end) low = middle + 1;
    else return passage;
  }
  return null;
}
