export const CUTOFF_KINDS = ['seniority', 'achievement', 'paper', 'education'] as const;
export type CutoffKind = (typeof CUTOFF_KINDS)[number];
/** The words for each kind. */
const KINDS: Readonly<Record<CutoffKind, RegExp>> = {
  seniority:
    /资历|任(?:现|本)?职务?的年限|任职年限|任现职年限|现职年限|任职时间|任职期限|任职资格年限|聘任年限|聘任时间|(?:工作|任教|执业|服务|从教)年限|从业年限|(?:工作|专业|教学)的年限|专业年限|专技年限|工作经历|资格年限|(?:工作|任职)的?时间(?=累?计|截)|(?:资格|职称|职务)(?:取得)?的?年限|年限(?=、(?:业绩|论文|成果|学历))|(?:业绩|论文|成果|学历)、年限|各[类项]年限|满[\d一二三四五六七八九十]{1,2}年(?=[(,](?:计算|截[止至]|算[到至])|[以按](?:20\d\d|$))|年限(?=计?算[到至]|计算的?(?:截止|时间|时点|节点)|截[止至]|:)|任现职(?:务|资格)?的?时间|教龄(?=[^,。;]{0,8}(?:计|算|截|[到至]20))|(?:资格|职称|职务)取得时间/,
  achievement:
    /业绩|成果|作品(?!报送|上传|提交|寄送|征集)|(?:比赛|竞赛|输送|教学)成绩|课题|专利|获奖|奖[项励]|荣誉|科研(?![院所机单人岗])|有效材料|材料的?(?:有效期|有效时间|有效时限|时效)|工作总结/,
  paper: /论文|论著|著作|著述|学术/,
  education: /(?:学历|学位)(?!\)?(?:提升|后|要求|层次|以上))/,
};
/** Said of all kinds at once. */
export const ALL =
  /(?:各项|所有|全部|上述|各类|有关|相关)?(?:申报|评审|任职|资格)(?:所需)?的?(?:各项)?(?:资格)?(?:条件|要素)(?![、和及与](?:申报)?(?:截止)?(?:时间|日期|程序|流程|材料|要求|对象|范围))|各(?:项|类)(?:条件|要素|年限|时限|时间)/;
/** 答：都是…: to a question of kinds. */
export const ANSWERED = /^答:(?:一律|都|均|就|也)?[是为以按]?$/;
/** 后取学历须在 X 前取得, 第一批须在 X 前, 应届毕业生截至 X: for some, and no cutoff of all. */
export const OF_SOME =
  /(?<![非除])应届(?!、)|当年毕业|(?:后取|后续|第二|再次取得的?)(?:得的?)?(?:学历|学位)|第[一二三四]批(?!次)|其[他余它](?:级别|层级|层次|等级)|(?:基层|乡镇|农村)(?:工作|任教|从教|服务)年限|(?:转评|转系列|改系列|转岗|破格)[^,。;]{0,8}的,/;
/** Said of all kinds but those that the sentence names: 资历截至…，其他条件截至…. */
export const OTHERS = /其[他余它](?:各项|申报|评审)?(?:条件|要求|方面|材料|(?=均|都|一律|计算|截))/;
export const UNTIL =
  /截止|截至|不得?[晚迟]于|最[迟晚](?:应|须|需|必须|要)?(?:为|是|到|至|在|于)|[只仅](?:承?认|统?计|计?算|取)(?:到|至)?(?=20\d\d[-年./]|\d{1,2}月|$)|:(?:至|到)(?=20\d\d[-年./]|$)|截止到|计算到|计算至|算至|算到|累计[到至]|[终止截][算计](?:时间|日期)|最后(?:日期|时间|一天|[时期]限)|,[到至](?=20\d\d[-年./]|$)|(?:资历|年限|业绩|成果|论文|学历|学位)(?:均|都|一律|则)?[到至](?=20\d\d[-年./]|$)|(?:资历|年限|业绩|成果|论文|学历|学位)\)?(?:也|亦|同样)[是为到至](?=20\d\d[-年./]|\d{1,2}月|$)|计算[^,。;、]{2,8}的时间[为是]|计算截|为[界限止]|[止讫]于|讫至|延[到至](?=20\d\d[-年./]|$|申报)|[掐量数够卡划][到至](?=20\d\d[-年./]|$)|算足[到至]|统计至|统计到|计[至到](?=20\d\d[-年./]|$)|放宽[至到]|起止时间|有效时间|有效期限|有效期[到至]|有效时限|取得时段|(?:统计|计算|取得)(?:区间|时段|节点)|(?:以来|起)(?:截?至|到)|时间节点|时间?点(?:定|放|设|卡)?(?:在|为|是)(?=20\d\d[-年./]|$)|(?:统计|计算|认定)(?:时间|时点|日期|终点)|取得时间(?:应|须)?(?:在|为|限于)(?=20\d\d[-年./]|$)|(?:取得|发表|完成)的(?:最后|最迟|最晚)(?:日期|时间|期限)|认定时间|时间界定|时间界限|(?<!查)看到?(?=$|20\d\d[-年./]|\d{1,2}月)/;
