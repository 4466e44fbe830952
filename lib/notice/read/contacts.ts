import { addresses } from './addresses';
import { firstOf } from './first-of';
import { type Found, found } from './found';
import { officesBeside } from './offices';
import { headsAbove, passageAt } from './passages';
import { namedBeside, people } from './people';
import { lineStart, type NoticeText } from './text';

export interface Contacts {
  readonly people: readonly Found<string>[];
  readonly phones: readonly Found<string>[];
  readonly addresses: readonly Found<string>[];
  readonly emails: readonly Found<string>[];
}

const DOMAIN = /@[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,20}){1,4}/y;
const IN_NAME = /[A-Za-z0-9._-]/;
/** Digits and dashes that may be a number: of a mobile, or of a city with its code before it. */
const DIGITS = /[\d-]{7,}/g;
const PHONE =
  /^(?:1[3-9]\d{9}|(?:0\d{2,3}-*)?[2-9]\d{6,7}(?:-\d{1,5})?|400-?\d{3}-?\d{4}|0\d{2,3}-(?:96\d{3}|12\d{3}))$/;
const CODE = /\((0\d{2,3})\) ?$|(?<!\d)(0\d{2,3}) $/;
const PHONE_WORDS = /电话|联系|咨询|手机|热线|监督|打|致电|[:、,/或] ?$|\d/;
const CONTACT =
  /电话|联系|咨询|手机|热线|监督|找谁|受理(?:点|窗口|单位)$|(?<![拨扫])打(?:市局|单位|[一-鿿]{2,8}[科处室部])?(?:内线|电话|手机)|拨打|致电/;
