import { squeeze } from './text';

const UNIT =
  '万|万?元|[亿千]元|人民币|万人民币|个?月|个?年|周年?|岁|天|日|学?时|小时|分钟?|人|人次|次|项|篇|页|[万千]?字|个|件|%|‰|㎡|平方米|公里|年月日?|年[.\\-/]月(?:[.\\-/]日)?';
const HINT_START =
  '必填|选填|字数|必选|非必填|可选|可多选|单选|多选|如|例|请|注|格式|单位[:：]|最多|最少|不超过|不少于|至少|限|精确|保留|提示|说明|点击|按|与|填写?|没有|须|需|全称|简称|具体到|\\d+字|yyyy|YYYY|\\*';

const BRACKETS = /[（(【[]([^（）()【】[\]]*)[）)】\]]/gu;
const HINT = new RegExp(`^(?:(?:${HINT_START}).*|${UNIT})?$`, 'u');
const withoutHints = (text: string) =>
  text.replace(BRACKETS, (all, inner: string) => (HINT.test(inner.trim()) ? '' : all));
/** Stars, and signs behind which a page keeps an explanation. */
const SIGNS = /[*＊★☆∗※✱﹡⁎ⓘℹ❓❔❗⚠▼▾▲△●•■◆▪◇\ue000-\uf8ff]/gu;
/** 1. or 一、 or （一） or ① in front of a label. */
const NUMBER =
  /^\s*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[.、．]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[①-⑳])\s*/u;
/** What is left of the sentence before, and of the one that goes on behind the control. */
const CLAUSE_FRONT = /^[\s，,、；;。.·|)）\]】>》-]+/u;
const CLAUSE_END = /[\s，,、；;|（(\]【:：?？]$/u;
/** How many letters are typed of how many, and words that only say how to fill. */
const COUNTER = / ?\d{1,5} ?[/／] ?\d{1,5} ?字?$/u;
const FILL_WORD = / (?:必填|选填|可选)$/u;
const RANGE_START = /(?<=[:：]|时间|日期|期限|期间)\s*[从自]$/u;
/** The same once more in English; names in capitals (ISSN, CN) are part of the label. */
const TRANSLATION =
  /^(\p{Script=Han}[\p{Script=Han} 、（）()]{0,40}?) ?[/／|（(]? ?[A-Za-z][a-z'’-]{0,30}[a-z]{2}[A-Za-z .,'’&/()-]{0,60}[）)]?$/u;

/** Heads of columns that number or act, and signs that part two ends: not names of values. */
const NO_LABEL =
  /^(?:序号|编号序|行号|操作|选择|全选|#|No\.?|至|到|起|止|和|与|从|自|或|共|[-~～—–至]+|[年月日号时分秒]|请(?:选择|输入|填写|描述|录入|上传).*|[（(【[][^（）()【】[\]]*[）)】\]]|\P{L}+)$/iu;

/** Letters alone, of which nothing is taken away but the 从 of a range. */
const PLAIN = /^\p{Script=Han}{2,40}(?<![从自])$/u;

/** A text without what the sentence that it stands in leaves at its end. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (CLAUSE_END.test(text.slice(Math.max(0, end - 1), end))) end -= 1;
  return text.slice(0, end);
}

/** Single letters parted by blanks are one word set wide: 姓　名, 出 生 日 期. */
function joinSpaced(text: string): string {
  return /^\p{Script=Han}(?:\s+\p{Script=Han})+$/u.test(text) ? text.replace(/\s+/gu, '') : text;
}

/**
 * A label as it is shown and compared: stars, colons, hints and units in brackets, leading numbers, counters, a second language
 * and wide setting gone. Empty where the text names nothing, as 序号 or 请选择.
 */
export function cleanLabel(text: string): string {
  if (PLAIN.test(text)) return NO_LABEL.test(text) ? '' : text;
  // What is longer is prose and is cut before any pattern sees it.
  let label = squeeze(text.slice(0, 300));
  label = squeeze(withoutHints(label.replace(SIGNS, '')).replace(NUMBER, '').replace(CLAUSE_FRONT, ''));
  label = squeeze(withoutEnd(label.replace(COUNTER, '').replace(FILL_WORD, '').replace(RANGE_START, '')));
  label = withoutEnd(joinSpaced(TRANSLATION.exec(label)?.[1]?.trim() ?? label));
  return NO_LABEL.test(label) ? '' : label.slice(0, 200);
}

/** True where a text between two controls says that they are the two ends of one range. */
export function isConnector(text: string): boolean {
  return /^[\s:：]*(?:起?[至到]|起|止|[-~～—–─]+)[\s:：]*$/u.test(text.slice(0, 40));
}

/** True where a text between two controls says that they are parts of one value: 年, 月, 日, a dash, or both. */
export function isJoint(text: string): boolean {
  return isConnector(text) || /^[年月日号时分/.·-] ?(?:至|到|[-~～—–─]+)?$/u.test(squeeze(text.slice(0, 40)));
}

const UNIT_ALONE = new RegExp(`^(?:${UNIT})$`, 'u');

/** True where a text is a unit of measure alone, as it stands behind a control. */
export const isUnit = (text: string): boolean => text.length <= 10 && UNIT_ALONE.test(text);

/** The last part of a running text, where a sentence goes on from one control to the next. */
export function lastClause(text: string): string {
  const clauses = text.split(/[，。；,;]|\s{2,}/u).filter((clause) => clause.trim() !== '');
  return clauses.at(-1) ?? text;
}