/** …须在 X 前取得, 限于 X 前: only where the words before the day demand it. */
export const DEMANDED =
  /(?:须|应|必须|需|要求?|限|均为|须为|应为|应当)(?:(?:产生|形成|取得|获得|发表|完成|出版|授予|授权)于|是|为|在|于)?(?:(?:任现职|取得现职称|现职称取得|取得[^,。;、]{2,14})(?:以来|以后|之后|后|期间)?[、,至到]?(?:并且?[在于])?)?$/;
const BEFORE_IT =
  /^(?:\([^()]{1,10}\))?(?:及其?)?(?:以前|之前|前)(?:所|已经?)?(?:(?:取得|获得|形成|毕业|发表|完成|获取|公开|正式|见刊|刊[出发登]|出版|发证|颁发|签发|落款|授权|录用|结题|验收|通过)|(?=[,。;的(]|$))/;
/** 须在 X 前满足任职年限要求: the kind stands behind the day. */
export const MET_BY_THEN = /^(?:以前|之前|前)(?:应|须|需)?(?:满足|达到|符合|具备)/;
const GAINED =
  /产生于|形成|取得|毕业|发表|完成|获得|时间|落款|出版|发证|颁发|签发|见刊|刊[出发登]|授权|录用|结题|验收|通过/;
/** 截至 X 取得中级资格满 5 年: the years in office are counted to X. */
export const YEARS_BY_THEN =
  /^(?:已)?(?:取得|受聘|聘任|担任|任|从事|工作)[^,。;]{0,20}(?:满|达到?|不少于)(?:\d{1,2}|[一二三四五六七八九十两])(?:个)?(?:周?年|以上)/;
/** 应于 X 前取得国家承认的相应学历（学位）. */
export const GAINS_EDUCATION = /^(?:以前|之前|前)(?:取得|获得)[^,。;]{0,14}(?:学历|学位)[^,。;一-鿿]{0,6}(?=[,。;]|$)/;
/** 学历须为国民教育系列，X 前已经取得毕业证书. */
export const HAS_GAINED =
  /^(?:\([^()]{1,10}\))?(?:以前|之前|前)(?:应|须|必须|需)?(?:已经?)?(?:取得|获得)(?:国家承认的|国民教育|相应|规定)?(?:毕业证书|学历证书|学历(?:\(学位\))?|学位证书)(?=[,。;]|$)/;
/** 以 X 前取得的为准: what comes later does not count. */
export const IS_LIMIT =
  /^(?:\([^()]{1,10}\))?(?:及其?)?(?:以前|之前|前)[^,。;]{0,30}(?:为准|为限|方?为?有效|才算|算数|均?可(?:以)?作为[^,。;]{0,8}依据)/;
/** X 以后取得的业绩，不作为依据: what ends with X, said by what no longer counts. */
export const NOT_COUNTED =
  /^(?:\([^()]{1,10}\))?(?:以后|之后|后)(?:新|所)?(?:取得|获得|发表|完成|出版|见刊|授权|颁发|形成|产生|增加)的?[^。;]{0,60}(?:不[能得再可]?(?:作为|予|计|算|列入|纳入|认可|使用)|无效)/;
/** X 以前取得的业绩、论文，任职年限算到 Y: what stands behind X up to the comma is said of X. */
export const OF_BEFORE = /^(?:\([^()]{1,10}\))?(?:以前|之前|前)(?:所)?(?:取得|获得|发表|完成)的?[^,;]{2,40},/;
/** X 前取得的业绩均可作为申报依据. */
export const COUNTED =
  /^(?:\([^()]{1,10}\))?(?:及其?)?(?:以前|之前|前)(?:已)?(?:取得|获得|发表|完成)的[^,。;]{0,12}(?:业绩|成果|论文|奖)[^,。;]{0,8}可(?:以)?作为[^,。;]{0,8}依据/;
/** 须为 X 至 Y 期间取得: the end of a range in which it must have been gained. */
const GAINED_WITHIN =
  /^(?:期间|之?间|之?内)?(?:所)?(?:取得|获得|发表|完成|出版|形成|产生|见刊|授权)(?:的[^,。;]{0,12})?(?=[,。;)]|$)/;
/** What says behind a day that it is a cutoff. */
export const SAID_BEHIND = [
  GAINED_WITHIN,
  IS_LIMIT,
  YEARS_BY_THEN,
  BEFORE_IT,
  MET_BY_THEN,
  HAS_GAINED,
  GAINS_EDUCATION,
  NOT_COUNTED,
  COUNTED,
];
/** 学历（学位）亦同: the day that was named before holds for this too. */
export const SAME =
  /[,(;]([^,。;]{0,20})(?:亦同|也同|均同|时间同|同上|同此|相同|截[止至][到至]?(?:同日|同一[天日]|该日))(?=[)。;,\n]|$)/;
export const ELSE =
  /社保|社会保险|年龄|周岁|出生|退休|公示|网上|系统|报送|受理|缴费|起算(?![至到])|起始时间|学时|参保|合同|报名|(?:材料|作品)(?:网上)?(?:提交|报送|接收)|申报截止(?:时间|日期)(?:为|是|:)?$/;
