import { BULLET } from './bullets';
import type { TextSpan } from './find-quote';
import { pageLines } from './page-lines';

/** A paragraph of a notice: the lines that it was broken into, as spans of the text with no white space at their ends. */
export interface Paragraph {
  readonly kind: 'heading' | 'body';
  readonly lines: readonly Line[];
}

/** A line; `isOfPage` where it is the number or head of a printed page, which parts no paragraph. */
export interface Line extends TextSpan {
  readonly isOfPage?: true;
}

const HEADING = /^[一二三四五六七八九十]+、/;
/** A number, or the bullet of a list. */
const NUMBERED = new RegExp(
  `^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\\d{1,2}[.．、]|${BULLET}|[A-H][.．、](?![A-Za-z\\d])|[【〔][一二三四五六七八九十]+[】〕]|第[一二三四五六]批[：:])`,
);
/** 通网职〔2023〕1 号 on a line of its own. */
const DOCUMENT_NUMBER = /^[一-鿿]{1,12}[〔﹝【[（(]\d{4}[〕﹞】\]）)]\s*第?\d+\s*[号號]$/;
const isDocumentNumber = (line: string) => '号號'.includes(line.charAt(line.length - 1)) && DOCUMENT_NUMBER.test(line);
/** A line that is a sentence's end, or a title's. */
const SENTENCE_ENDS = '。：；！？:;!?';
const TITLE_END = /的(?:通知|公告)$/;
const endsSentence = (line: string) =>
  SENTENCE_ENDS.includes(line.charAt(line.length - 1)) || TITLE_END.test(line.slice(-3));
/** What a first line ends with that is a headline, and no sentence: nothing goes on with it. */
const HEADLINE =
  /^[^，。；：,;:]{8,}(?:通知|公告|通告|须知|说明|安排|提示|启事|指南|要求)(?:[（(][^（）()，。]{2,16}[）)])?$/;
/** 2024年某市职称评审开始了 and 6月3日 网上申报: a day begins what stands below a headline. */
const HEADLINE_OF_YEAR = /^(?=.{0,40}(?:职称|资格))[^，。；,;]{4,60}[^，。；,;\d年月于至自从在到]$/;
const BEGINS_IN_DAY = /^\d{1,2}月\d{1,2}日\s/;
/** 网上申报时间：… begins a line of its own, and so does 【费用】…. */
const LABEL =
  /^(?:[一-鿿]{4,12}[：:]|[一-鿿]{2,12}[（(](?:\d{4}年)?\d{1,2}月[^（）()\n]{1,40}[）)][：:]|[【〔][一-鿿]{2,8}[】〕])/;
/** 7月1日—7月20日：个人网上填报 begins a line of its own too. */
const DAY_LABEL = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日[^，。；,;：:]{0,22}[：:](?!\d)/;
/** 7月1日—7月20日个人填报 and below it 7月1日—7月25日单位审核: lines that begin alike. */
const DAY_FIRST = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日/;
/** A line nearly as wide as most was broken for want of room; a shorter one was ended by its writer. */
const NEARLY = 0.88;

/** So near the widest line of all, in characters, ends what was cut at one width. */
const NEAR_WIDEST = 2;
/** Of the widest lines more than half stop in the middle of a sentence where the width cut them; of one alone it must be plain. */
const CUT_MOSTLY = 1 / 2;
const IN_SENTENCE = /[，。；、,;：:]/;
const LEAST_COLUMN = 16;

/** A line that is a date or a time and no more, as a cell of a table. */
const DATE_ALONE = /^[\d年月日号至到\s:：.—–~～-]+$/;
/** A line so much wider than the column was not broken by it. */
const BEYOND = 1.12;
/** The day under a notice: no sentence goes on with it. */
const SIGNED =
  /^[12二][\d〇○零OoО０-９一二三四五六七八九]{3}年[\d０-９一二三四五六七八九十]{1,3}月[\d０-９一二三四五六七八九十]{1,3}日$/;
const isSigned = (line: string) => line.endsWith('日') && SIGNED.test(line.replace(/\s/g, ''));
const INDENT = 2;
/** On a printed page many lines are full and hardly any is beyond; of a few lines that can't be said. */
const FEW = 6;
const MANY_ARE_FULL = 1 / 5;
const HARDLY_ANY = 0.1;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isWord = (code: number) => code >= 0x4e00 && code <= 0x9fff;
/** Words that a number may begin with: 一、, 第一批：. */
const NUMERALS = new Set([...'一二三四五六七八九十第'].map((sign) => sign.charCodeAt(0)));
/** Words that a date or a time may end with. */
const OF_DATES = new Set([...'年月日号至到'].map((sign) => sign.charCodeAt(0)));

