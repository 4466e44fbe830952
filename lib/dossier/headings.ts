import { CATALOGUE, SECTION_IDS, type SectionId } from './catalogue';

/** The sections that stand together under 基本信息. */
const BASIC: readonly SectionId[] = ['person', 'unit', 'work', 'declaration'];

/** Parts of a form that hold nothing of the catalogue, whatever their labels look like. */
const FOREIGN =
  /家庭成员|社会关系|社会保险|社保|工作总结|审核意见|审批|承诺|推荐意见|评审意见|群众意见|操作|流程|办件|附件|材料(?!申报)|联系人|经办人|填报人|答辩|破格理由|搜索|查询|登录|成员|专家|团[体队]|兼职|外语|计算机|普通话|标准|规程|著作权|处分|违纪|健康|体检|评委(?!会)|完成人|课题组|项目组|导师|推荐人(?!选|员)|证明人|介绍人|担保人|监护|紧急|配偶|父母|子女|亲属/u;

const BY_WORD: readonly (readonly [RegExp, readonly SectionId[]])[] = [
  [/继续教育|学时|培训/u, ['training']],
  [
    /学习[培训及和与、]{0,4}工作(?:简历|经历|履历)|学历|学位|教育经历|学习经历|教育背景|教育情况|教育信息/u,
    ['education'],
  ],
  [/工作经历|工作履历|工作简历|任职经历|技术工作经历|从业经历|^履历|主要经历/u, ['employment']],
  [/职业资格|执业资格|职业技能/u, ['certificate']],
  [/考核/u, ['assessment']],
  [/专利/u, ['patent']],
  [/论文|著作(?!权)|论著|学术成果/u, ['paper']],
  [/获奖|奖励|奖惩|奖项|表彰|荣誉/u, ['award']],
  [/业绩|工作成果|项目成果|项目情况|项目课题|科研项目|科研课题|工程技术项目|研究课题|业绩成果/u, ['achievement']],
  [/公示/u, ['display']],
];

const DECLARATION = /申报信息|申报情况|申报内容|申报资格|申报职称|申报专业|申报级别|申报事项/u;
const TITLE = /现.?职称|专业技术(?:资格|职务|职称)|职称(?:情况|信息|证书|取得)|任职资格/u;
/** Words that speak of a title where others follow anywhere behind them. */
const TITLE_PAIRS: readonly (readonly [string, RegExp])[] = [
  ['现任', /资格|职称|职务/u],
  ['现有', /资格|职称/u],
  ['已取得', /资格|职称/u],
];

function isTitle(text: string): boolean {
  const behind = (word: string) => (text.includes(word) ? text.slice(text.indexOf(word) + word.length) : '');
  return TITLE.test(text) || TITLE_PAIRS.some(([word, then]) => then.test(behind(word)));
}

/** Who is named and reached there is the unit's own person. */
const UNIT = /^(?:用人|申报|工作|所在|现)?单位(?:(?:基本)?(?:信息|情况|资料)|$)/u;
const BASE =
  /基本信息|基本情况|基本资料|个人信息|个人资料|个人情况|基础信息|基础资料|人员信息|人员情况|本人情况|申报人|申请人|联系方式|联系信息|人员基本|单位信息|单位情况|工作单位|用人单位/u;

/** Signs and numbers in front of a heading: »、2. 第一部分 */
const NUMBERED =
  /^(?:[^\p{L}\p{N}]|[一二三四五六七八九十\d]{1,3}[、.):]|第[一二三四五六七八九十\d]{1,3}(?:部分|步|章|节|项))+/u;

/** The name of the whole form holds words of its sections and is a heading of none. */
const FORM_NAME = /(?:申报|申请|评审|审批|推荐|登记|一览|公示[)）]?)表(?:[(（][^()（）]*[)）])?$/u;

/** So does that of a site (专业技术资格评审系统). */
const SITE_NAME = /(?:系统|平台|网站?|大厅|门户|后台)$/u;
/** What is asked for as a whole, and no part of it: 专业技术资格评审. */
const FORM_END = /(?:评审|申报|申请|填报|初定|认定|登记)$/u;

