import { type Copies, copiesIn } from './copies';
import { readForms, unmarkedForms } from './forms';
import type { Found } from './found';
import { handedIn } from './material-handed';
import { announcement, BOUND_HEAD, FOLLOWING, isListHead } from './material-heads';
import { furtherOf, materialOf, type ReadMaterial, severalOf } from './material-item';
import { ATTACHED, countedParts, enumerated, inline } from './material-sentences';
import { tableMaterials } from './material-table';
import { headOf, type Passage } from './passages';
import type { NoticeText } from './text';

const MOST = 80;
/** No notice has more parts; what sentences hand in is looked for no further. */
const MOST_PASSAGES = 2000;
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

const HANDING = /^[^《》,。;:]{0,16}(?:另附|附上|提交|报送|提供|填写|打印|录入)/;
const HOLDS = /^(?:个人|单位|申报|评审|纸质|书面){0,2}(?:材料|资料)(?:主要)?(?:包括|包含)/;
/** The papers of a list; what stands between two of them is one too, whatever it is, but for a rule. */
function papersOf(notice: NoticeText, items: readonly Passage[]): Found<ReadMaterial>[] {
  const sure = items.map((item) => materialOf(notice, item));
  return items.flatMap((item, at) => {
    const several = severalOf(notice, item);
    if (several.length > 1) return several;
    // （一）个人材料包括甲1份和乙: an item that is a list of its own.
    if (HOLDS.test(headOf(notice.text, item))) return inline(notice, item);
    // 报送单位另附《甲》和乙: what an item hands in by its own sentence.
    const handed = HANDING.test(notice.text.slice(item.body, item.body + 24)) ? handedIn(notice, item) : [];
    if (handed.length > 1) return handed;
    const isBetween = Boolean(sure[at - 1] && sure[at + 1]);
    const paper = sure[at] ?? (isBetween ? materialOf(notice, item, true) : null);
    if (paper) return [paper, ...furtherOf(notice, item)];
    // 随表附送：甲；乙；丙: an item that is a list of its own.
    return ATTACHED.test(headOf(notice.text, item)) ? inline(notice, item) : [];
  });
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

/** 二、材料报送: a heading that a list may stand under, if its first item says its copies. */
const HANDING_IN =
  /(?:材料|资料)(?:报送|提交|递交|上报)(?:要求)?:?$|^〔?(?:报送|送审|上报|申报|递交|提交|上交|呈报)的?(?:要求|内容|事项|清单|目录)〕?:?$/;

/** …报送纸质材料至市局人事处：, 把材料送到窗口，缺项不收：: words of papers before a colon, likewise. */
const OF_PAPERS = /材料|资料|纸质件|(?:报送|提交|递交|上交|送交):$|[要需应须](?:[提上])?[交报]的/;

/** Whether the last sentence of a passage speaks of papers that follow, and the first of a list behind it is one. */
function isFollowed(notice: NoticeText, passage: Passage, first: Passage): boolean {
  const words = notice.text.slice(Math.max(passage.body, passage.end - 140), passage.end).replace(/[。;]$/, '');
  const last = words.split(/[。;]/).at(-1) ?? '';
  if (HANDING_IN.test(last) || (last.endsWith(':') && OF_PAPERS.test(last)))
    return (materialOf(notice, first)?.value.copies.length ?? 0) > 0;
  if (FOLLOWING.test(last)) return materialOf(notice, first) !== null;
  // 将以下材料送县局。逾期不再办理。: said before the last sentence.
  return FOLLOWING.test(words) && (materialOf(notice, first)?.value.copies.length ?? 0) > 0;
}

/** 《评审表》\t3份\t系统打印: a row of a table that has no head. */
const COUNTED_ROW = /^[^\t\d][^\t]{1,50}\t\d{1,2}[份个册套张本](?:\t|\n?$)/;
/** The papers of lines without numbers behind a heading, one a line: three at least, or two that give their copies or are named in 《》. */
function linesBehind(notice: NoticeText, index: number): { passage: Passage; material: Found<ReadMaterial> }[] {
  const { passages, text } = notice;
  const found_: { passage: Passage; material: Found<ReadMaterial> }[] = [];
  for (let at = index + 1; at < passages.length && found_.length < MOST; at += 1) {
    const passage = passages[at] as Passage;
    const words = text.slice(passage.body, passage.end);
    // A row of a table begins with its number, or is parted by tabs.
    const isRow = COUNTED_ROW.test(words);
    const isLine = passage.depth === 0 && words.length <= 80 && (isRow || !/^(?:\d|序号|编号)|\t/.test(words));
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
    ({ passage, material }) => material.value.copies.length > 0 || text.charAt(passage.body) === '《',
  );
  return found_.length >= 3 || sure.length >= 2 ? found_ : [];
}

/** Whether a line is the papers of a list and nothing else, each counted, or most by their own names. */
function isWholeList(notice: NoticeText, { body, end }: Passage): boolean {
  const line = (notice.text.slice(body, end).split(/[。\n]/)[0] ?? '').replace(/\([^()]*\)/g, '');
  if (countedParts(notice.text.slice(body, end)) !== null) return true;
  const papers = enumerated(notice, body, end);
  const all = papers.length >= 3 && papers.length === line.split(/[、,]/).length;
  return all && papers.filter(({ value }) => value.copies.length > 0).length >= 2;
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

const isShortOf = (short: string, whole: string) => short.length >= 3 && whole.endsWith(short);

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
    const last = announcement(text, passage);
    const isHead = isListHead(last) || (FOLLOWING.test(last) && last.endsWith(':'));
    const isAnnounced =
      next?.no === 1 && (isHead || isPart(notice, index, listed) || isFollowed(notice, passage, next));
    if (isAnnounced) {
      const forEach = BOUND_HEAD.test(announcement(text, passage)) ? [] : copiesIn(announcement(text, passage, true));
      const items = itemsBehind(passages, index);
      const all = items.flatMap((item) => (isGroup(text, passages, item) ? itemsBehind(passages, item) : [item]));
      const papers = papersOf(
        notice,
        all.map((item) => passages[item] as Passage),
      );
      // 提出以下要求：1. …2. …: what lists no paper is no list, and each of its items may name some.
      if (papers.length > 0) {
        for (const item of [...items, ...all]) listed.add(passages[item] as Passage);
        out.push(...papers.map((one) => counted(one, forEach)));
        continue;
      }
    }
    const isListed = next?.depth === 0 && (isHead || isFollowed(notice, passage, next));
    const lines = isListed ? linesBehind(notice, index) : [];
    for (const { passage: line, material } of lines) {
      listed.add(line);
      out.push(material);
    }
    if (lines.length > 0) continue;
    const within = isHead && next?.depth === 0 && isWholeList(notice, next);
    if (within) listed.add(next);
    out.push(...(within ? enumerated(notice, next.body, next.end) : inline(notice, passage)));
  }
  const keys = new Set(out.map(({ value }) => nameKey(value.name)));
  const isKnown = (key: string) => keys.has(key) || [...keys].some((one) => one.includes(key));
  for (const passage of passages.slice(0, MOST_PASSAGES)) {
    if (listed.has(passage) || out.length >= MOST) continue;
    for (const paper of handedIn(notice, passage)) {
      const key = nameKey(paper.value.name);
      if (!isKnown(key)) out.push(paper);
      keys.add(key);
    }
  }
  out.sort((a, b) => a.quote.start - b.quote.start);
  for (const row of tableMaterials(notice)) {
    const key = nameKey(row.value.name);
    if (!keys.has(key)) out.push(row);
    keys.add(key);
  }
  const attachments = new Set(out.map(({ value }) => value.attachment));
  for (const form of [...readForms(notice), ...unmarkedForms(notice)]) {
    const key = nameKey(form.value.name);
    const isListed = isKnown(key) || (form.value.attachment !== null && attachments.has(form.value.attachment));
    if (isListed) continue;
    keys.add(key);
    // 简介表15份, elsewhere 《申报人员简介表》: one paper, by its whole name.
    const short = out.filter(({ value }) => isShortOf(nameKey(value.name), key));
    if (short[0] && short.length === 1) {
      const at = out.indexOf(short[0]);
      out[at] = { ...short[0], value: { ...short[0].value, name: form.value.name } };
      continue;
    }
    if (form.value.attachment !== null) attachments.add(form.value.attachment);
    out.push(form);
  }
  return out.slice(0, MOST);
}
