import { withoutRadicals } from './radicals';

/** Some words of a printed page and where they stand: in points from the left and from the top of the page as it is read. */
export interface PdfWords {
  readonly words: string;
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly size: number;
}

interface PdfLine {
  readonly text: string;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** Words whose lines differ by less than that part of their size stand on one line: digits of another font sit a little lower. */
const ONE_LINE = 0.5;
/** A gap so many letters wide parts two cells of a table; a smaller one is a blank, or the room between letters. */
const CELL = 1.5;
const BLANK = 0.2;
/** The number of a page and nothing else: — 3 —, 第 3 页 共 8 页, 3/8. */
const PAGE_NUMBER = /^(?:第?\d{1,3}页?(?:[,/]?共?\d{1,3}页?)?|[-—–－·•]{1,2}\d{1,3}[-—–－·•]{1,2})$/;
/** Lines at the head or the foot of a page are no further from its edge than so many. */
const EDGE_LINES = 2;
/** Lines that come back on pages stand at the same height, give or take so many points. */
const SAME_HEIGHT = 3;

/** The words of a line from left to right, with blanks and tabs where the page leaves room. */
function lineOf(words: readonly PdfWords[]): PdfLine {
  const sorted = [...words].sort((a, b) => a.x - b.x);
  let text = '';
  let end = Number.NaN;
  for (const { words: own, x, width, size } of sorted) {
    const gap = (x - end) / size;
    if (gap >= CELL) text += '\t';
    else if (gap >= BLANK) text += ' ';
    text += own;
    end = x + width;
  }
  const [first] = sorted as [PdfWords];
  const { y } = words[0] as PdfWords;
  return { text: withoutRadicals(text.replace(/ +/g, ' ').trim()), y, left: first.x, right: end, size: first.size };
}

/** A line that ends no further than so many letters from where the longest do was broken for want of room. */
const ROOM = 2.6;
/** One that ends a sentence was so only where it is quite full. */
const FULL = 1.2;
const SENTENCE_END = /[。；：！？]$/;
/** A line that begins further in than so many letters begins a paragraph. */
const INDENT = 0.7;
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|附件|第[一二三四五六七八九十]{1,3}条)/;

/** A column is at least so many letters wide; what is narrower is a list or a table. */
const NARROWEST = 12;
/** A line of so much of the column's width that ends in the midst of a sentence was broken elsewhere than by this page. */
const LONG = 0.6;

interface Column {
  readonly left: number;
  readonly right: number;
}

/** True where what follows a line may go on with it: the line begins at the left or one indent in, and the next at the left. */
function mayGoOn(line: PdfLine, next: PdfLine, { left }: Column): boolean {
  return (
    line.left - left <= 3 * line.size &&
    next.left - left <= INDENT * next.size &&
    !/\t/.test(line.text + next.text) &&
    !NUMBERED.test(next.text)
  );
}

function isFull(line: PdfLine, { right }: Column): boolean {
  return Math.abs(right - line.right) <= (SENTENCE_END.test(line.text) ? FULL : ROOM) * line.size;
}

/** Fewer lines that end at one place, and a smaller part of all, are no edge of a printed column. */
const FEWEST = 2;
const PART = 0.1;

/** Where the lines of a printed column end: the place furthest right at which several do. Nowhere (infinite) where none do. */
function rightEdge(lines: readonly PdfLine[]): number {
  const ends = [...lines].sort((a, b) => b.right - a.right);
  const most = Math.max(FEWEST, lines.length * PART);
  let last = 0;
  for (const [at, { right, size }] of ends.entries()) {
    while (last < ends.length && right - (ends[last] as PdfLine).right <= ROOM * size) last += 1;
    if (last - at >= most) return right;
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * Lines with those joined that were broken by the width of the page. A text whose lines were broken before it came to the page is
 * left as it is: its breaks are not where the page's are.
 */
function paragraphsOf(lines: readonly PdfLine[]): string[] {
  const column = { left: Math.min(...lines.map((line) => line.left)), right: rightEdge(lines) };
  const pairs = lines.map((line, at) => {
    const next = lines[at + 1];
    return next !== undefined && mayGoOn(line, next, column) ? (isFull(line, column) ? 'broken' : 'short') : 'ends';
  });
  const width = column.right - column.left;
  const isOdd = ({ left, right, text }: PdfLine, at: number) =>
    pairs[at] === 'short' && right - left >= LONG * width && !SENTENCE_END.test(text);
  const broken = pairs.filter((pair) => pair === 'broken').length;
  const isOwn = lines.filter(isOdd).length <= Math.max(FEWEST, PART * broken);
  if (!isOwn || width < NARROWEST * (lines[0]?.size ?? 0)) return lines.map(({ text }) => text);
  const found: string[] = [];
  for (const [at, { text }] of lines.entries()) {
    const before = pairs[at - 1] === 'broken' ? (found.pop() ?? '') : '';
    const blank = /[A-Za-z\d]$/.test(before) && /^[A-Za-z]/.test(text) ? ' ' : '';
    found.push(`${before}${blank}${text}`);
  }
  return found;
}

/** The lines of a page, from its top. */
function linesOf(page: readonly PdfWords[]): PdfLine[] {
  const sorted = page.filter(({ words, size }) => words.trim() !== '' && size > 0).sort((a, b) => a.y - b.y);
  const lines: PdfWords[][] = [];
  for (const one of sorted) {
    const last = lines.at(-1);
    const beside = last?.[0];
    if (last && beside && one.y - beside.y <= ONE_LINE * Math.max(one.size, beside.size)) last.push(one);
    else lines.push([one]);
  }
  return lines.map(lineOf);
}

/** How a line at the edge of a page is known again on another: what it says but for its numbers. */
const withoutNumbers = (text: string) => text.replace(/\d+|\s+/g, '');

/** True where a line comes back at the same height on other pages: on all of two or three, on three of more. */
function comesBack(line: PdfLine, pages: readonly (readonly PdfLine[])[]): boolean {
  const words = withoutNumbers(line.text);
  const count = pages.filter((edge) =>
    edge.some((other) => Math.abs(other.y - line.y) <= SAME_HEIGHT && withoutNumbers(other.text) === words),
  ).length;
  return pages.length > 1 && count >= Math.min(pages.length, 3);
}

/**
 * The text of printed pages, a paragraph a line as far as the place of lines tells, cells of a table with tabs between them;
 * without numbers of pages, and without what stands at the head or foot of all of them.
 */
export function pdfText(pages: readonly (readonly PdfWords[])[]): string {
  const all = pages.map(linesOf);
  const edges = all.map((lines) => [...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)]);
  const kept = all.flatMap((lines, at) =>
    lines.filter(
      (line) =>
        !(edges[at] as PdfLine[]).includes(line) ||
        !(PAGE_NUMBER.test(line.text.replace(/\s+/g, '')) || comesBack(line, edges)),
    ),
  );
  return paragraphsOf(kept).join('\n');
}
