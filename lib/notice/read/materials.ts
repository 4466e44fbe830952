import { type Copies, copiesAt, copiesIn } from './copies';
import { readForms } from './forms';
import { type Found, found } from './found';
import { tableMaterials } from './material-table';
import { isPaperName, withoutRemark } from './paper-name';
import type { Passage } from './passages';
import { type NoticeText, shownWords } from './text';

/** A paper that is asked for. */
export interface ReadMaterial {
  readonly name: string;
  /** Empty where the text gives no number. */
  readonly copies: readonly Copies[];
  /** The number of the attachment that is its form. */
  readonly attachment: number | null;
  /** The number in the list; 0 for a form named outside of it. */
  readonly no: number;
}

const MOST = 80;
/** A heading or the end of a sentence that a list of papers stands under. */
const LIST_HEAD =
  /(?:申报|评审|报送|提交|纸质|送审|书面|所需|上报|上传|装订|需要|提供|申请|认定|初定|有关|相关|个人)[^,。;]{0,10}(?:材料|资料)(?:的)?(?:及要求|清单|要求|目录|内容|种类|明细|及份数|及数量|主要)?(?:包括|如下|有|为|主要包括|主要有)?:?$|(?:以下|下列|如下)[^,。;]{0,8}(?:材料|资料)(?:[^,。;:]{0,30}:)?$|(?:材料|资料)(?:主要)?(?:包括|如下|有|为|清单)(?:以下内容|以下几项)?:?$|(?:材料|资料)[^,。;]{0,6}(?:清单|目录|要求)(?:及要求)?:?$/;
/** 五、材料, and words that only some regions use. */
const OTHER_HEAD =
  /^(?:材料|资料)(?:清单|要求|目录|份数|内容)?:?$|(?:需要?|须|应|请)(?:同时)?(?:提交|报送|提供|递交|携带|准备|上传)(?:以下|下列)?(?:内容)?:$|(?:递交|纸本)(?:材料|资料):?$|(?:材料|资料),内容(?:包括|有|为):?$/;
/** 将下列材料报送至人事科，不受理个人报送。A list of papers may follow the sentence. */
const FOLLOWING = /(?:以下|下列|如下)(?:申报|评审|纸质|书面|相关|有关|全部){0,2}(?:材料|资料)/;
/** 申报材料1套，按下列顺序装订： */
const BOUND_HEAD = /(?:材料|资料)[^。;:]{0,12}按(?:下列|以下|如下)?(?:先后)?顺序[^。;:]{0,12}:$/;
const isListHead = (words: string) => LIST_HEAD.test(words) || OTHER_HEAD.test(words) || BOUND_HEAD.test(words);
const ATTACHMENT = /[(（]?附件 ?(\d{1,2})[)）]?/;
/** The words in front of an enumeration: 材料包括, 材料报送至人事科，内容包括:. */
const ENUMERATED =
  /(?:材料|资料|报送|提交)\(|(?:材料|资料)[^,。;:]{1,16},(?:主要)?包括:?|(?:材料|资料)(?:清单)?(?:主要)?(?:包括|有|为|如下)?:?(?:包括|有)?|内容包括:/g;
/** 将评审申报表（3份）、公示证明（1份）寄送至. */
const BROUGHT = /(?<!(?:县|区|单位|部门)[^,。;\n]{0,8})将/g;
/** 材料（评审表4份、一览表28份）: what a bracket behind 材料 must hold. */
const COUNTED_TO_ITS_END = /^[^()\n]{2,80}[份套]\)/;
const HANDED_IN =
  /(?:提交|报送|提供|递交|准备|上交|需交|携带|带[上齐好])(?:以下|下列|如下)?(?:(?:申报|评审|纸质|书面)?(?:材料|资料))?:?/g;

/** The places of the items numbered in turn behind a passage, one below it in the order of headings. */
function itemsBehind(passages: readonly Passage[], index: number): number[] {
  const head = passages[index] as Passage;
  const first = passages[index + 1];
  if (!first || first.depth === 0 || first.no !== 1 || first.depth === head.depth) return [];
  const items: number[] = [];
  for (let at = index + 1; at < passages.length && at < index + 200; at += 1) {
    const passage = passages[at] as Passage;
    if (passage.depth === first.depth) {
      if (passage.no !== items.length + 1) break;
      items.push(at);
    } else if (passage.depth === head.depth || (passage.depth !== 0 && passage.depth < first.depth && head.depth !== 0))
      break;
  }
  return items.slice(0, MOST);
}

/** An item that only gathers those below it, as （一）网上上传：. */
function isGroup(text: string, passages: readonly Passage[], index: number): boolean {
  const [passage, next] = [passages[index] as Passage, passages[index + 1]];
  const isShort = passage.end - passage.body <= 30 && !/[。;]/.test(text.slice(passage.body, passage.end - 1));
  return isShort && next !== undefined && next.no === 1 && next.depth > passage.depth;
}

