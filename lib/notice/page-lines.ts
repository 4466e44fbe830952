import type { TextSpan } from './find-quote';

/** The number of a printed page, alone on its line: — 3 —, 第 3 页. */
const PAGE_NUMBER = /^(?:[-—–－]{1,2}\s?\d{1,3}\s?[-—–－]{1,2}|第\s?\d{1,3}\s?页.{0,12})$/;
/** What it begins with; asked first, for a text of a megabyte has fifty thousand lines. */
const BEGINS = new Set([...'-—–－第'].map((sign) => sign.charCodeAt(0)));
const LONGEST = 16;
/** A running head is no longer. */
const LONGEST_HEAD = 40;

/**
 * The places, among the lines of a text, of what belongs to its printed pages and not to it: numbers of pages, and the head that
 * stands beside two of them or more.
 */
export function pageLines(text: string, lines: readonly TextSpan[]): ReadonlySet<number> {
  const numbers: number[] = [];
  lines.forEach(({ start, end }, index) => {
    if (end - start > LONGEST || !BEGINS.has(text.charCodeAt(start))) return;
    if (PAGE_NUMBER.test(text.slice(start, end))) numbers.push(index);
  });
  const all = new Set(numbers);
  const heads = new Map<string, number[]>();
  for (const number of numbers) {
    const head = lines[number + 1];
    if (!head || head.end - head.start > LONGEST_HEAD) continue;
    const words = text.slice(head.start, head.end);
    heads.set(words, [...(heads.get(words) ?? []), number + 1]);
  }
  for (const places of heads.values()) if (places.length > 1) for (const place of places) all.add(place);
  return all;
}
