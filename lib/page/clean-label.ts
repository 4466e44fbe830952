import { squeeze } from './text';

const UNIT = '万?元|个?月|个?年|岁|天|日|学?时|小时|分钟?|人|次|项|篇|%|‰|㎡|平方米|公里|万人民币';
const HINT_START =
  '必填|选填|非必填|可选|可多选|单选|多选|如|例|请|注|格式|单位|最多|最少|不超过|不少于|限|精确|保留|提示|说明|点击|yyyy|YYYY|\\*';

const HINT = new RegExp(
  `[（(【[]\\s*(?:(?:${HINT_START})[^（）()【】[\\]]*|${UNIT})\\s*[）)】\\]]|[（(【[]\\s*[）)】\\]]`,
  'gu',
);
/** Heads of columns that number or act, and signs that part two ends: not names of values. */
const NO_LABEL =
  /^(?:序号|编号序|行号|操作|选择|全选|#|No\.?|至|到|起|止|和|与|[-~～—–至]+|请选择.*|请输入.*|请填写.*|\d+)$/iu;

/** Single letters parted by blanks are one word set wide: 姓　名, 出 生 日 期. */
function joinSpaced(text: string): string {
  return /^\p{Script=Han}(?:\s+\p{Script=Han})+$/u.test(text) ? text.replace(/\s+/gu, '') : text;
}

/**
 * A label as it is shown and compared: stars, colons, hints and units in brackets, leading numbers and wide setting gone.
 * Empty where the text names nothing, as 序号 or 请选择.
 */
export function cleanLabel(text: string): string {
  // What is longer is prose and is cut before any pattern sees it.
  let label = squeeze(text.slice(0, 300));
  label = label
    .replace(HINT, '')
    .replace(/[*＊★☆∗※]/gu, '')
    .replace(/^\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[.、．]\s*/u, '')
    .replace(/\s*[:：?？]\s*$/u, '');
  label = joinSpaced(squeeze(label)).replace(/\s*[:：]\s*$/u, '');
  return NO_LABEL.test(label) ? '' : label.slice(0, 200);
}

/** True where a text between two controls says that they are the two ends of one range. */
export function isConnector(text: string): boolean {
  return /^[\s:：]*(?:至|到|起|止|[-~～—–─]+)[\s:：]*$/u.test(text.slice(0, 40));
}
