/** Words of labels that say the same, each list with the word that stands for all of it. Applied in this order. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/专业技术职务任职资格|专业技术职务资格|专业技术任职资格/gu, '专业技术资格'],
  [/专技|专业技术(?:岗位)?人员(?=职称|资格|职务)/gu, '专业技术'],
  [/的|(?<=^|[^场])所(?=[获取授担任起从承])/gu, ''],
  [/目前|当前|现在/gu, '现'],
  [/(?<=.)全称$/gu, '名称'],
  [/启始|起初|开始/gu, '起始'],
  [/结束|终止|截至/gu, '截止'],
  [/获得|获取|(?<!^)领取/gu, '取得'],
  [/获(?=证|学位|聘)/gu, '取得'],
  [/(?:为|系|是)?第几(?:发明人|作者|完成人|设计人|参与人|位|名|个)?(?:排名)?$/gu, '排名'],
  [/排序|次序|顺序|位次|名次|排位|位序|序位/gu, '排名'],
  [/排名排名/gu, '排名'],
  [/等次|等第|档次/gu, '等级'],
  [/(?<=.)(?:号码|编号)/gu, '号'],
  [/手机(?:电话|号)|移动手机/gu, '手机'],
  [
    /(?<=发证|颁发|颁证|批准|审批|授予|授奖|颁奖|认定|鉴定|验收|立项|下达|表彰|评审|核发|签发|奖励|评定)(?:机关|机构|部门|组织|单位)/gu,
    '单位',
  ],
  [/核发|签发|颁证/gu, '发证'],
];

/** Most labels hold none of these words, and every cell of a table is asked whether it is a label. */
const ANY = new RegExp(SAME.map(([word]) => word.source).join('|'), 'u');

const MOST_KEPT = 2_000;
const kept = new Map<string, string>();

/** A key of the label table with one word for all that say the same: 获得时间 is 取得时间, 作者排序 is 作者排名. */
export function inOneWord(key: string): string {
  const before = kept.get(key);
  if (before !== undefined) return before;
  if (kept.size >= MOST_KEPT) kept.clear();
  const word = said(key);
  if (key.length <= 60) kept.set(key, word);
  return word;
}

function said(key: string): string {
  if (key.length > 60 || !ANY.test(key)) return key;
  let text = key;
  for (const [word, one] of SAME) text = text.replace(word, one);
  return text;
}
