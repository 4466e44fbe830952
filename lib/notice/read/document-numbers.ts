import type { TextSpan } from '../find-quote';
import { isWithin } from './book-titles';
import { type Found, found } from './found';
import { chineseNumber } from './numerals';
import { lineStart, type NoticeText } from './text';

/** A number of a document, in the one form 苏职称〔2022〕18号. */
export interface DocumentNumber extends TextSpan {
  readonly value: string;
}

const TAIL = /[〔(〖[](20\d\d|19\d\d|2 0 \d \d)[〕)〗\]]第?(\d{1,4}|[一二三四五六七八九十]{1,3})号/g;
/** Words of the sentence before the name of the office; none of them is part of one. */
const LEADING = '根据|按照|依据|参照|依照|执行|取得|通知|公告|文号|字号|编号|以及|文件|的|按|见'.split('|');
const LEADING_SIGN = /^[经据和及与由依](?=[一-鿿]{3})/;
/** What stands behind the last word of the sentence. */
function officeIn(words: string): string {
  const ends = LEADING.map((word) => words.lastIndexOf(word) + (words.includes(word) ? word.length : 0));
  const start = Math.max(...ends, 0);
  return (words.length - start >= 2 ? words.slice(start) : words).replace(LEADING_SIGN, '');
}

const numberOf = (no: string) => (/^\d/.test(no) ? no : String(chineseNumber(no) ?? no));

const AHEAD = /^-?(?:[一-鿿]{2,4}\/)?\(?(?:(?:发文|文件)?(?:字号|文号|编号):?)?$/;

/** Every document number of the folded text, in order. */
export function documentNumbers(text: string): DocumentNumber[] {
  return [...text.matchAll(TAIL)].flatMap(({ index, 0: tail, 1: year, 2: no }) => {
    const before = /[一-鿿A-Z]{1,14}$/.exec(text.slice(Math.max(0, index - 14), index))?.[0];
    if (!before) return [];
    const office = officeIn(before);
    return [
      {
        start: index - office.length,
        end: index + tail.length,
        value: `${office}〔${year?.replace(/ /g, '')}〕${numberOf(no as string)}号`,
      },
    ];
  });
}

/**
 * 文号 of the notice itself: alone on its line, or in brackets right behind the title. One that stands in a sentence, or
 * behind a name in 《》, is that of another document.
 */
export function readDocumentNumber(
  { folded, text, books }: NoticeText,
  numbers: readonly DocumentNumber[],
  titleEnd: number | null,
): Found<string> | null {
  for (const { start, end, value } of numbers.slice(0, 400)) {
    if (isWithin(books, start)) continue;
    const line = lineStart(text, start);
    const [before, after] = [text.slice(Math.max(line, start - 20), start), text.slice(end, end + 2)];
    const isAlone = AHEAD.test(before) && (/^\)?(?:$|\n|\t)/.test(after) || /(?:文号|字号):$/.test(before));
    const isBehindTitle = titleEnd !== null && /^[\n(〔 ]{0,2}$/.test(text.slice(titleEnd, start)) && start >= titleEnd;
    // A text without paragraphs: the number, and whom the notice is for.
    const isFirst = start === 0 && /^\n?各/.test(after);
    if (isAlone || isFirst) return found(folded, [start, end], value, 'document-number/line');
    // （某职〔2020〕3号文附件三）: the number of what this is attached to.
    const isOfWhole = /^文?(?:件)?的?附件/.test(text.slice(end, end + 5));
    if (isBehindTitle && !isOfWhole) return found(folded, [start, end], value, 'document-number/behind-title');
  }
  return null;
}