/** 向人事处（6381163）反映. */
const OFFICE_OPENS = /[科处室办局部]\($/;
const TOLD_THERE = /^\)[^。;\n]{0,40}(?:反映|联系|咨询|举报)/;
/** （内线）80116、80119: numbers within a house. */
const WITHIN_HOUSE = /(?:内线|短号|分机号?)(?:电话|号码?)?\)?:?(\d{4,6})(?:[、,/](\d{4,6}))?(?!\d)/g;
/** 高老师 62275. */
const OF_PERSON = /(?:老师|同志|主任|科长|处长|女士|先生) ?(\d{4,6})(?![\d年月元-])/g;
/** With the code of its city, or of a mobile: nothing else looks like it. */
const WHOLE = /^(?:0\d{2,3}-|1[3-9]\d{9}$)/;
/** 答：市工信局人事科，0533-3183123. */
const OFFICE_BEFORE = /^答:[^。;]*[科处室局办部],$/;
/** 63193188转2017. */
const EXTENSION = /^(?:转|\(?分机号?:?)(\d{1,6})(?!\d)\)?/;
const FAX_BEFORE = /传真(?:号码?)?:? ?$/;
const FAX_BEHIND = /^\(?传真/;
const MOST = 60;

function emails({ folded, text }: NoticeText): Found<string>[] {
  const out: Found<string>[] = [];
  let tries = 0;
  for (let at = text.indexOf('@'); at !== -1 && tries < 500; at = text.indexOf('@', at + 1)) {
    tries += 1;
    let start = at;
    while (at - start < 40 && IN_NAME.test(text.charAt(start - 1))) start -= 1;
    DOMAIN.lastIndex = at;
    if (start === at || !DOMAIN.test(text)) continue;
    const end = DOMAIN.lastIndex;
    out.push(found(folded, [start, end], text.slice(start, end), 'contacts/email'));
  }
  return out.slice(0, MOST);
}

/** 五、联系方式: whatever has the form of a telephone below it is one. */
function isUnderContacts({ text, passages }: NoticeText, at: number): boolean {
  const passage = passageAt(passages, at);
  return (
    passage !== null &&
    headsAbove(text, passage)
      .slice(0, 2)
      .some((head) => CONTACT.test(head))
  );
}

function phones(notice: NoticeText): Found<string>[] {
  const { folded, text } = notice;
  const seen = new Map<string, Found<string>>();
  let tries = 0;
  for (const { index, 0: run } of text.matchAll(DIGITS)) {
    tries += 1;
    if (seen.size >= MOST || tries > 2000) break;
    let words = run;
    while (words.endsWith('-')) words = words.slice(0, -1);
    if (!PHONE.test(words) || /^[@元号.]/.test(text.charAt(index + run.length)) || /[.@]/.test(text.charAt(index - 1)))
      continue;
    const code = CODE.exec(text.slice(Math.max(0, index - 7), index));
    const before = text.slice(Math.max(0, index - 12), index);
    const lead = text.slice(Math.max(lineStart(text, index), index - 90), index);
    // 400 numbers are hotlines of websites, unless they are said to be the platform's.
    if (words.startsWith('400') && !/技术支持|平台|系统/.test(lead)) continue;
    if (/账号|帐号|号码:|邮编|邮政编码|编码|身份证|QQ|群号|群:|税号|统一/.test(lead.slice(-14))) continue;
    if (FAX_BEFORE.test(before) || FAX_BEHIND.test(text.slice(index + run.length, index + run.length + 4))) continue;
    const isSaid =
      (OFFICE_OPENS.test(before) && TOLD_THERE.test(text.slice(index + run.length, index + run.length + 50))) ||
      (WHOLE.test(words) &&
        (OFFICE_BEFORE.test(lead) ||
          before.endsWith('打') ||
          /^[,;]联系人/.test(text.slice(index + run.length, index + run.length + 4)))) ||
      (CONTACT.test(lead) && (PHONE_WORDS.test(before) || WHOLE.test(words)));
    if (!isSaid && !isUnderContacts(notice, index)) continue;
    const area = code?.[1] ?? code?.[2];
    const value = area ? `${area}-${words}` : words.replace(/^(0\d{2,3})-*([2-9]\d{6,7})/, '$1-$2');
    const start = index - (code?.[0].length ?? 0);
    const extension = EXTENSION.exec(text.slice(index + run.length, index + run.length + 12));
    const whole = extension ? `${value}转${extension[1]}` : value;
    const end = index + words.length + (extension?.[0].length ?? 0);
    if (!seen.has(whole)) seen.set(whole, found(folded, [start, end], whole, 'contacts/phone'));
  }
  return [...seen.values(), ...numbersWithin(notice)];
}

function numbersWithin({ folded, text }: NoticeText): Found<string>[] {
  const said = firstOf(text.matchAll(WITHIN_HOUSE)).filter(({ index }) =>
    /(?:电话|联系|打(?![印开包扫分击造破]))[^。;\n]{0,14}$/.test(text.slice(Math.max(0, index - 16), index)),
  );
  const beside = firstOf(text.matchAll(OF_PERSON)).filter(({ index }) =>
    /联系|咨询|电话/.test(text.slice(Math.max(lineStart(text, index), index - 60), index)),
  );
  return [...said, ...beside].flatMap(({ index, 0: words, 1: one, 2: two }) =>
    [one, two].flatMap((number) => {
      if (!number) return [];
      const start = index + words.lastIndexOf(number);
      // 分机8126 is dialled behind the number of the house.
      const label = words.startsWith('分机') ? '分机' : '';
      return [found(folded, [start, start + number.length], label + number, 'contacts/within-house')];
    }),
  );
}

/** 联系人, 联系电话, 地址 and 邮箱, each behind the word that says so. */
export function readContacts(notice: NoticeText): Contacts {
  const [named, numbers] = [people(notice), phones(notice)];
  const known = new Set(named.map(({ value }) => value));
  return {
    people: [...named, ...namedBeside(notice, numbers, known), ...officesBeside(notice, numbers)],
    phones: numbers,
    addresses: addresses(notice, numbers),
    emails: emails(notice),
  };
}
