import type { TextSpan } from '../find-quote';
import { dayAloneAt, type WrittenDay, writtenDays } from './dates';
import { ENDS, HOW, NO_NAME, OPENS } from './end-words';
import { MOST_DAYS } from './first-of';

/** A day, or two with a 至 between them. An end that is not said is null. */
export interface Period extends TextSpan {
  readonly from: WrittenDay | null;
  readonly to: WrittenDay | null;
  /** True where two days are written. */
  readonly isRange: boolean;
}

const NOTE = '(?:\\([^()\\n]{1,10}\\))?';
const BETWEEN = new RegExp(`^${NOTE}(?:[起始]|开始|起始)?,?(?:至|到|一|[-~]{1,2})${NOTE}$`);
/** 开始 … 结束: two days parted by a word and a comma. */
const STARTED = new RegExp(
  `^${NOTE}\\)?(?:起|以?后|之后|${HOW}${OPENS})[一-鿿]{0,8},(?:[一-鿿]{1,14},)?(?:至|到|截止到?|于)?$`,
);
const GOES_ON = /(?:至|到)$/;
/** 开始时间：6月1日，截止时间：6月20日. */
const BEGINNING = new RegExp(`(?:起始|${OPENS})(?:时间|日期)?[为于]?:?$`);
const ENDING = new RegExp(`^[,;\\n]?[一-鿿]{0,6}${ENDS}(?:时间|日期)?[为于]?:?$`);
/** 开始时间：6月1日, and no end beside it. */
const BEGINS_ALONE = /(?:开始|起始|开网)(?:时间|日期)(?:[为(]|仍为)?:?$/;
const ENDED = new RegExp(`^${NOTE}${HOW}(?:${ENDS}|为止|止|[送交报收]完)`);
const OPEN_SEPARATOR = /^(?:\([^()\n]{1,10}\))?(?:起|开始)?(?:至|到|[-~]{1,2})/;
const UNTIL = new RegExp(
  `^(?:${NOTE}|\\)(?:\\d{1,2}:\\d\\d)?)(?:(?:[上下]午)?(?:下班|中午)?(?:及其?)?(?:以前|之前|前)|止|为止|${HOW}${ENDS}${NO_NAME}|,?[一-鿿]{1,8}${ENDS}${NO_NAME}|(?:是|为)[一-鿿]{0,8}(?:最后期限|最后一天|最后时限|截止日))`,
);
const SINCE = new RegExp(
  `^${NOTE}(?:起|后|以后|之后|${HOW}${OPENS}|,?[一-鿿]{0,8}(?:系统|平台|通道|端口)${HOW}${OPENS}|[一-鿿]{1,8}${OPENS}(?=[,。;\\n]|$))`,
);
/** 24:00后系统关闭. */
const CLOSES = /^(?:后|以后|之后)[一-鿿]{0,6}(?:系统|平台|通道|端口)(?:将)?(?:自动|统一)?(?:关闭|截止)/;
const UNTIL_BEFORE =
  /(?:截止(?:时间|日期)?(?:统一)?(?:调整|变更|更正|修改|改)|截止|截至|截止到|截止至|截止为|截至到|不超过|不得?[晚迟]于|(?:至迟|最迟|最晚)(?:应|须)?|最后[一-鿿]{0,6}(?:一天|日期|时间|期限|时限)|(?:结束|关闭|[闭关]网)(?:时间|日期)|至|到|前为|截止(?:时间|日期)不变,仍)(?:时间|日期|期限|期|日|时点)?(?:均|统一|都|分别|仍然?|依然|还)?(?:是|为|到|至|于|在)?[:=]?$/;

/** The head of a table with a column of beginnings and one of ends beside it. */
const COLUMNS = /(?:开始|起始|启动|起)(?:时间|日期)?\t(?:结束|截止|终止|止)/g;
/** Rows below a head are no further from it, in characters. */
const ROWS = 600;

/** Whether two days beside each other in a row at a place are its beginning and its end. */
function areColumns(heads: readonly number[], at: number): boolean {
  return heads.some((head) => at >= head && at - head <= ROWS);
}

/** Whether a day is the next one behind another, in the same month. */
function isNext(day: WrittenDay, before: WrittenDay): boolean {
  const isSameYear = day.year === null || (day.year.kind === 'number' && before.year?.kind === 'number');
  return isSameYear && day.month === before.month && before.day !== null && day.day === before.day + 1;
}

/** 6月27、28日, 9月18日、9月19日、9月20日: days that follow each other one by one. */
function runAt(text: string, days: readonly WrittenDay[], index: number): { to: WrittenDay; used: number } | null {
  const from = days[index] as WrittenDay;
  // 7月4日、7月6日、7月7日: part of a list.
  if (days[index - 1]?.end === from.start - 1) return null;
  let [to, used] = [from, 1];
  while (/[、和及]/.test(text.charAt(to.end))) {
    const next = days[index + used];
    const isWritten = next?.start === to.end + 1;
    const day = isWritten ? next : dayAloneAt(text, to.end + 1, to);
    if (!day) break;
    // 7月5日、6日、8日: no span of time.
    if (!isNext(day, to)) return null;
    to = day;
    if (isWritten) used += 1;
  }
  return to === from ? null : { to, used };
}

/** The day at the beginning of a pair, and the end of what was read. */
function pairAt(
  text: string,
  days: readonly WrittenDay[],
  index: number,
  heads: readonly number[],
): { to: WrittenDay; used: number } | null {
  const from = days[index] as WrittenDay;
  const next = days[index + 1];
  if (next && next.start - from.end <= 30) {
    const between = text.slice(from.end, next.start);
    // 20257288:30202582818:00.
    const isBesideLost = between === '' && from.isLost && next.isLost && from.hour !== null;
    if (isBesideLost || BETWEEN.test(between)) return { to: next, used: 2 };
    if (between === '\t' && areColumns(heads, from.start)) return { to: next, used: 2 };
    if (BEGINNING.test(text.slice(Math.max(0, from.start - 12), from.start)) && ENDING.test(between))
      return { to: next, used: 2 };
    if (STARTED.test(between) && (GOES_ON.test(between) || ENDED.test(text.slice(next.end, next.end + 20))))
      return { to: next, used: 2 };
  }
  const separator = OPEN_SEPARATOR.exec(text.slice(from.end, from.end + 16));
  const alone = separator && dayAloneAt(text, from.end + separator[0].length, from);
  return alone ? { to: alone, used: 1 } : runAt(text, days, index);
}

/** Every day and range of the folded text, in order; a day alone is an end where the words around it say so. */
export function periodsOf(text: string): Period[] {
  const days = writtenDays(text).slice(0, MOST_DAYS);
  const heads = [...text.matchAll(COLUMNS)].slice(0, 20).map(({ index, 0: head }) => index + head.length);
  const found: Period[] = [];
  for (let index = 0; index < days.length; index += 1) {
    const day = days[index] as WrittenDay;
    const pair = pairAt(text, days, index, heads);
    if (pair) {
      found.push({ start: day.start, end: Math.max(pair.to.end, day.end), from: day, to: pair.to, isRange: true });
      index += pair.used - 1;
      continue;
    }
    const after = text.slice(day.end, day.end + 20);
    const before = text.slice(Math.max(0, day.start - 16), day.start);
    // 8月5日至 and no day: where it ends can't be read, but here it begins.
    const isSince =
      (SINCE.test(after) || OPEN_SEPARATOR.test(after) || BEGINS_ALONE.test(before)) &&
      !UNTIL_BEFORE.test(before) &&
      !CLOSES.test(after);
    const isUntil = UNTIL.test(after) || UNTIL_BEFORE.test(before);
    // A day without such words is both ends: whatever happens, happens on it.
    found.push({
      start: day.start,
      end: day.end,
      from: isUntil && !isSince ? null : day,
      to: isSince ? null : day,
      isRange: false,
    });
  }
  return found;
}
