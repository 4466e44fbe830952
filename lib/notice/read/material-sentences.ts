import { copiesAt, copiesIn, mayCount } from './copies';
import { type Found, found } from './found';
import { closed, type ReadMaterial } from './material-item';
import { isPaperName, LEVEL_BEHIND, mayNamePapers, withoutRemark } from './paper-name';
import type { Passage } from './passages';
import { type NoticeText, shownWords } from './text';

/** More papers of one sentence are none. */
const MOST = 80;
/** The words in front of an enumeration: 材料包括, 材料报送至人事科，内容包括:. */
const ENUMERATED =
  /(?:材料|资料|报送|提交)\(|(?:材料|资料)[^,。;:]{1,16},(?:主要)?包括:?|(?:材料|资料)[^。;:\n]{1,30},(?:含|包括|有):|(?:材料|资料)(?:清单)?(?:主要)?(?:包括|有|为|如下|一?共有?)?(?:[一二三四五六七八九十\d]{1,2}[项种类样件])?:?(?:包括|有)?|(?<!不)(?:须|需|应|要)(?:提?交|报送?|递交|提供):|网上附件:|内容包括:|(?:附送|随附|另附|附交|附上)(?:以下|下列)?(?:材料|资料)?:/g;
/** 随表附送. */
export const ATTACHED = /(?:附送|随附|另附|附交|附上)(?:以下|下列)?(?:材料|资料)?$/;
/** 持身份证、学历证书、资格证书等原件到窗口. */
const CARRIED = /(?:(?<![支保所])持(?!有)|携带|带齐|备齐)(?:本人|个人)?/g;
const CARRIED_END = /^[^。;:\n]{8,200}?(?=等[^,。;]{0,6}(?:原件|复印件|材料|资料))/;
/** 材料（评审表4份、一览表28份）: what a bracket behind 材料 must hold. */
const COUNTED_TO_ITS_END = /^[^()\n]{2,80}[份套]\)/;

/** 《简表》（A3）, 《简介表》中级: the name alone. */
export const BOOK = /^《([^《》]{2,60})》(?:原件|复印件)?(?:\([^()]{0,20}\)|(?:正高|副高|高|中|初|助理|员)级?)?$/;
const LEVEL_ALONE = /^(?:正高|副高|高|中|初|助理|员)级?$/;
const HALF = /^(?:本人)?(?:学历|学位|毕业|资格|职称|身份|聘任|任职|获奖)$/;
const OF_SOME = /^申报[^,。;]{1,12}的(?:提供|提交|报送|另?需|须|应)/;
/** 一是甲，二是乙; 第一，甲；第二，乙. */
const COUNTED_OFF = /^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十],?)/;

/** An enumeration cut behind each of the signs that stands in no brackets. */
export function partsOf(list: string, signs: string): string[] {
  const parts: string[] = [];
  let open = 0;
  let start = 0;
  for (let at = 0; at < list.length; at += 1) {
    const sign = list.charAt(at);
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open <= 0 && signs.includes(sign)) {
      parts.push(list.slice(start, at + 1));
      start = at + 1;
    }
  }
  return [...parts, list.slice(start)];
}