/** Words up to a bracket that they do not close, without the comma before what was cut: 呈报表（破格人员填写，. */
function closed(words: string): string {
  const open = words.lastIndexOf('(');
  return (open > words.lastIndexOf(')') ? words.slice(0, open) : words).replace(/,$/, '');
}

/**
 * The words of an item that name its paper: up to the number of copies or a stop, and no further than a comma behind which
 * stands no further paper.
 */
function nameIn(words: string): string {
  const stop = words.search(/[。;:\n\t]/);
  const whole = (stop === -1 ? words : words.slice(0, stop)).trimEnd();
  const at = copiesAt(whole);
  const counted = at > 0 ? closed(whole.slice(0, at)) : whole;
  const parts = counted.split(/,(?![^(]*\))/);
  const arePapers = parts.every((part) => part.length <= 30 && isPaperName(part, false));
  return arePapers ? counted : (parts[0] as string);
}

/** 破格人员另附破格审批表: a paper that a condition alone calls for. */
const OF_SOME = /^[^,。;]{0,12}(?:人员|者|的)[,]?(?:另|还)(?:需|须|应)?(?:附|交|提供|提交|报送)/;

function materialOf(notice: NoticeText, passage: Passage): Found<ReadMaterial> | null {
  const { folded, text } = notice;
  const label = /^附?表\d{1,2}:/.exec(text.slice(passage.body, passage.body + 6))?.[0].length ?? 0;
  const body = passage.body + label;
  const words = text.slice(body, Math.min(passage.end, body + 400));
  let name = nameIn(words);
  // 其他：毕业证书复印件1份: what stands before a colon is a paper only by its own words.
  const isLabel = words.charAt(name.length) === ':';
  const copies = copiesIn(words.split('。')[0] ?? '');
  // 《表》一式, (各 …
  const said = /^[^《》,。;:]{0,16}(?:提供|提交|填写|填报|报送|附)(?=《[^《》]{2,60}》$)/.exec(name)?.[0] ?? '';
  name = name.slice(said.length);
  const book = /^《[^《》]{2,60}》(?![及和、与或])/.exec(name)?.[0];
  const start = body + said.length + (book ? 1 : 0);
  name = book
    ? book.slice(1, -1)
    : withoutRemark(
        name
          .replace(/(?:各|提交|一式)$/, '')
          .replace(/[(,、]$/, '')
          .replace(/,?(?:统一)?装订成册$/, ''),
      );
  if (name.length < 2 || name.length > 90 || OF_SOME.test(name) || !isPaperName(name, copies.length > 0 && !isLabel))
    return null;
  const value = {
    name: shownWords(notice, start, start + name.length),
    copies,
    attachment: Number(ATTACHMENT.exec(words.slice(0, 80))?.[1] ?? 0) || null,
    no: passage.no,
  };
  return found(
    folded,
    [passage.body, Math.min(passage.end, body + (words.search(/[。;\n]/) + 1 || words.length))],
    value,
    'materials/list',
  );
}

/** An enumeration cut behind each of the signs that stands in no brackets. */
function partsOf(list: string, signs: string): string[] {
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

/** 甲1份；乙、丙复印件2份；丁1份 of one line: parted by semicolons, where 、 parts nothing, or by 、 or comma alone; each with its copies. */
function countedParts(words: string): string[] | null {
  const stop = words.search(/[。\n]/);
  const line = stop === -1 ? words : words.slice(0, stop);
  const areCounted = (parts: readonly string[]) =>
    parts.length >= 3 && parts.every((part) => copiesIn(part).length > 0);
  const areNamed = (parts: readonly string[]) =>
    parts.length >= 3 &&
    parts.every((part) => part === '' || copiesIn(part).length > 0 || isPaperName(part.replace(/;$/, ''), false));
  const bySemicolon = partsOf(line, ';');
  if (areCounted(bySemicolon) || areNamed(bySemicolon)) return bySemicolon;
  return ['、,', ','].map((signs) => partsOf(line, signs)).find(areCounted) ?? null;
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

/** The papers of an enumeration that begins at a place of the folded text. */
function enumerated(notice: NoticeText, begin: number, to: number): Found<ReadMaterial>[] {
  const { folded, text } = notice;
  const from = begin + labelBefore(notice, begin);
  const words = text.slice(from, Math.min(to, from + 500));
  const stop = words.search(/[。;:\n]/);
  const out: Found<ReadMaterial>[] = [];
  let at = from;
  for (const part of countedParts(words) ?? partsOf(stop === -1 ? words : words.slice(0, stop), '、,')) {
    const copies = copiesIn(part);
    const cut = copiesAt(part);
    const bare = (cut > 0 ? closed(part.slice(0, cut)) : part)
      .replace(/[、,;]$/, '')
      .replace(/等(?:材料|相关材料|证明材料)?$/, '')
      .replace(/(?:[,(]|各)$/, '');
    const start = at + (bare.startsWith('《') ? 1 : 0);
    const name = bare.replace(/^《/, '').replace(/》$/, '');
    if (name.length >= 2 && name.length <= 40 && isPaperName(name, false)) {
      const value = {
        name: shownWords(notice, start, start + name.length),
        copies,
        attachment: null,
        no: out.length + 1,
      };
      out.push(found(folded, [at, at + part.length], value, 'materials/sentence', 'B'));
    }
    at += part.length;
  }
  return out;
}

/** 甲、乙各2份: the number holds for those before it. */
function eachOf(all: readonly Found<ReadMaterial>[], words: string): readonly Found<ReadMaterial>[] {
  const each = /各[一二两三四五六\d]{1,2}[份套]$/.test(words) ? (all.at(-1)?.value.copies ?? []) : [];
  const counted = all.slice(0, -1).findLastIndex(({ value }) => value.copies.length > 0);
  return all.map((one, at) =>
    at > counted && each.length > 0 ? { ...one, value: { ...one.value, copies: each } } : one,
  );
}

/** 材料包括甲、乙、丙等, and 提交甲3份、乙1份: the papers of one sentence. */
function inline(notice: NoticeText, passage: Passage): Found<ReadMaterial>[] {
  const end = Math.min(passage.end, passage.body + 800);
  const words = notice.text.slice(passage.body, end);
  for (const { index, 0: lead } of words.matchAll(ENUMERATED)) {
    const isBracket = lead.endsWith('(');
    if (isBracket && !COUNTED_TO_ITS_END.test(words.slice(index + lead.length, index + lead.length + 90))) continue;
    if (!/包括|:|如下|\($/.test(lead) || /^但不限于/.test(words.slice(index + lead.length))) continue;
    const from = passage.body + index + lead.length;
    const to = isBracket ? notice.text.indexOf(')', from) : end;
    const all = eachOf(enumerated(notice, from, to), notice.text.slice(from, to));
    if (all.length >= 2) return all.slice(0, MOST);
  }
  // 申报表3份、简介表20份、证书复印件1份: a part that says nothing else.
  const bare = countedParts(words)?.length ?? 0;
  const listed = bare > 0 ? enumerated(notice, passage.body, end) : [];
  if (listed.length > 0 && listed.length === bare && !listed.some(({ value }) => /[：:]/u.test(value.name)))
    return listed;
  for (const { index, 0: lead } of [...words.matchAll(HANDED_IN), ...words.matchAll(BROUGHT)]) {
    const all = enumerated(notice, passage.body + index + lead.length, end);
    if (all.length >= 2 && all.filter(({ value }) => value.copies.length > 0).length >= 2) return all.slice(0, MOST);
  }
  return [];
}

/** A line that gathers the items below it within a list: A类（按顺序装订）：. */
function isPart({ text, passages }: NoticeText, index: number, listed: ReadonlySet<Passage>): boolean {
  const passage = passages[index] as Passage;
  const before = passages[index - 1];
  const words = text.slice(passage.start, passage.end).trimEnd();
  const isLabel = passage.depth === 0 && words.length <= 40 && words.endsWith(':');
  if (!isLabel || before === undefined) return false;
  return listed.has(before) || isListHead(announcement(text, before));
}

/** The last words of a passage, where its list is announced; without the brackets at their end, unless they give the number of each and that is wanted. */
function announcement(text: string, passage: Passage, withEach = false): string {
  const words = text.slice(Math.max(passage.body, passage.end - 60), passage.end);
  const last = (words.split(/[。;]/).at(-1) ?? '').replace(/^〔([^〔〕]*)〕$/, '$1').replace(/^[·•●◆■▪▲△◇□▶►➤★※]/, '');
  // （均为一式一份）: the number of each.
  return withEach && /\([^()]{0,6}[均各][^()]{0,20}\):?$/.test(last)
    ? last
    : last.replace(/\([^()]{0,40}\)(?=:?$)/, '');
}

/** 二、材料报送: a heading that a list may stand under, if its first item says its copies. */
const HANDING_IN = /(?:材料|资料)(?:报送|提交|递交|上报)(?:要求)?:?$/;

/** Whether the last sentence of a passage speaks of papers that follow, and the first of a list behind it is one. */
function isFollowed(notice: NoticeText, passage: Passage, first: Passage): boolean {
  const words = notice.text.slice(Math.max(passage.body, passage.end - 140), passage.end).replace(/[。;]$/, '');
  const last = words.split(/[。;]/).at(-1) ?? '';
  if (HANDING_IN.test(last)) return (materialOf(notice, first)?.value.copies.length ?? 0) > 0;
  return FOLLOWING.test(last) && materialOf(notice, first) !== null;
}

/** The papers of lines without numbers behind a heading, one a line: three at least, or two that give their copies or are named in 《》. */
function linesBehind(notice: NoticeText, index: number): { passage: Passage; material: Found<ReadMaterial> }[] {
  const { passages, text } = notice;
  const found_: { passage: Passage; material: Found<ReadMaterial> }[] = [];
  for (let at = index + 1; at < passages.length && found_.length < MOST; at += 1) {
    const passage = passages[at] as Passage;
    const words = text.slice(passage.start, passage.end);
    // A row of a table begins with its number, or is parted by tabs.
    const isLine = passage.depth === 0 && words.length <= 80 && !/^(?:\d|序号|编号)|\t/.test(words);
    const material = isLine ? materialOf(notice, passage) : null;
    const isItem =
      material !== null && (material.value.copies.length > 0 || /^《|;$/.test(words) || !/[。,:]/.test(words));
    if (!material || !isItem) {
      // ①甲；②乙；of one of the lines: a list of its own within.
      if (isListHead(announcement(text, passage)) || passage.depth === 5) continue;
      break;
    }
    found_.push({ passage, material: { ...material, value: { ...material.value, no: found_.length + 1 } } });
  }
  const sure = found_.filter(
    ({ passage, material }) => material.value.copies.length > 0 || text.charAt(passage.start) === '《',
  );
  return found_.length >= 3 || sure.length >= 2 ? found_ : [];
}

/** 下列材料一式两份：a paper whose own words give no number has that of the announcement. */
function counted(one: Found<ReadMaterial>, forEach: readonly Copies[]): Found<ReadMaterial> {
  const isOwn = one.value.copies.length > 0 || forEach.length !== 1;
  return isOwn ? one : { ...one, value: { ...one.value, copies: forEach } };
}

/** What makes two names the same paper: the words alone, without brackets, attachment and blanks. */
export function nameKey(name: string): string {
  return name.replace(/[(（]?附件 ?\d{1,2}[)）]?/g, '').replace(/[《》〈〉“”"\s（）()、，]/g, '');
}

/**
 * 申报材料: the lists that the text announces as such, in their order, then the forms named in 《》 that are to be filled or
 * handed in and stand in no list.
 */
export function readMaterials(notice: NoticeText): Found<ReadMaterial>[] {
  const { passages, text } = notice;
  const out: Found<ReadMaterial>[] = [];
  const listed = new Set<Passage>();
  for (let index = 0; index < passages.length && out.length < MOST; index += 1) {
    const passage = passages[index] as Passage;
    if (listed.has(passage)) continue;
    const next = passages[index + 1];
    const isHead = isListHead(announcement(text, passage));
    const isAnnounced =
      next?.no === 1 && (isHead || isPart(notice, index, listed) || isFollowed(notice, passage, next));
    if (isAnnounced) {
      const forEach = BOUND_HEAD.test(announcement(text, passage)) ? [] : copiesIn(announcement(text, passage, true));
      const items = itemsBehind(passages, index);
      const all = items.flatMap((item) => (isGroup(text, passages, item) ? itemsBehind(passages, item) : [item]));
      for (const item of items) listed.add(passages[item] as Passage);
      for (const item of all) {
        listed.add(passages[item] as Passage);
        const material = materialOf(notice, passages[item] as Passage);
        if (material) out.push(counted(material, forEach));
      }
      continue;
    }
    const lines = isHead && next?.depth === 0 ? linesBehind(notice, index) : [];
    for (const { passage: line, material } of lines) {
      listed.add(line);
      out.push(material);
    }
    if (lines.length > 0) continue;
    const within = isHead && next?.depth === 0 && countedParts(text.slice(next.body, next.end)) !== null;
    if (within) listed.add(next);
    out.push(...(within ? enumerated(notice, next.body, next.end) : inline(notice, passage)));
  }
  out.sort((a, b) => a.quote.start - b.quote.start);
  const keys = new Set(out.map(({ value }) => nameKey(value.name)));
  for (const row of tableMaterials(notice)) {
    const key = nameKey(row.value.name);
    if (!keys.has(key)) out.push(row);
    keys.add(key);
  }
  const attachments = new Set(out.map(({ value }) => value.attachment));
  for (const form of readForms(notice)) {
    const key = nameKey(form.value.name);
    const isListed =
      keys.has(key) ||
      [...keys].some((one) => one.includes(key)) ||
      (form.value.attachment !== null && attachments.has(form.value.attachment));
    if (isListed) continue;
    keys.add(key);
    if (form.value.attachment !== null) attachments.add(form.value.attachment);
    out.push(form);
  }
  return out.slice(0, MOST);
}
