import type { DocumentNumber } from './document-numbers';
import { type Found, found } from './found';
import { type NoticeText, shownWords } from './text';

/** A document that the notice rests on; a title or a number may be missing, never both. */
export interface Cited {
  readonly title: string | null;
  readonly number: string | null;
}

/** What in 《》 is a document rather than a form or a book. */
const DOCUMENT =
  /(?:通知|办法|条例|条件|意见|规定|方案|公告|细则|标准|决定|函|批复|指南|纲要|规程|法)(?:\([^()]{1,10}\))?》$/;
/** The list of an attachment is none: 《申报材料目录》（附件1）. */
const ATTACHED = /^\((?:见)?附件/;
const MOST = 200;

/** 依据: documents named in 《》 with the number behind them, and numbers that stand without a name; each once, in order. */
export function readCited(notice: NoticeText, numbers: readonly DocumentNumber[], own: string | null): Found<Cited>[] {
  const { folded, text, books } = notice;
  const all: { start: number; value: Found<Cited> }[] = [];
  const used = new Set<number>();
  const seen = new Set<string>();
  const behind = new Map(numbers.map((number) => [number.start, number]));
  for (const { start, end } of books.slice(0, MOST)) {
    const words = text.slice(start, end);
    if (!DOCUMENT.test(words) || ATTACHED.test(text.slice(end, end + 4))) continue;
    const number = behind.get(end + 1);
    if (number) used.add(number.start);
    const title = shownWords(notice, start + 1, end - 1);
    // 《资格条件》: the short name of one that was named before.
    if (!number && [...title].length < 7) continue;
    if (seen.has(title)) continue;
    seen.add(title);
    const value = { title, number: number?.value ?? null };
    all.push({ start, value: found(folded, [start, number?.end ?? end], value, 'cited/title') });
  }
  for (const number of numbers.slice(0, MOST)) {
    if (used.has(number.start) || number.value === own || seen.has(number.value)) continue;
    seen.add(number.value);
    const value = { title: null, number: number.value };
    all.push({ start: number.start, value: found(folded, [number.start, number.end], value, 'cited/number') });
  }
  return all.sort((a, b) => a.start - b.start).map(({ value }) => value);
}