/** Whether a line begins something of its own: a number, a day with its label, a label, a signature, a document number. */
function beginsAnew(word: string, before: string, isCutThere: boolean): boolean {
  // Most lines begin with a word that none of the others does; asked first, for a text of a megabyte has fifty thousand.
  const first = word.charCodeAt(0);
  if ((!isWord(first) || NUMERALS.has(first)) && NUMBERED.test(word)) return true;
  if (isDigit(first)) {
    if (DAY_LABEL.test(word) || (DAY_FIRST.test(word) && DAY_FIRST.test(before)) || isNextRow(before, word))
      return true;
  } else if (LABEL.test(word) && (LABEL.test(before) || !(isCutThere && IN_SENTENCE.test(before)))) return true;
  return isSigned(word) || isDocumentNumber(word);
}

/** Whether nothing goes on with a line: a sentence's end, a date alone, the row of a table. */
function endsThere(before: string): boolean {
  const last = before.charCodeAt(before.length - 1);
  return endsSentence(before) || ((!isWord(last) || OF_DATES.has(last)) && DATE_ALONE.test(before));
}

/** The width of a line in characters of Chinese, two of ASCII being one. */
function widthOf(text: string, { start, end }: TextSpan): number {
  let narrow = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 32 && code < 127) narrow += 1;
  }
  return end - start - narrow / 2;
}

/** 3 论文 2 behind 2 一览表 12: rows of a table of which the tabs are lost. */
const ROW = /^(\d{1,2})[ \u3000]+[^\d\s]/;
function isNextRow(before: string, word: string): boolean {
  const no = ROW.exec(word)?.[1];
  return no !== undefined && Number(ROW.exec(before)?.[1]) + 1 === Number(no);
}

/** How far a line was set in, by up to two characters: the first of a paragraph. What is set in further stands in the middle or right. */
function indentOf(text: string, { start }: TextSpan): number {
  let indent = 0;
  for (let at = start - 1; at >= 0 && indent < INDENT; at -= 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 0x3000) break;
    indent += code === 32 ? 0.5 : 1;
  }
  return indent;
}

/** The lines that hold something, without the white space at their ends; by code, for a text of a megabyte has fifty thousand. */
function linesOf(text: string): TextSpan[] {
  const lines: TextSpan[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13) continue;
    let [from, to] = [start, at];
    while (from < to && isWhite(text, from)) from += 1;
    while (to > from && isWhite(text, to - 1)) to -= 1;
    if (to > from) lines.push({ start: from, end: to });
    start = at + 1;
  }
  return lines;
}

function isWhite(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code === 0xa0 || code === 0x3000 || code === 0xfeff) return true;
  if (code < 0x1680 || code > 0x205f) return false;
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}

/** The width that three lines in four do not go beyond: that of the printed column. */
function columnWidth(widths: Float64Array): number {
  return widths.slice().sort()[Math.floor(widths.length * 0.75)] ?? 0;
}

/** The width at which a text was cut, whatever its lines say: of its widest lines most end in the middle of a sentence. Infinity for one that was not. */
function cutWidth(text: string, lines: readonly TextSpan[], widths: Float64Array): number {
  const least = widths.reduce((most, width) => Math.max(most, width), 0) - NEAR_WIDEST;
  const widest = lines
    .filter((_, index) => (widths[index] as number) >= least)
    .map(({ start, end }) => text.slice(start, end));
  const cut = widest.filter((word) => !endsSentence(word) && !word.includes('\t'));
  const isCut =
    cut.length > widest.length * CUT_MOSTLY &&
    (cut.length > 1 || (least >= LEAST_COLUMN && cut.some((word) => IN_SENTENCE.test(word))));
  return isCut ? least : Number.POSITIVE_INFINITY;
}

/** The share of lines right below the one before from which on an empty line parts paragraphs; where nearly all have one it says nothing. */
const BESIDE = 0.3;
function isParted(text: string, before: TextSpan, line: TextSpan): boolean {
  return text.indexOf('\n', text.indexOf('\n', before.end) + 1) < line.start;
}

