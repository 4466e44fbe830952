import type { TextSpan } from '../find-quote';
import { withoutRadicals } from '../radicals';
import { BLOT } from './blot';
import { bookTitles } from './book-titles';
import { withCells } from './cells';
import { type Folded, fold } from './folded';
import { inDigits } from './numerals';
import { withoutPageFrame } from './page-frame';
import { type Passage, passagesOf } from './passages';
import { withoutPinyin } from './pinyin';

/** A sentence that goes on for longer says nothing of a date in it. */
const MOST = 300;

/** A notice's text as every rule reads it. */
export interface NoticeText {
  readonly folded: Folded;
  /** The folded text itself. */
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly books: readonly TextSpan[];
  /** The text with what stands in 《》 blotted out, of forms all but that they are papers, of systems all but that they are: for what dates are for. */
  readonly blotted: string;
}

/** A name says nothing of the dates around it, but a form is something that is handed in, and a system is where. */
function blotted(text: string, books: readonly TextSpan[]): string {
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end } of books) {
    const name = text.slice(Math.max(start, end - 4), end);
    const what = /[表册书]》$/.test(name) ? '材料' : /(?:系统|平台)》$/.test(name) ? '系统' : '';
    pieces.push(text.slice(last, start), what.padEnd(end - start, BLOT));
    last = end;
  }
  return [...pieces, text.slice(last)].join('');
}

/** Folds a text and cuts it into passages. */
export function noticeText(original: string): NoticeText {
  const folded = inDigits(withoutPageFrame(fold(withCells(withoutPinyin(withoutRadicals(original))))));
  const { text } = folded;
  const books = bookTitles(text);
  return { folded, text, passages: passagesOf(text), books, blotted: blotted(text, books) };
}

/** The words of a part as they are shown: simplified, without line breaks, with the punctuation that was written. */
export function shownWords({ folded }: NoticeText, start: number, end: number): string {
  return folded.shown
    .slice(start, end)
    .replace(/[\n\t]/g, '')
    .trim();
}

/** The beginning of the line that a place stands in, or of its last 300 characters. */
export function lineStart(text: string, at: number): number {
  for (let start = at; start > 0 && at - start < MOST; start -= 1) if (text.charCodeAt(start - 1) === 10) return start;
  return Math.max(0, at - MOST);
}

/** The line around a place, up to 120 characters behind it. */
export function lineOf(text: string, at: number): string {
  return text.slice(lineStart(text, at), at + 120).split('\n')[0] as string;
}

/** The sentence around a place: between stops (。；and the ends of a paragraph or cell), no further than 300 characters on either side. */
export function sentenceAround(text: string, start: number, end: number): TextSpan {
  let from = start;
  while (from > 0 && start - from < MOST && !isStop(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < MOST && !isStop(text.charCodeAt(to))) to += 1;
  return { start: from, end: to };
}

function isStop(code: number): boolean {
  return code === 10 || code === 9 || code === 0x3002 || code === 59 || code === 33;
}
