import { type Copies, copiesAt, copiesIn } from './copies';
import { type Found, found } from './found';
import { isPaperName, LEVEL_BEHIND, withoutRemark } from './paper-name';
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

const ATTACHMENT = /[(（]?附件 ?(\d{1,2})[)）]?/;
/** Words up to a bracket that they do not close, without the comma before what was cut: 呈报表（破格人员填写，. */
export function closed(words: string): string {
  const open = words.lastIndexOf('(');
  return (open > words.lastIndexOf(')') ? words.slice(0, open) : words).replace(/,$/, '');
}

/**
 * The words of an item that name its paper: up to the number of copies or a stop, and no further than a comma behind which
 * stands no further paper.
 */
function nameIn(words: string): string {
  const stop = words.search(/[。;:\n\t]|(?:发到|发至|发送|上传至|上传到|传至)/);
  // 汇总表（发送至…）: the bracket is none of the name.
  const line = closed(stop === -1 ? words : words.slice(0, stop)).trimEnd();
  // 【①甲②乙】交人事处: the end of a bracket that was opened before the list.
  const whole = line.includes('〔') ? line : (line.split('〕')[0] as string);
  const at = copiesAt(whole);
  const counted = at > 0 ? closed(whole.slice(0, at)) : whole;
  const parts = counted.split(/,(?![^(]*\))/);
  // 缴费证明，未参保的对象提供合同: what some hand in instead.
  if (parts.length > 1 && FOR_SOME.test(parts[1] as string)) return parts[0] as string;
  const arePapers = parts.every((part) => part.length <= 30 && isPaperName(part, false));
  return arePapers ? counted : (parts[0] as string);
}

const FOR_SOME = /(?:的|者|人员|对象)(?:另|还|应|须|需|可)?(?:提供|提交|附|报送|交)/;
/** A paper of no known kind between others has a short name. */
const LONGEST_UNKNOWN = 16;
/** 毕业证原件1份，复印件1份: one paper, in two forms. */
const COPY_BESIDE =
  /^(?:一式)?[一两二三四五六七八九十\d]{1,2}份[,、](复印件)(?:[一两二三四五六七八九十\d]{1,2}份)?(?=[;。\n]|$)/;
/** 破格人员另附破格审批表: a paper that a condition alone calls for. */
const OF_SOME = /^[^,。;]{0,12}(?:人员|者|的)[,]?(?:另|还)(?:需|须|应)?(?:附|交|提供|提交|报送)/;

