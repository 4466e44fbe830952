import { BULLET } from '../bullets';
import type { TextSpan } from '../find-quote';
import { brokenLines } from '../paragraphs';

const NUMBERED = new RegExp(
  `^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、](?!\\d)|附件|${BULLET}|[A-H][.．、](?![A-Za-z\\d])|[【〔][一二三四五六七八九十]{1,3}[】〕])`,
);
const BEGINS_MIDWAY =
  /^(?:[，。、；,;）)》〉〕”]|[:：∶]\d\d|[年月日号元份](?![一-鿿]{0,2}[:：])|个?\s?工?\s?作\s?日|[至到~～—–-]\s?\d)/;
/** A title that is broken over lines: 关于…, and … 的 before 通知. */
const BEGINS_TITLE = /^关于[^。；：]{0,60}$/;
const ENDS_TITLE = /(?:的[一-鿿]{2,4}|通知|公告|须知)(?:[（(][^（）()]{1,10}[）)])?$/;
const ENDS_MIDWAY = /(?:[，、,（(《〈〔“]|[\d年月日][至到—–~～-])$/;
/** 中小学教师中级职称评审 and 报送材料说明: a headline in two lines. */
const HALF_HEADLINE = /^[^，。；：,;:]{6,40}(?:评审|申报|职称|资格|系列|专业)$/;
const REST_OF_HEADLINE = /^[^，。；：,;:\d]{2,20}(?:通知|公告|通告|须知|说明|安排|指南|要求)$/;
/** 2023 年 12 and 月 31 日, parted by the end of a line. */
const ENDS_IN_DATE = /\d\s?[年月]$/;

/** 至 2 and 0 日, 38 and 0 元: a number that the end of a line has cut, known by what it counts. */
const ENDS_IN_DIGIT = /(?:[一-鿿至到~～—–-])\s?\d{1,2}$/;
const BEGINS_IN_UNIT = /^\d{1,2}\s?(?:[日号元份]|个?工作日)/;
/** 鄂职办〔20 and 19〕7 号. */
const ENDS_IN_NUMBER_YEAR = /[〔﹝【［[（(]\d{0,3}$/;
/** 十二月三十 and 一日. */
const ENDS_IN_NUMERAL = /[〇零一二三四五六七八九十年月]$/;
const BEGINS_IN_NUMERAL = /^[一二三四五六七八九十]{1,3}[月日]/;

/** 市政务中心 and 908 室: a room, a house. */
const BEGINS_IN_ROOM = /^\d{1,5}\s?(?:室|号[楼院大]|楼|栋|幢|层)/;
const ENDS_IN_WORD = /[一-鿿]$/;

/** 8: and 30, likewise. */
const ENDS_IN_TIME = /\d[:：∶]$/;

/** A telephone or an account whose digits go on. */
const ENDS_IN_NUMBER = /(?:电话|手机|账号|帐号|账户)[^。；]{0,24}\d$/;

/** True where a bracket was opened in the last words of a line, and not closed. */
function isOpen(line: string): boolean {
  const end = line.slice(-80);
  if (!end.includes('《') && !end.includes('（')) return false;
  return end.lastIndexOf('《') > end.lastIndexOf('》') || end.lastIndexOf('（') > end.lastIndexOf('）');
}

/** Words that a number, a unit or the rest of a date may begin with. */
const BEGINS_PART = new Set([...'一二三四五六七八九十附年月日号元份个工作至到'].map((sign) => sign.charCodeAt(0)));
/** Whether a line begins with a word that is none of these: most do, and of them little is to be asked. */
function isPlain(line: string): boolean {
  const first = line.charCodeAt(0);
  return first >= 0x4e00 && first <= 0x9fff && !BEGINS_PART.has(first);
}

function goesOn(before: string, line: string): boolean {
  const isPlainLine = isPlain(line);
  if (!isPlainLine && NUMBERED.test(line)) return false;
  if (BEGINS_TITLE.test(before) && !ENDS_TITLE.test(before)) return true;
  if (before.endsWith('的') && /^(?:通知|公告|通告)/.test(line)) return true;
  if (ENDS_MIDWAY.test(before.slice(-2))) return true;
  if (isPlainLine) return isOpen(before);
  if (BEGINS_MIDWAY.test(line)) return true;
  if (/^\d{3,12}(?!\d|\s?年)/.test(line) && ENDS_IN_NUMBER.test(before)) return true;
  if (BEGINS_IN_UNIT.test(line) && ENDS_IN_DIGIT.test(before)) return true;
  if (/^[0-2]\s?月/.test(line) && /年\s?\d$/.test(before)) return true;
  if (/^\d{1,4}[〕﹞】］\]）)]/.test(line) && ENDS_IN_NUMBER_YEAR.test(before)) return true;
  if (BEGINS_IN_NUMERAL.test(line) && ENDS_IN_NUMERAL.test(before)) return true;
  if (BEGINS_IN_ROOM.test(line) && ENDS_IN_WORD.test(before)) return true;
  if (/^[0-5]\d/.test(line) && ENDS_IN_TIME.test(before)) return true;
  return /^\d/.test(line) ? ENDS_IN_DATE.test(before) : isOpen(before);
}

/**
 * The lines of a text without those of its pages, and which begin a paragraph (1): as `brokenLines` parts them, but for
 * a line that ends or begins in the middle of a date, a number, a pair of brackets or an enumeration.
 */
export function joinedLines(text: string): { lines: readonly TextSpan[]; begins: Uint8Array } {
  const broken = brokenLines(text);
  const lines = broken.lines.filter((_, index) => !broken.ofPages.has(index));
  const begins = broken.begins.filter((_, index) => !broken.ofPages.has(index));
  let paragraphs = 0;
  for (const [index, { start, end }] of lines.entries()) {
    if (begins[index] === 0) continue;
    const last = lines[index - 1];
    if (last) {
      const line = text.slice(start, Math.min(end, start + 40));
      const before = text.slice(Math.max(last.start, last.end - 80), last.end);
      const isHeadline =
        paragraphs === 1 && HALF_HEADLINE.test(before) && REST_OF_HEADLINE.test(line.replace(/\s/g, ''));
      if (isHeadline || goesOn(before, line)) begins[index] = 0;
    }
    paragraphs += begins[index] as number;
  }
  return { lines, begins };
}