/** …、资格证书和合格证: the last two of an enumeration, each a paper by its own name. */
const LAST_TWO =
  /^([^()和]{2,20}(?:[表书证函册件]|证明|报告|总结))和(?=[^()和]{2,24}(?:[表书证函册件]|证明|材料|报告|总结)(?:\(|$))/;
/** 评审表1份（含电子版）和附件材料. */
const BEHIND_COPIES =
  /^([^和]{2,30}[一两二三四五六七八九十\d]份(?:\([^()]{1,16}\))?)和(?=[^()和]{2,20}(?:(?:[表书证函册]|材料|证明|报告|总结)(?:\(|$)|[一两二三四五六七八九十\d][份张套册本]))/;
function withLastTwo(parts: string[]): string[] {
  const last = parts.at(-1) ?? '';
  const two = BEHIND_COPIES.exec(last) ?? (parts.length > 1 ? LAST_TWO.exec(last) : null);
  const cut = two?.[1]?.length ?? 0;
  return cut === 0 ? parts : [...parts.slice(0, -1), last.slice(0, cut + 1), last.slice(cut + 1)];
}

const isCounted = (part: string) => copiesIn(part).length > 0;
/** 甲3份、乙1套，不退还: the parts up to the last that is counted, if what is left names no paper. */
function withoutRest(parts: string[]): string[] {
  const last = parts.findLastIndex((part) => copiesIn(part).length > 0);
  return parts.slice(last + 1).some((part) => isPaperName(part, false)) ? parts : parts.slice(0, last + 1);
}

/** 甲1份；乙、丙复印件2份；丁1份 of one line: parted by semicolons, where 、 parts nothing, or by 、 or comma alone; each with its copies. */
export function countedParts(words: string): string[] | null {
  const stop = words.search(/[。\n]/);
  const line = stop === -1 ? words : words.slice(0, stop);
  if (!mayCount(line) && !line.includes(';')) return null;
  const areCounted = (parts: readonly string[]) =>
    parts.length >= 3 && parts.every((part) => copiesIn(part).length > 0);
  const areNamed = (parts: readonly string[]) =>
    parts.length >= 3 &&
    parts.every((part) => part === '' || copiesIn(part).length > 0 || isPaperName(part.replace(/;$/, ''), false));
  const bySemicolon = partsOf(line, ';');
  if (areCounted(bySemicolon) || areNamed(bySemicolon)) return bySemicolon;
  const parts = ['、,', ','].map((signs) => withoutRest(partsOf(line, signs))).find(areCounted) ?? null;
  // 甲3份、乙1份，丙、丁复印件1份: counted one by one between two commas.
  return parts?.flatMap((part) => (partsOf(part, '、').every(isCounted) ? partsOf(part, '、') : [part])) ?? null;
}

/** 报名材料 初级评审表3份: a label that a blank alone parts from the first paper. */
const LABEL = /^[一-鿿]{0,6}(?:材料|资料)/;
/** How long the label is that stands at a place; 0 where none does. */
function labelBefore({ folded: { original, at }, text }: NoticeText, from: number): number {
  const length = LABEL.exec(text.slice(from, from + 10))?.[0].length ?? 0;
  const [last, next] = [at[from + length - 1], at[from + length]];
  return length > 0 &&
    last !== undefined &&
    next !== undefined &&
    original.slice(last + 1, next).trim() === '' &&
    next - last > 1
    ? length
    : 0;
}

/** 答：需提交: before the first paper. */
const ASKED =
  /^(?:答:)?(?:申报人员?|申报者|个人|本人)?(?:还|均)?(?:须|需要?|应当?|请|要)?(?:提交|报送|提供|递交|准备|上交|携带)(?:以下|下列|如下)?:?/;

/** The papers of an enumeration that begins at a place of the folded text. */
export function enumerated(notice: NoticeText, begin: number, to: number): Found<ReadMaterial>[] {
  const { folded, text } = notice;
  const label = begin + labelBefore(notice, begin);
  const from = label + (ASKED.exec(notice.text.slice(label, label + 24))?.[0].length ?? 0);
  const words = text.slice(from, Math.min(to, from + 500));
  const stop = words.search(/[。;:\n]/);
  const out: Found<ReadMaterial>[] = [];
  let at = from;
  let half = '';
  for (const part of countedParts(words) ?? withLastTwo(partsOf(stop === -1 ? words : words.slice(0, stop), '、,'))) {
    const copies = copiesIn(part);
    const cut = copiesAt(part);
    const off = COUNTED_OFF.exec(part)?.[0].length ?? 0;
    // 申报副高的提供论文2篇: for some, and what follows is too.
    if (OF_SOME.test(part)) break;
    const bare = (cut > 0 ? closed(part.slice(off, cut)) : part.slice(off))
      .replace(/[、,;和]$/, '')
      .replace(/等(?:材料|相关材料|证明材料)?$/, '')
      .replace(/(?:[,(]|各)$/, '');
    // 县级卫健委《推荐报告》: by whom it is written.
    const by = bare.endsWith('》')
      ? (/^(?!近|[^《]{0,8}[、和及与])[^《》]{2,16}(?=《)/.exec(bare)?.[0].length ?? 0)
      : 0;
    const book = BOOK.exec(bare.slice(by))?.[1];
    const start = at + off + by + (bare.startsWith('《', by) ? 1 : 0);
    const name =
      book ??
      (bare.length > 40 || bare.endsWith('等)') ? withoutRemark(bare) : bare)
        .replace(/^《/, '')
        .replace(/》$/, '')
        .replace(LEVEL_BEHIND, '');
    // 学历、学位证书: one of two words before what both are.
    if (HALF.test(name) && copies.length === 0 && part.endsWith('、')) {
      half += part;
      at += part.length;
      continue;
    }
    const before = out.at(-1);
    // 简介表中级20份、初级15份: the copies of another level.
    if (before && copies.length > 0 && LEVEL_ALONE.test(name)) {
      const value = { ...before.value, copies: [...before.value.copies, ...copies] };
      out[out.length - 1] = { ...before, value };
      at += part.length;
      continue;
    }
    if (cut !== 0 && name.length >= 2 && name.length <= 40 && isPaperName(name, copies.length > 0)) {
      const first = start - half.length;
      const value = {
        name: shownWords(notice, first, start + name.length),
        copies,
        attachment: null,
        no: out.length + 1,
      };
      out.push(found(folded, [first, at + part.length], value, 'materials/sentence', 'B'));
    }
    half = '';
    at += part.length;
  }
  return out;
}

/** 甲、乙各2份: the number holds for those before it. */
export function eachOf(all: readonly Found<ReadMaterial>[], words: string): readonly Found<ReadMaterial>[] {
  const each = /各[一二两三四五六\d]{1,2}[份套]$/.test(words) ? (all.at(-1)?.value.copies ?? []) : [];
  const counted = all.slice(0, -1).findLastIndex(({ value }) => value.copies.length > 0);
  return all.map((one, at) =>
    at > counted && each.length > 0 ? { ...one, value: { ...one.value, copies: each } } : one,
  );
}

/** 材料包括甲、乙、丙等, and 提交甲3份、乙1份: the papers of one sentence. */
export function inline(notice: NoticeText, passage: Passage): Found<ReadMaterial>[] {
  const end = Math.min(passage.end, passage.body + 800);
  const words = notice.text.slice(passage.body, end);
  if (!mayNamePapers(words)) return [];
  const isAnnounced = /[:(]|包括|如下/.test(words);
  for (const { index, 0: lead } of isAnnounced ? words.matchAll(ENUMERATED) : []) {
    const isBracket = lead.endsWith('(');
    if (isBracket && !COUNTED_TO_ITS_END.test(words.slice(index + lead.length, index + lead.length + 90))) continue;
    if (!/包括|:|如下|\($/.test(lead) || /^但不限于/.test(words.slice(index + lead.length))) continue;
    const from = passage.body + index + lead.length;
    const to = isBracket ? notice.text.indexOf(')', from) : end;
    const all = eachOf(enumerated(notice, from, to), notice.text.slice(from, to));
    if (all.length >= 2) return all.slice(0, MOST);
  }
  // 申报表3份、简介表20份、证书复印件1份: a part that says nothing else.
  const bare = words.includes(';') || mayCount(words) ? (countedParts(words)?.length ?? 0) : 0;
  const listed = bare > 0 ? enumerated(notice, passage.body, end) : [];
  if (listed.length > 0 && listed.length === bare && !listed.some(({ value }) => /[：:]/u.test(value.name)))
    return listed;
  for (const { index, 0: lead } of words.includes('等') ? words.matchAll(CARRIED) : []) {
    const from = passage.body + index + lead.length;
    const named = CARRIED_END.exec(notice.text.slice(from, Math.min(end, from + 210)))?.[0];
    const all = named ? enumerated(notice, from, from + named.length) : [];
    if (all.length >= 3) return all.slice(0, MOST);
  }
  return [];
}
