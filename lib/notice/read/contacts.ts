import { type Found, found } from './found';
import { lineStart, type NoticeText, shownWords } from './text';

export interface Contacts {
  readonly people: readonly Found<string>[];
  readonly phones: readonly Found<string>[];
  readonly addresses: readonly Found<string>[];
  readonly emails: readonly Found<string>[];
}

const DOMAIN = /@[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,20}){1,4}/y;
const IN_NAME = /[A-Za-z0-9._-]/;
const PERSON = /(?:联系人|经办人|联络人)(?:及电话|及联系方式|和电话|员)?(?::|(?=[一-鿿]{2,4}[\d(]))/g;
/** An office before the name: 联系人：人事股 李晓梅. */
const OFFICE = /^[一-鿿]{2,16}(?:股|科|处|室|办|局|部|中心|会|所|院)(?=[一-鿿])/;
const TITLED = '[一-鿿]{1,2}(?:老师|女士|先生|同志|主任|科长|处长)';
/** Names beside a telephone, known as such by how they are addressed. */
const BEHIND_PHONE = new RegExp(`^(?:\\([^()]{1,8}\\))?[,、;(]?(${TITLED})(?:、(${TITLED}))?`);
const BEFORE_PHONE = new RegExp(`(?:^|[:,。;、(\\n])(${TITLED})[,:、(]?$`);
const NAME =
  /^(?!联系|电话|咨询)(?:[一-鿿]{1,3}(?:老师|同志|主任|科长|先生|女士|处长|工(?=[\d,;。、\n\t( ]))|[一-鿿]{2,4}(?=[\d,;。、\n\t( ]|联系|电话|$))/;
const ADDRESS = /(?:联系|报送|受理|收件|邮寄|通讯|办公|材料|报名|现场|接收)?(?:地址|地点)(?:为|是)?:/g;
/** Digits and dashes that may be a number: of a mobile, or of a city with its code before it. */
const DIGITS = /[\d-]{7,}/g;
const PHONE = /^(?:1[3-9]\d{9}|(?:0\d{2,3}-*)?[2-9]\d{6,7}(?:-\d{1,5})?|400-?\d{3}-?\d{4})$/;
const CODE = /\((0\d{2,3})\) ?$|(?<!\d)(0\d{2,3}) $/;
const PHONE_WORDS = /电话|联系|咨询|传真|手机|热线|监督|[:、,/] ?$|\d/;
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

/** How many characters stand before a blank that the folded text has lost, two at least: 张三 李四. */
function blankIn(at: Int32Array, start: number, length: number): number {
  for (let one = 2; one < length - 1; one += 1)
    if ((at[start + one] as number) - (at[start + one - 1] as number) > 1) return one;
  return length;
}

/** How long an office is that a label names before the person: its end must stand before a blank of the text as it was given. */
function officeAt({ folded, text }: NoticeText, start: number): number {
  const length = OFFICE.exec(text.slice(start, start + 20))?.[0].length ?? 0;
  const at = folded.at;
  return length > 0 && (at[start + length] as number) - (at[start + length - 1] as number) > 1 ? length : 0;
}

/** Those who are named beside a telephone: 电话（陈女士、林先生）. */
function beside(
  { folded, text }: NoticeText,
  all: readonly Found<string>[],
  known: ReadonlySet<string>,
): Found<string>[] {
  const named = new Map<string, Found<string>>();
  for (const { quote } of all) {
    const start = folded.at.indexOf(quote.start);
    const end = folded.at.indexOf(quote.end - 1) + 1;
    const behind = BEHIND_PHONE.exec(text.slice(end, end + 14));
    const before = BEFORE_PHONE.exec(text.slice(Math.max(0, start - 8), start));
    for (const name of [before?.[1], behind?.[1], behind?.[2]]) {
      if (name === undefined || known.has(name) || named.has(name)) continue;
      const at = name === before?.[1] ? text.lastIndexOf(name, start) : text.indexOf(name, end);
      named.set(name, found(folded, [at, at + name.length], name, 'contacts/beside-phone', 'B'));
    }
  }
  return [...named.values()];
}

function people(notice: NoticeText): Found<string>[] {
  const { folded, text } = notice;
  return [...text.matchAll(PERSON)].slice(0, MOST).flatMap(({ index, 0: label }) => {
    const start = index + label.length;
    const found_: Found<string>[] = [];
    let at = start + officeAt(notice, start);
    for (let count = 0; count < 4; count += 1) {
      const words = NAME.exec(text.slice(at, at + 10))?.[0];
      if (!words) break;
      const name = words.slice(0, blankIn(folded.at, at, words.length));
      found_.push(found(folded, [count === 0 ? index : at, at + name.length], name, 'contacts/person'));
      at += name.length;
      if (name.length < words.length) continue;
      if (!/[、,]/.test(text.charAt(at))) break;
      at += 1;
    }
    return found_;
  });
}

function addresses(notice: NoticeText): Found<string>[] {
  const { folded, text } = notice;
  return [...text.matchAll(ADDRESS)].slice(0, MOST).flatMap(({ index, 0: label }) => {
    const start = index + label.length;
    const words = text.slice(start, start + 60);
    const end = words.search(/[。;,\n\t]|\.(?=\d|$)|(?:联系|咨询)?电话|联系人|经办人|邮编|邮政编码/);
    const value = shownWords(notice, start, start + (end === -1 ? words.length : end));
    const isAddress =
      /[路街道号楼室区市县大厦中心院局村镇]/.test(value) && !/^https?|www\./.test(value) && value.length >= 4;
    return isAddress
      ? [found(folded, [index, start + (end === -1 ? words.length : end)], value, 'contacts/address')]
      : [];
  });
}

function phones({ folded, text }: NoticeText): Found<string>[] {
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
    if (/账号|帐号|号码:|邮编|邮政|编码|身份证|QQ|群号|群:|税号|统一/.test(lead.slice(-14))) continue;
    if (!PHONE_WORDS.test(before) || !/电话|联系|咨询|传真|手机|热线|监督/.test(lead)) continue;
    const area = code?.[1] ?? code?.[2];
    const value = area ? `${area}-${words}` : words.replace(/^(0\d{2,3})-*([2-9]\d{6,7})/, '$1-$2');
    const start = index - (code?.[0].length ?? 0);
    if (!seen.has(value)) seen.set(value, found(folded, [start, index + words.length], value, 'contacts/phone'));
  }
  return [...seen.values()];
}

/** 联系人, 联系电话, 地址 and 邮箱, each behind the word that says so. */
export function readContacts(notice: NoticeText): Contacts {
  const [named, numbers] = [people(notice), phones(notice)];
  const known = new Set(named.map(({ value }) => value));
  const all = [...named, ...beside(notice, numbers, known)];
  return { people: all, phones: numbers, addresses: addresses(notice), emails: emails(notice) };
}