/** 业绩截止日期同网上申报截止日（…）: the day that is written behind is that of the kind too. */
export const AS_DECLARED =
  /(?:同|与|和|即|按)(?:个人)?(?:网上|系统|网络)?(?:申报|填报|报名)(?:系统)?的?(?:截止|结束|关闭)(?:之?日|日期|时间)(?:一致|相同)?[(,:]?(?:即|为)?$/;
/** What is counted to the same day as a kind: 任职年限、年龄. */
export const BESIDE =
  /(?:[、,和及与]|以及)(?:(?:继续教育|继教)(?:学时|学分)?|学时|学分|年龄|周岁|退休年龄)(?:数|要求|证明|材料)?|(?:年龄|(?:继续教育|继教)?学时)、/g;
/** What says that the words behind the day are what it holds for: X 为资历截止时间, 截至 X 的业绩. */
export const IS_FOR = /^(?:\([^()]{1,10}\))?(?:为|是|作为|的|,)/;

/** 应届毕业生为 X，其他为: behind a day for some, another for all the others. */
export const FOR_THE_REST = /^[,;、]?(?:其[他余它]|往届)(?:的|生|均|都|则){0,2}(?:截[止至]|计?算)?(?:为|至|到)?$/;

/** 年限到 X，业绩截止时间为 Y: what stands behind X is said of the day that follows. */
export const OF_NEXT = /(?:截[止至]|算[到至]|[止至到])(?:时间|日期|日)?(?:均|都)?(?:为|是|:)?$/;

/** …7月31日，其他人员为…: another day of the kind that was named before. */
export const FOR_OTHERS =
  /^[,;、]?(?:(?:其[他余它]|非|往届)[^,。;]{0,10}(?:人员|人|者|毕业生))(?:的)?(?:截[止至](?:时间|日期)?)?(?:均|则)?(?:为|至|到|截[止至]|计?算[至到])$/;

/** Who may apply, or a rule: 取得国家承认学历的人员, 学历条件按…执行. What comes behind is said of something else. */
const ELSEWHERE =
  /(?:人员|毕业生|者)$|承认[^,]{0,8}(?:学历|学位)|执行|按照|符合|应当|不得|具备|满足|提供|提交|为准|要求[^,等]|不作|计算(?:到|至)/;

/** 学历计算时间同任职年限一致: said of no day. */
const LIKE_ANOTHER = /(?:相同|一致|同步)$/;
/**
 * The last three clauses before a day, without those that say who may apply or what a rule is, and without the heading before a colon where
 * kinds are named behind it.
 */
export function ownClause(before: string): string {
  const parts = before
    .split(',')
    .slice(-3)
    .filter((part) => !LIKE_ANOTHER.test(part));
  const from = parts.findLastIndex((part, at) => at + 1 < parts.length && ELSEWHERE.test(part));
  const clause = parts.slice(from + 1).join(',');
  const said = clause.slice(clause.lastIndexOf(':') + 1);
  return kindsIn(said).length > 0 ? said : clause;
}

/** 应具备大专以上学历: who may apply. */
const OF_WHOM = /具备|承认[^,]{0,8}(?:学历|学位)|(?:人员|毕业生|者)$/;
/** Words without the clauses that say who may apply. */
export function withoutConditions(words: string): string {
  return words
    .split(',')
    .filter((part, at, all) => at + 1 === all.length || !OF_WHOM.test(part))
    .join(',');
}

export function kindsIn(words: string): CutoffKind[] {
  return CUTOFF_KINDS.filter((kind) => KINDS[kind].test(words));
}

/** The parts of 甲和乙、丙分别为: as many as there are days, by the coarsest sign that gives that number. */
export function partsFor(words: string, count: number): string[] | null {
  for (const sign of [/和|与|及(?!以)|以及/, /、(?![^(]*\))|和|与|及(?!以)/]) {
    const parts = words.split(sign).filter((part) => kindsIn(part).length > 0);
    if (parts.length === count) return parts;
  }
  return null;
}

/** The words that decide what a day is: the last clause, if it says 截止, else all since the last kind that was named. */
export function closest(words: string): string {
  const last = words.split(',').at(-1) as string;
  if (UNTIL.test(last) || /^(?:至|到)$/.test(last)) return last;
  const at = Math.max(...CUTOFF_KINDS.map((kind) => lastOf(words, KINDS[kind])));
  return at < 0 ? words : words.slice(at);
}

function lastOf(words: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of words.matchAll(new RegExp(pattern.source, 'g'))) last = index;
  return last;
}

/** Whether a range is demanded for what was gained. */
export function isDemandedWithin(before: string, after: string): boolean {
  return DEMANDED.test(before) && GAINED_WITHIN.test(after);
}

export function isDemanded(before: string, after: string): boolean {
  return (
    DEMANDED.test(before) &&
    BEFORE_IT.test(after) &&
    (/限(?:于|在)?$/.test(before) || GAINED.test(before) || GAINED.test(after.slice(0, 12)))
  );
}
