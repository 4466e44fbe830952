import type { TextSpan } from '../find-quote';
import { joinedLines } from './lines';
import { simplifiedCode } from './simplified';
import { hasWideDigits } from './wide-digits';

/** A text in one way of writing, and where each of its characters stands in the text as it was given. */
export interface Folded {
  readonly original: string;
  /** Simplified, half-width, one form of each sign; paragraphs end in a line feed, cells of a table in a tab. */
  readonly text: string;
  /** The same characters, but punctuation and brackets as they were written: for values that are shown. */
  readonly shown: string;
  readonly at: Int32Array;
}

const TAB = 9;
const LINE_FEED = 10;
const BLANK = 32;
/** The end of a line within a paragraph. */
const BROKEN = 13;
/** Signs that mean the same to a reader, beside the full-width forms. */
const SIGNS = [
  '∶:',
  '﹕:',
  '︰:',
  '﹝〔',
  '﹞〕',
  '【〔',
  '】〕',
  '〖〔',
  '〗〕',
  '〈《',
  '〉》',
  '—-',
  '–-',
  '―-',
  '─-',
  '‐-',
  '‑-',
  '−-',
  '〜~',
  '∼~',
  '“"',
  '”"',
  '•.',
];
/** White space beyond ASCII, and signs that nobody sees. */
const BLANKS = [0xa0, 0x3000, 0x202f, 0x2060, 0xfeff];

/** What each character becomes for the rules, and what for the eye; 0 is a blank. Built once: a text of a megabyte goes through it. */
const FOLD = new Uint16Array(0x10000);
const SHOW = new Uint16Array(0x10000);
for (let code = 0; code < 0x10000; code += 1) {
  const plain = simplifiedCode(code);
  const isWide = code > 0xff00 && code < 0xff5f;
  const half = code - 0xfee0;
  SHOW[code] = isWide && isNarrow(half) ? half : plain;
  FOLD[code] = isWide ? half : plain;
}
for (const pair of SIGNS) FOLD[pair.charCodeAt(0)] = pair.charCodeAt(1);
for (let code = 0; code <= BLANK; code += 1) FOLD[code] = 0;
for (let code = 0x2000; code <= 0x200f; code += 1) FOLD[code] = 0;
for (const code of BLANKS) FOLD[code] = 0;

/** A letter or digit that a blank keeps apart from the next. */
function isNarrow(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Whether the end of a line, up to a place, and the beginning of the next are an e-mail address that was cut. */
function isAddress(text: string, last: number, next: number): boolean {
  const [before, behind] = [text.slice(Math.max(0, last - 40), last + 1), text.slice(next, next + 48)];
  return /^[\w.-]{1,40}@/.test(behind) || /@[\w.-]{0,30}$/.test(before);
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** What a number stands behind that numbers no item: 附件 1、附件 2. */
const COUNTED = new Set([...'第件料款项条级号年月表至和及为'].map((sign) => sign.charCodeAt(0)));
const ITEM = /(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.．、](?!\d)/y;

/** Whether the number of an item (证书 2.聘书) stands at a place that a blank parts from what is before. */
function startsItem(text: string, place: number, before: number): boolean {
  ITEM.lastIndex = place;
  const number = before === 0 ? null : ITEM.exec(text);
  return number !== null && !(number[0].endsWith('、') && COUNTED.has(before));
}

/** A string of these code units. */
function stringOf(codes: Uint16Array): string {
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(codes);
}

/**
 * Brings a text into one way of writing: traditional characters simplified, widths and signs made alike, broken lines
 * joined, blanks dropped except between two words of ASCII and before the number of an item. Linear in the text.
 */
export function fold(original: string): Folded {
  // A blank is kept before a character, and every paragraph ends in a line feed: never more than twice as long.
  const text = new Uint16Array(original.length * 2 + 1);
  const shown = new Uint16Array(original.length * 2 + 1);
  const at = new Int32Array(original.length * 2 + 1);
  const isWide = hasWideDigits(original);
  let length = 0;
  const put = (sign: number, visible: number, place: number) => {
    text[length] = sign;
    shown[length] = visible;
    at[length] = place;
    length += 1;
  };
  const { lines, begins } = joinedLines(original);
  let gap = 0;
  let before = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const { start, end } = lines[index] as TextSpan;
    if (begins[index] === 1) {
      if (index > 0) put(LINE_FEED, LINE_FEED, (lines[index - 1] as TextSpan).end);
      gap = 0;
      before = 0;
    }
    for (let place = start; place < end; place += 1) {
      const code = original.charCodeAt(place);
      const sign = FOLD[code] as number;
      if (sign === 0) {
        gap = code === TAB || gap === TAB ? TAB : BLANK;
        continue;
      }
      if (gap === TAB && before !== 0) put(TAB, BLANK, place - 1);
      // Digits that the end of a line has cut are one number.
      else if (
        gap === BROKEN &&
        ((isDigit(before) && isDigit(sign)) || isAddress(original, at[length - 1] as number, place))
      )
        gap = 0;
      else if (isWide && isDigit(before) && isDigit(sign)) gap = 0;
      else if (gap !== 0 && (isNarrow(before) ? isNarrow(sign) : startsItem(original, place, before)))
        put(BLANK, BLANK, place - 1);
      gap = 0;
      before = sign;
      put(sign, SHOW[code] as number, place);
    }
    // A line that was broken parts nothing but words of ASCII.
    gap = BROKEN;
  }
  const last = lines.at(-1);
  if (last) put(LINE_FEED, LINE_FEED, last.end);
  return {
    original,
    text: stringOf(text.subarray(0, length)),
    shown: stringOf(shown.subarray(0, length)),
    at: at.slice(0, length),
  };
}

/** Where a part of the folded text stands in the text as it was given. An empty part stands nowhere long. */
export function placeOf(folded: Folded, start: number, end: number): TextSpan {
  const from = folded.at[start] ?? folded.original.length;
  return { start: from, end: end > start ? (folded.at[end - 1] ?? from) + 1 : from };
}