/** 《甲证明》、《乙证明》和《丙证明》各1份. */
const SEVERAL = /^(?:《[^《》\n]{2,40}》[、和及与]?){2,8}(?=各?(?:一式)?[一两二三四五六七八九十\d]{1,2}份|[;。(\n]|$)/;

/** 推荐函、推荐报告各1份: forms and letters alone, for copies of certificates are one paper. */
const EACH = /^([^,;。:()《》\n]{5,80})各(?:一式)?[一两二三四五六七八九十\d]{1,2}份/;
const FORM_OR_LETTER = /^[^、和]{2,24}(?:[表函册]|报告|总结)$/;
/** 送评函1份，花名册1份: each by its own number; “甲承诺书”“乙承诺书”各1份. */
const ONE_BY_ONE =
  /^(?:[一-鿿]{2,24}(?:[表函册书]|报告|总结|证明)(?:一式)?[一两二三四五六七八九十\d]{1,2}份[,、]?){2,6}(?=[;。\n]|$)/;
const IN_QUOTES = /^(?:"[^"\n]{2,24}"[、和]?){2,6}(?=各?(?:一式)?[一两二三四五六七八九十\d]{1,2}份)/;
function eachIn(words: string): string {
  const names = EACH.exec(words)?.[1] ?? '';
  const parts = names.split(/[、和]/);
  return parts.length > 1 && parts.every((part) => FORM_OR_LETTER.test(part)) ? names : '';
}

/** The papers of an item that is nothing but the names of several; none where it is anything else. */
export function severalOf(notice: NoticeText, { body, end, no }: Passage): Found<ReadMaterial>[] {
  const { folded, text } = notice;
  const words = text.slice(body, Math.min(end, body + 400));
  const counted = ONE_BY_ONE.exec(words)?.[0];
  const names = counted ?? SEVERAL.exec(words)?.[0] ?? IN_QUOTES.exec(words)?.[0] ?? eachIn(words);
  const copies = copiesIn(words.slice(names.length).split(/[。;(\n]/)[0] ?? '');
  const each = counted
    ? /[一-鿿]{2,24}?(?:[表函册书]|报告|总结|证明)(?=(?:一式)?[一两二三四五六七八九十\d]{1,2}份)/g
    : names.startsWith('《')
      ? /(?<=《)[^《》]+/g
      : /[^、和"]+/g;
  return [...names.matchAll(each)].map(({ index, 0: name }) => {
    const start = body + index;
    const value = {
      name: shownWords(notice, start, start + name.length),
      copies: counted ? copiesIn(words.slice(index + name.length).split(/[,、;。\n]/)[0] ?? '') : copies,
      attachment: null,
      no,
    };
    return found(folded, [start, start + name.length], value, 'materials/list');
  });
}

const WHOSE = /^(?:申报人员?(?:本人|所有|的){1,2}|所有的?|各[^《》,。;:]{2,50}(?:出具|行文|填写)的)(?=[^《》]{2,40}$)/;
/** 人事部门开具的委托书: by whom it is written. */
const BY_WHOM = /^[^《》,。;:]{2,24}(?:出具|开具|填写|填报)的(?=.{3,60}$)/;
/** 聘书1份。教师资格证书原件、复印件各1份。: a further sentence of an item that is a paper and its copies. */
const COUNTED = /^([^,。;:《》()\n]{3,36}?)(?:各)?(?:一式)?[一两二三四五六七八九十\d]{1,2}份$/;

/** The papers that further sentences of an item name with their copies, and say nothing else. */
export function furtherOf(notice: NoticeText, { body, end, no }: Passage): Found<ReadMaterial>[] {
  const { folded, text } = notice;
  const sentences = text
    .slice(body, Math.min(end, body + 400))
    .trimEnd()
    .split('。');
  let start = body;
  return sentences.flatMap((sentence, at) => {
    const from = start;
    start += sentence.length + 1;
    const name = at === 0 ? undefined : COUNTED.exec(sentence)?.[1];
    if (name === undefined || !isPaperName(name, false)) return [];
    const value = {
      name: shownWords(notice, from, from + name.length),
      copies: copiesIn(sentence),
      attachment: null,
      no,
    };
    return [found(folded, [from, from + sentence.length], value, 'materials/list', 'B')];
  });
}

export function materialOf(notice: NoticeText, passage: Passage, isAmongPapers = false): Found<ReadMaterial> | null {
  const { folded, text } = notice;
  const label = /^附?表\d{1,2}:/.exec(text.slice(passage.body, passage.body + 6))?.[0].length ?? 0;
  const body = passage.body + label;
  const words = text.slice(body, Math.min(passage.end, body + 400));
  let name = nameIn(words);
  // 其他：毕业证书复印件1份: what stands before a colon is a paper only by its own words.
  const isLabel = words.charAt(name.length) === ':';
  const copies = copiesIn(words.split('。')[0] ?? '');
  const behind = COPY_BESIDE.exec(words.slice(name.length))?.[1] ?? '';
  // 《表》一式, (各 …
  const said =
    /^[^《》,。;:]{0,16}(?:提供|提交|填写|填报|报送|附|的|本人|个人|单位)(?=《[^《》]{2,60}》(?:\([^()]{0,20}\))?$)/.exec(
      name,
    )?.[0] ?? '';
  name = name.slice(said.length);
  const book = /^《[^《》]{2,60}》(?![及和、与或])/.exec(name)?.[0];
  let start = body + said.length + (book ? 1 : 0);
  name = book
    ? book.slice(1, -1)
    : withoutRemark(
        name
          .replace(/(?:各|每[篇项人]|提交|一式|由(?:原来?的?)?)$/, '')
          .replace(/(?<=复印|打印)在$|[(,、]$/, '')
          .replace(/,?(?:统一)?装订成册$/, ''),
      );
  // 申报人所有学历证书1份, 各局正式行文的推荐报告1份: whose it is, where that says a rule.
  const isOfAll = /^申报人员?(?:本人|所有)/.test(name) || !isPaperName(name, true);
  const whose = copies.length > 0 && isOfAll ? (WHOSE.exec(name)?.[0].length ?? 0) : 0;
  start += whose;
  name = name.slice(whose);
  const by = BY_WHOM.exec(name)?.[0].length ?? 0;
  // 单位出具的证明: what is so short a name is told by it.
  if ((by > 6 || name.startsWith('由')) && isPaperName(name.slice(by), false)) {
    start += by;
    name = name.slice(by);
  }
  // 近五年《登记表》复印件: a form, however it is handed in.
  name = name.replace(LEVEL_BEHIND, '').replace(/(?<=.{0,8}《[^《》]{2,60}》)(?:原件|复印件)$/, '');
  // What brackets say of a paper is no rule: 代表作品（须注明日期）.
  const bare = name.replace(/\([^()]*\)/g, '') || name;
  const isKnown = copies.length > 0 || (isAmongPapers && name.length <= LONGEST_UNKNOWN);
  if (name.length < 2 || name.length > 90 || OF_SOME.test(name) || !isPaperName(bare, isKnown && !isLabel)) return null;
  const isOriginal = behind !== '' && name.endsWith('原件');
  const value = {
    name: shownWords(notice, start, start + name.length) + (isOriginal ? `、${behind}` : ''),
    copies: isOriginal ? copies.slice(0, 1) : copies,
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
