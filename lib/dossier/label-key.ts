/** Words in front of a label that do not change what it asks for. */
const NEUTRAL_FRONT =
  /^(?:本人|申报人员?|申报者|个人|第[一二]?学历|最高学历|第[一二]学位|全日制教育|在职教育|原学历|后学历)(?=.{2})/u;

/** 毕业日期, 毕业年月 and 毕业时间 ask for the same; the last is the form that the label table is written in. */
const DATE_END = /(?:日期|年月日|年月|时间点|日期时间)$/u;

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/**
 * The keys under which a label is looked up in the label table, the most exact first: blanks and signs are gone, full-width
 * letters are plain, words for a date end in 时间; then without what stands in brackets; then without neutral words in front.
 */
export function labelKeys(label: string): string[] {
  const text = label.slice(0, 200);
  const bare = text.replace(/[（(【[][^（(【[\]】)）]*[\]】)）]/gu, '');
  const keys = new Set<string>();
  for (const variant of [text, bare]) {
    const key = plain(variant).replace(DATE_END, '时间');
    if (key) keys.add(key);
    const short = key.replace(NEUTRAL_FRONT, '');
    if (short) keys.add(short);
  }
  return [...keys];
}
