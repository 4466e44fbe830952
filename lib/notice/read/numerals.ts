import { firstOf } from './first-of';
import type { Folded } from './folded';

const ONES = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 壹, 贰 and so on, as money is written. */
const FORMAL: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  廿: '二十',
  卅: '三十',
  元: '一',
  两: '二',
};

/** A number in Chinese words below ten thousand: 十一, 二十, 四百五十, 一千二百. Null for what is none. */
export function chineseNumber(words: string): number | null {
  let sum = 0;
  let open: number | null = null;
  for (const sign of words.replace(/[壹贰叁肆伍陆柒捌玖拾佰仟廿卅元两]/g, (sign) => FORMAL[sign] ?? sign)) {
    const unit = UNITS[sign];
    if (unit !== undefined) {
      sum += (open ?? 1) * unit;
      open = null;
    } else {
      if (open !== null && open !== 0) return null;
      open = ONES.indexOf(sign);
      if (open === -1) return null;
    }
  }
  return sum + (open ?? 0);
}

/** 二〇二四年: digit by digit, of which some may be typed so (二0二四). */
const YEAR = /(?<![〇零○Oo\d一二三四五六七八九])[二一][〇零○Oo0九][〇零○Oo\d一二三四五六七八九]{2}(?=年)/g;
/** 十二月三十一日, and 八月底. */
const DAY =
  /(?<![一二三四五六七八九十\d])([元一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十廿卅]{1,3})[日号]|(?=[底末]))/g;
/** The end of a range within a month: 一日至三日. */
const END = /[日号][至到~、-]{1,2}([一二三四五六七八九十廿卅]{1,3})[日号]/g;
/** 十七时三十分 behind a day. */
const HOUR = /[日号午晚]([零一二三四五六七八九十]{1,3})[时点](?:([一二三四五六七八九十]{1,3})分)?/g;
/* Asked by its last sign: that is rare, and a number may begin anywhere. */
const YUAN =
  /元(?!月)(?<=(?<![一二两三四五六七八九十百千零万])([一二两三四五六七八九十百千零壹贰叁肆伍陆柒捌玖拾佰仟]{2,7})元)/g;

interface Digits {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** The numbers at the end of a match, each with its place; those that are none are left as words. */
function numbersOf(index: number, match: string, words: readonly (string | undefined)[]): Digits[] {
  let from = 0;
  return words.flatMap((word) => {
    if (!word) return [];
    const at = match.indexOf(word, from);
    from = at + word.length;
    const number = chineseNumber(word);
    return number === null ? [] : [{ start: index + at, end: index + from, digits: String(number) }];
  });
}

function digitsIn(text: string): Digits[] {
  const years = firstOf(text.matchAll(YEAR)).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    digits: words.replace(/[〇○Oo]/g, '零').replace(/\D/g, (sign) => String(ONES.indexOf(sign))),
  }));
  const rest = [DAY, END, HOUR].flatMap((pattern) =>
    firstOf(text.matchAll(pattern)).flatMap(({ index, 0: match, 1: one, 2: two }) =>
      numbersOf(index, match, [one, two]),
    ),
  );
  const amounts = firstOf(text.matchAll(YUAN)).flatMap(({ index, 1: number = '' }) =>
    numbersOf(index - number.length, number, [number]),
  );
  let end = 0;
  return [...years, ...rest, ...amounts]
    .sort((a, b) => a.start - b.start)
    .filter((one) => {
      const isFree = one.start >= end;
      if (isFree) end = one.end;
      return isFree;
    });
}

/**
 * A folded text whose days, hours and amounts are written in digits: 二〇二四年五月二十日 as 2024年5月20日. What is shown keeps years as
 * they were written; every digit stands where its word does.
 */
export function inDigits(folded: Folded): Folded {
  const all = digitsIn(folded.text);
  if (all.length === 0) return folded;
  const text: string[] = [];
  const shown: string[] = [];
  const at = new Int32Array(folded.at.length + all.reduce((sum, one) => sum + one.digits.length, 0));
  let [length, from] = [0, 0];
  for (const { start, end, digits } of [...all, { start: folded.text.length, end: folded.text.length, digits: '' }]) {
    text.push(folded.text.slice(from, start), digits);
    shown.push(
      folded.shown.slice(from, start),
      digits.length === end - start ? folded.shown.slice(start, end) : digits,
    );
    at.set(folded.at.subarray(from, start), length);
    length += start - from;
    for (let no = 0; no < digits.length; no += 1) at[length + no] = folded.at[Math.min(start + no, end - 1)] as number;
    if (digits.length > 0) at[length + digits.length - 1] = folded.at[end - 1] as number;
    length += digits.length;
    from = end;
  }
  return { original: folded.original, text: text.join(''), shown: shown.join(''), at: at.slice(0, length) };
}