/** The lines of a text, and which of them begin a paragraph. */
export interface BrokenLines {
  readonly lines: readonly TextSpan[];
  /** The places, among the lines, of those that belong to a printed page: they stand in a paragraph and begin none. */
  readonly ofPages: ReadonlySet<number>;
  /** 1 for each line that begins a paragraph. */
  readonly begins: Uint8Array;
}

/**
 * The lines of a text that were broken by a printed page, empty lines between paragraphs or not. A line goes on where
 * it is nearly full, does not end a sentence, and the next neither bears a number nor is a document number. Where that is
 * wrong a paragraph is shown in two, or two in one; no character is lost but white space at the ends of lines.
 */
export function brokenLines(text: string): BrokenLines {
  const lines = linesOf(text);
  const widths = new Float64Array(lines.length);
  for (const [index, line] of lines.entries()) widths[index] = widthOf(text, line) + indentOf(text, line);
  const column = columnWidth(widths);
  const isFull = (width: number) => width >= column * NEARLY && width <= column * BEYOND;
  const isPrinted =
    widths.length < FEW ||
    (widths.filter(isFull).length >= widths.length * MANY_ARE_FULL &&
      widths.filter((width) => width > column * BEYOND).length <= widths.length * HARDLY_ANY);
  const cut = cutWidth(text, lines, widths);
  const isBroken = (width: number) => width >= cut || (isPrinted && isFull(width));
  const isBelow = (index: number) =>
    index === 0 || !isParted(text, lines[index - 1] as TextSpan, lines[index] as TextSpan);
  let isSaidByEmptyLines: boolean | null = null;
  // Asked only of a text that has broken lines.
  const partsByEmptyLines = () => {
    isSaidByEmptyLines ??=
      lines.length >= FEW && lines.filter((_, index) => isBelow(index)).length >= lines.length * BESIDE;
    return isSaidByEmptyLines;
  };
  const ofPages = pageLines(text, lines);
  const begins = new Uint8Array(lines.length);
  const wordOf = ({ start, end }: TextSpan) => text.slice(start, end);
  /** Whether a line goes on with the one before it; `waiting` lines of a page stand between them. */
  const goesOn = (last: number, index: number, waiting: number, paragraphs: number): boolean => {
    const width = widths[last] as number;
    if (!isBroken(width)) return false;
    // Behind the number of a page an empty line parts nothing.
    if (waiting === 0 && partsByEmptyLines() && !isBelow(index)) return false;
    const [before, word] = [wordOf(lines[last] as TextSpan), wordOf(lines[index] as TextSpan)];
    return !(
      endsThere(before) ||
      (paragraphs === 1 && (HEADLINE.test(before) || (HEADLINE_OF_YEAR.test(before) && BEGINS_IN_DAY.test(word)))) ||
      // Tabs part the cells of a table's row.
      before.includes('\t') ||
      word.includes('\t') ||
      beginsAnew(word, before, width >= cut)
    );
  };
  let last = -1;
  let waiting = 0;
  let paragraphs = 0;
  for (let index = 0; index < lines.length; index += 1) {
    if (ofPages.has(index)) {
      waiting += 1;
      continue;
    }
    if (last === -1 || !goesOn(last, index, waiting, paragraphs)) {
      begins[index] = 1;
      paragraphs += waiting + 1;
    }
    waiting = 0;
    last = index;
  }
  return { lines, ofPages, begins };
}

/** The paragraphs of a text, as `brokenLines` parts them; a line of a page between two is a paragraph of its own. */
export function paragraphs(text: string): Paragraph[] {
  const { lines, ofPages, begins } = brokenLines(text);
  const found: { kind: Paragraph['kind']; lines: Line[] }[] = [];
  // Lines of a page that may stand within a paragraph.
  let waiting: Line[] = [];
  const alone = () => found.push(...waiting.map((one) => ({ kind: 'body' as const, lines: [one] })));
  for (const [index, line] of lines.entries()) {
    if (ofPages.has(index)) {
      waiting.push({ ...line, isOfPage: true });
      continue;
    }
    if (begins[index] === 0) found.at(-1)?.lines.push(...waiting, line);
    else {
      alone();
      const isHeading = HEADING.test(text.slice(line.start, line.end));
      found.push({ kind: isHeading ? 'heading' : 'body', lines: [line] });
    }
    waiting = [];
  }
  alone();
  return found;
}