/**
 * The sections that a heading announces: several where it names several, an empty list where the part holds nothing of the
 * catalogue, null where the heading tells nothing (a number, a name of the form).
 */
export function sectionsOfHeading(heading: string): readonly SectionId[] | null {
  // 职（执）业资格: one letter in brackets may be left out.
  const text = heading
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/\s+|\(\p{Script=Han}\)/gu, '')
    .replace(NUMBERED, '');
  if (!text || FORM_NAME.test(text) || SITE_NAME.test(text)) return null;
  const found = BY_WORD.filter(([word]) => word.test(text)).flatMap(([, sections]) => sections);
  // 培训业绩, 继续教育项目: training names itself with words of other sections. 学习培训及工作简历 is one list of several.
  const isHistory = found.includes('employment') || found.includes('education');
  if (found.includes('training') && !isHistory) return ['training'];
  if (found.length > 0) return found;
  if (FOREIGN.test(text)) return [];
  if (DECLARATION.test(text)) return ['declaration'];
  if (UNIT.test(text)) return ['unit'];
  if (BASE.test(text)) return BASIC;
  if (isTitle(text) && !FORM_END.test(text)) return ['title'];
  return null;
}

/** Seen on the platform itself; what a heading says there does not weaken them. */
const SURE_PREFIX = new Set(['jbxx', 'sbxx']);

/** The first part of an id as `jbxx_aac003`: pinyin initials of the section. All but the sure ones are likely, not known. */
const BY_PREFIX: Readonly<Record<string, readonly SectionId[]>> = {
  jbxx: BASIC,
  grxx: BASIC,
  dwxx: ['unit'],
  sbxx: ['declaration', 'work'],
  xlxx: ['education'],
  xlxw: ['education'],
  xwxx: ['education'],
  jyjl: ['education'],
  jyxx: ['education'],
  gzjl: ['employment'],
  gzll: ['employment'],
  xrzg: ['title'],
  xrzc: ['title'],
  zcxx: ['title'],
  zyjs: ['title'],
  zyjszg: ['title'],
  zyzg: ['title', 'certificate'],
  ndkh: ['assessment'],
  khxx: ['assessment'],
  jxjy: ['training'],
  yjcg: ['achievement'],
  gzyj: ['achievement'],
  fmzl: ['patent'],
  zlxx: ['patent'],
  lwzz: ['paper'],
  lwxx: ['paper'],
  xscg: ['paper'],
  hjqk: ['award'],
  hjxx: ['award'],
  jlxx: ['award'],
  dwgs: ['display'],
  gsxx: ['display'],
  gsjg: ['display'],
};

/** The sections that the first part of an id tells, or null where it is not known. */
function sectionsOfPrefix(prefix: string): readonly SectionId[] | null {
  const key = prefix.toLowerCase();
  if (Object.hasOwn(BY_PREFIX, key)) return BY_PREFIX[key] ?? null;
  return SECTION_IDS.find((section) => section.toLowerCase() === key) ? [key as SectionId] : null;
}

/**
 * The sections that an id's first part and the headings (nearest first) tell; null where nothing is told. Where both speak, what
 * they agree on; where they disagree, the heading, since pinyin initials may stand for another word.
 */
export function sectionsOf(prefix: string, headings: readonly string[]): readonly SectionId[] | null {
  const byPrefix = prefix ? sectionsOfPrefix(prefix) : null;
  if (byPrefix && SURE_PREFIX.has(prefix.toLowerCase())) return byPrefix;
  for (const heading of headings) {
    const sections = sectionsOfHeading(heading);
    if (!sections) continue;
    const both = byPrefix?.filter((section) => sections.includes(section)) ?? [];
    return both.length > 0 ? both : sections;
  }
  return byPrefix;
}

/** True where the section holds one entry alone: such sections stand together and lend each other their labels. */
export const isSingle = (section: SectionId): boolean => !CATALOGUE[section].many;
