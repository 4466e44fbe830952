/** Words in front of a label that do not change what it asks for. */
const NEUTRAL_FRONT =
  /^(?:本人|您(?:现在|目前)?的?|其中|\d{4}年度?|申报人员?|申报者|申请人|个人|常用|目前|第[一二]?学历|最高学历|第[一二]学位|全日制教育|在职教育|全日制|在职|原学历|后学历|最高(?=学[历位])|第一(?=学历)|原(?=学[历位])|后(?=学[历位]))(?=.{2})/u;

/** 毕业日期, 毕业年月 and 毕业时间 ask for the same; the last is the form that the label table is written in. */
const DATE_END = /(?:日期|年月日|年月|时间点|日期时间)$/u;
const YEAR_END = /年份$/u;
/** Says that the name is to be written out, not what name. */
const WRITTEN_OUT = /(?<=.{3})全称$/u;

/** Letters of labels that are written otherwise where the long forms are used, each before its short form. */
const LONG_FORMS = new Map(
  '單单號号職职務务稱称歷历學学畢毕業业時时間间專专電电話话郵邮絡络聯联別别證证書书機机關关級级類类報报資资狀状態态區区劃划團团體体現现從从參参開开終终發发權权獎奖項项論论題题誌志標标準准國国內内場场點点結结構构幣币萬万個个實实驗验經经歲岁齡龄屬属縣县鄉乡鎮镇門门處处長长師师醫医農农錄录審审評评條条編编頁页數数貫贯轉转'
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]),
);

const LONG = new RegExp(`[${[...LONG_FORMS.keys()].join('')}]`, 'gu');

/** A text of these letters alone is plain already; most labels are, and every cell of a table is asked whether it is one. */
const PLAIN = /^[\u4e00-\u9fff]*$/u;

function plain(text: string): string {
  const letters = PLAIN.test(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase();
  return letters.replace(LONG, (letter) => LONG_FORMS.get(letter) ?? letter);
}

/**
 * The keys under which a label is looked up in the label table, the most exact first: blanks and signs are gone, full-width
 * letters are plain, words for a date end in 时间; then without what stands in brackets; then without neutral words in front.
 */
export function labelKeys(label: string): string[] {
  const text = label.slice(0, 200);
  const bare = text.replace(/[（(【[][^（(【[\]】)）]*[\]】)）]/gu, '');
  const keys = new Set<string>();
  for (const variant of new Set([text, bare])) {
    const key = plain(variant).replace(DATE_END, '时间').replace(YEAR_END, '年度').replace(WRITTEN_OUT, '');
    if (key) keys.add(key);
    const short = key.replace(NEUTRAL_FRONT, '');
    if (short) keys.add(short);
  }
  return [...keys];
}
