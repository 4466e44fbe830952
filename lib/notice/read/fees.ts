import type { Folded } from './folded';
import { type Found, found, type Remark } from './found';
import { levelOfPost, levelsIn, ranksIn } from './levels';
import { headsAbove, passageAt } from './passages';
import { lineStart, type NoticeText, sentenceAround } from './text';

/** A fee for a person. `level` as the text names it (中级, 馆员, 答辩费), or that of posts named together or beside levels; null where it names none. */
export interface Fee {
  readonly level: string | null;
  readonly yuan: number;
}

const AMOUNT = /(?<![\d.])(\d{1,5}(?:\.\d{1,2})?)元/g;
const FEE =
  /评审费|评审收费|收费|费用|报名费|缴费|交费|答辩费|论文鉴定费|鉴定费|认定费|初定费|考核费|费|多少钱|[要交收付花]钱/;
/** Amounts that nobody pays for the review: turnover, prizes, income, fines. */
const ELSE =
  /产值|利润|营业|销售|收入|投资|奖金|奖励|资助|经费|合同额|效益|税|罚款|金额|培训|教材|住宿|注册资本|工资|补贴|万元|承担(?!,)|手续费|差额|运输|保险费|快递|邮费|检索|查重|体检|骗|劳务|专家费|每[天日场]/;
/** 学校不向个人收取. */
const NOT_FROM_PERSON = /个人(?:无需|不需要?|不用|不)(?:缴|交)|不(?:再)?向(?:个人|申报人|教师|职工)[^。;]{0,10}收/;
/** 译审每人900元, 主任医师、副主任医师480元: posts in place of a level. */
const POST =
  /(?:^|[,;:。()〕\n])((?:[一-鿿]{0,7}(?:师|教授|研究员|馆员|译审|编审|编辑|翻译|教练|技术员|[医药护技]士)、){0,3}[一-鿿]{0,7}(?:师|教授|研究员|馆员|译审|编审|编辑|翻译|教练|技术员|[医药护技]士))(?:职称|资格|职务)?(?:人员|者)?(?:交纳|缴纳|应?交)?(?:评审)?(?:每人|各|\/人|评审费|收费|收取)?(?:为|:)?$/;
/** A charge of its own name beside the fee of the review: 资料费, 测评费. */
const OWN_NAME = /([一-鿿]{2,12}费)(?:用)?(?:为|:|每人|标准|另收|另加)?$/;
/** 每人50元资料费. */
const NAMED_BEHIND = /^(?:\/人|每人)?的?([一-鿿]{2,6}费)/;
/** A name that is longer is a clause. */
const LONGEST_NAME = 8;
/** 每人300元（含测试费80元）: a part of the fee that stands before it. */
const PART = /^(?:其中|已?含|已?包含|已?包括|内含)(?!答辩)/;
const OF_REVIEW = /评审|评价|评定|审定|申报|收费|缴费|交费|付费|认定|初定|考核|答辩|鉴定|送审|职称|报名|计费/;
/** A row of a table of fees: 正高级 600 200, of which the first amount is that of the review. */
/** Its rows where the first cell names a post: 高级工艺美术师\t400. */
const ROW_OF_POST = /^([^\t\n\d,。:]{0,10}(?:师|员|教授|教师|讲师|研究员|编审|编辑|馆员))\t(\d{2,4})(?=\t|$)/;
const ROW = /^((?:正高级?|副高级?|高级|中级|初级|助理级|员级)(?:职称)?)[\t ]?(\d{2,4})(?![\d年月日.元])/;
/** Its head: 评审费（元/人）. */
const HEAD = /^[^。;\n]{0,20}(?:评审费|收费标准|标准|费用|金额)[^。;\n]{0,6}元/;
/** Its rows where a cell between says what is paid for: 中级\t答辩费\t100. */
const ROW_OF_KIND =
  /^((?:正高级?|副高级?|高级|中级|初级|助理级|员级)(?:职称)?)\t([一-鿿]{2,8}费)用?\t(\d{2,4})(?=\t|$)/;
const DEFENCE = /答辩/;
/** （含论著鉴定费200元，答辩费140元: told as held in what stands before it. */
const HOLDS_DEFENCE = /(?:\((?:已|内)?(?:含|包含|包括)[^()]{0,40}|,(?:已|内)?(?:含|包含|包括))答辩费?(?:用)?(?:为|:)?$/;
/** 评审费（含答辩费）. */
const HOLDS = /\((?:已|内)?(?:含|包含|包括)[^()]{1,20}\)/g;
/** 初级（助理工程师、技术员）: a level and its posts. */
const ITS_POSTS = /(级(?:职称|资格)?)\([^()含]{0,8}(?:师|员)(?:[、和及][^()含]{0,8}(?:师|员))?\)/g;
/** 初级160元（员级不收费）: said of others. */
const FREE = /[不免]/;
/** 需答辩的缴纳答辩、评审费320元: both in one. */
const JOINT = /((?:答辩|评审)费?[、和及与](?:评审|答辩)费)用?(?:共|合计)?(?:为|:|每人)?$/;
/** 文章鉴定费用200元. */
const OF_PAPERS = /(论文|文章|论著|著作|代表作|成果|作品)(鉴定|评审|送审|送鉴|评阅)费?[^,]{0,6}$/;
/** 论文、论著鉴定费用标准：正高600元，副高400元, which is no fee of the review. */
const OF_APPRAISAL = /^(?!.*评审(?:费|收费))[^。;\n]*(?:鉴定|送审|评阅)费/;
/** 助理工程师（含技术员）: the two lower levels as one. */
const BOTH_LOWER = /助理[^,;()]{0,8}\((?:含|和|及|、)[^()]{0,8}(?:技术员|员级)\)[^,;]{0,6}$/;
/** 需答辩的，正高级、副高级另收140元. */
const ADDED = /另收|加收|另加|增收|另缴|另交/;
/** 由每人420元调整为, 已按420元缴纳的, 要8000元，那是骗子, 30元至80元: no fee that is due. */
const NOT_DUE_BEHIND =
  /^(?:\/人|每人)?(?:(?:降低?|提高?|调整|调|变更|修改|改|下调|上调)(?:为|至|到)|(?:至|到|-|~)\d{1,5}元|\/(?:只|个|本|张|袋|套|天|课时)|[^。;(]{0,20}(?:骗|与本[^,。;]{1,4}无关)|[^。;,(]{0,14}(?:已经?(?:收取|缴纳)|不再(?:收|执行)|免收|退[还回]|取消|自理))/;
const NOT_DUE_BEFORE = /(?:已按|此前按|原按|原为|原收|(?:原收费|原)标准为?|原每[篇人件]|\d元(?:至|到|-|~))$/;
/** 论著鉴定费200元，共780元: the sum of those before it. */
const SUM = /元(?:\/人|每人)?[^。;\n]{0,20}[,、](?:合计|共计?|总计|总共)(?:为|:|每人|收取|缴纳|交纳)?$/;
/** 业务考试费用60元／人·科: the fee of an examination. */
const OF_EXAM = /(?:考试|考务|报考)(?![^。;]*(?:评审|答辩))/;
/** 300元/人由学校承担: nobody who applies pays it. */
const OF_OTHERS =
  /^(?:\/人|每人)?,?(?:均|一律)?由(?:学校|学院|单位|公司|企业|医院|所在|用人|主办)[^,。;]{0,6}(?:承担|支付|负担)/;
const A_SUBJECT = /^(?:\/人)?[.·/]?每?科/;
const PAIR = /(正高级?|副高级?|高级|中级|初级)(?:职称)?(\d{2,4})(?=[、,])/g;
/** ■ 中级: a heading that is a level and no more. */
const LEVEL_ALONE = /^[^一-鿿]{0,4}(?:正高级?|副高级?|高级|中级|初级|助理级|员级)(?:职称|资格)?[^一-鿿]{0,2}$/;
/** （二）副高级组: a heading of the rules for a level. */
const GROUP = /^(?:正高级?|副高级?|高级|中级|初级|助理级|员级)(?:职称|资格|层级)?(?:组|组别)?:?$/;
const ALSO_CALLED = /级\((?:助理|员)级?(?:[、,和]员级)?\)/;
const NOT_LEVEL = /资格证|工本/;

interface Spot {
  readonly yuan: number;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** The amounts of a paragraph with the words before each, from the amount or sentence before. */
function spotsOf(text: string): Spot[] {
  const spots: Spot[] = [];
  let last = 0;
  for (const { index, 0: words, 1: amount } of text.matchAll(AMOUNT)) {
    if (spots.length > 200) break;
    const end = index + words.length;
    const from = Math.max(last, index - 80);
    const lead = text.slice(from, index);
    const before = lead
      .slice(Math.max(lead.lastIndexOf('。'), lead.lastIndexOf(';')) + 1)
      .replace(/^(?:\/人)?\([^()]{1,10}\)/, '');
    const after = text.slice(end, end + 24).split(/[。;,、\n\t]|\d/)[0] ?? '';
    spots.push({ yuan: Number(amount), start: index, end, before, after });
    last = end;
  }
  return spots;
}

function levelOf({ before, after }: Spot): string | null {
  // 420元（正高）: said behind the amount.
  const behind = /^(?:\/人|每人|\/每人)?\(([^()]{1,10})\)/.exec(after);
  const said = behind && !FREE.test(behind[1] as string) ? ranksIn(behind[1] as string) : [];
  if (said.length > 0) return said.join('、');
  const spoken = JOINT.exec(before) ?? /((?:讲课|说课|面试)?答辩费)(?:用)?(?:为|:)?$/.exec(before);
  if (spoken) return (spoken[1] as string).replace('、', '和');
  // 加答辩费 100 元: what is added has its own name.
  const clause = before
    .slice(Math.max(before.lastIndexOf(','), before.lastIndexOf('\n')) + 1)
    .replace(/^[、和及与]/, '');
  if (
    /(?:另|加|增|再)[^,]{0,12}答辩|答辩费?(?:用)?(?:为|:|每人|标准|另)?[^,]{0,6}$/.test(clause) &&
    !/不含|包含|含答辩|(?:和|及|、|与)答辩/.test(clause)
  )
    return '答辩费';
  const papers = OF_PAPERS.exec(clause);
  if (papers && levelsIn(papers[0]).length === 0) return `${papers[1]}${papers[2]}费`;
  const own = OWN_NAME.exec(clause.slice(-24))?.[1]?.replace(/^.*(?:[、和及与另收含需缴]|每人)/, '');
  if (own && own.length <= LONGEST_NAME && !OF_REVIEW.test(own)) return own;
  const named = NAMED_BEHIND.exec(after)?.[1];
  if (named && !OF_REVIEW.test(named)) return named;
  if (ADDED.test(clause) && DEFENCE.test(before)) return '答辩费';
  if (BOTH_LOWER.test(clause)) return '初级';
  // 高级每人300元，一级每人150元: teachers, by the short names of their ranks.
  const rank = /(?:^|[和及、])([一二三]级)(?:职称|资格)?(?:每人|评审费?|为|:)*$/.exec(clause)?.[1];
  if (rank) return rank;
  // 教师每人100元: everybody who applies.
  const outside = clause.replace(/\([^()]*\)/g, '');
  const post = POST.exec(outside)?.[1]
    ?.replace(/^(?:申报|评审|应聘|晋升)/, '')
    .replace(/^[^、]*教师$/, '');
  if (post && (post.startsWith('助理') || ranksIn(outside).length === 0)) return post;
  const within = ranksIn(clause.replace(PAIR, '').replace(ITS_POSTS, '$1'));
  if (within.length > 0) return within.join('、');
  // What stands some lines above speaks of something else.
  const lines = before.split('\n');
  const near = levelsIn(lines.slice(-2).join('\n'));
  const whole = near.length > 0 ? near : levelsIn(lines.findLast((line) => LEVEL_ALONE.test(line)) ?? '');
  return whole.length > 0 ? whole.join('、') : null;
}

/** Whether an amount behind some words is told as a part: in brackets or a clause of their own that say so first. */
function isPart(lead: string): boolean {
  // 其中评审费200元、答辩费40元: a defence has its own fee, unless the first is said to hold it.
  const open = lead.lastIndexOf('(');
  if (/答辩费?(?:用)?(?:为|:)?$/.test(lead)) return HOLDS_DEFENCE.test(lead);
  if (open > lead.lastIndexOf(')') && PART.test(lead.slice(open + 1))) return true;
  // 高级620元/人（评审费480元: what stands in brackets behind an amount is that amount again.
  if (open > lead.lastIndexOf(')') && /元(?:\/人|每人)?$/.test(lead.slice(0, open)) && /评审费(?:用)?$/.test(lead))
    return true;
  const words = lead.replace(/\([^()]*\)/g, '');
  return PART.test(words.split(/[,(]/).at(-1) ?? '');
}

/**
 * Fees by the posts that they are named for. Where others of the text are by level, or several posts of one amount have one
 * level, they are by level too: 农艺师、畜牧师每人220元 is one fee, that of 中级.
 */
function byLevel(fees: readonly Found<Fee>[]): Found<Fee>[] {
  // 高级工程师 is read as 高级, wherever it stands.
  const areByLevel = fees.some(({ value, remarks }) => /高/.test(value.level ?? '') && remarks.length === 0);
  const all = new Map<string, Found<Fee>>();
  for (const fee of fees) {
    const beside = fees.filter(({ quote, value }) => quote.start === fee.quote.start && value.yuan === fee.value.yuan);
    const levels = [...new Set(beside.map(({ value }) => (value.level === null ? null : levelOfPost(value.level))))];
    const isOne = areByLevel || (beside.length > 1 && levels.length === 1);
    const own = levelOfPost(fee.value.level ?? '');
    const whole = levels.length === 2 && levels.includes('助理级') && levels.includes('员级') ? '初级' : own;
    const level = isOne && !levels.includes(null) ? whole : fee.value.level;
    const key = `${level} ${fee.value.yuan}`;
    if (!all.has(key)) all.set(key, { ...fee, value: { ...fee.value, level } });
  }
  return [...all.values()];
}

/** 报名费, 申报费: of the review where no other fee is, and of their own beside it. */
const ALSO_CHARGED = /(报名费|申报费|考务费|送审费|推荐费|鉴定费)(?:用)?(?:每人)?(?:为|:|每人)?\d+(?:\.\d+)?元$/;
function apart(fees: readonly Found<Fee>[], { original }: Folded): Found<Fee>[] {
  const isUnsaid = ({ value, remarks }: Found<Fee>) => value.level === null || remarks.length > 0;
  return fees.map((fee) => {
    const words = original.slice(fee.quote.start, fee.quote.end).replace(/\s/g, '').replace(/：/g, ':');
    const name = fees.length > 1 && isUnsaid(fee) ? ALSO_CHARGED.exec(words)?.[1] : undefined;
    return name ? { ...fee, value: { ...fee.value, level: name }, remarks: [] } : fee;
  });
}

/** The fees of a table whose head says that its amounts are in yuan. */
function tabled({ folded, text, passages }: NoticeText): Found<Fee>[] {
  let head = -1;
  return passages.slice(0, 4000).flatMap(({ start, end }) => {
    const words = text.slice(start, Math.min(end, start + 80));
    if (HEAD.test(words)) head = end;
    const isBelow = head !== -1 && start - head < 200;
    const post = isBelow ? ROW_OF_POST.exec(words) : null;
    const kind = isBelow ? ROW_OF_KIND.exec(words) : null;
    if (kind) {
      const [all, level = '', name = '', yuan] = kind;
      const value = {
        level: OF_REVIEW.test(name) && !DEFENCE.test(name) ? levelsIn(level).join('、') : name,
        yuan: Number(yuan),
      };
      return [found(folded, [start, start + all.length], value, 'fees/table', 'B')];
    }
    const row = isBelow ? (post ?? ROW.exec(words)) : null;
    if (!row) return [];
    const value = { level: post ? (post[1] as string) : levelsIn(row[1] as string).join('、'), yuan: Number(row[2]) };
    return [found(folded, [start, start + row[0].length], value, 'fees/table', 'B')];
  });
}

/**
 * 评审费 by level, in yuan a person. An amount counts only where the words before it, or the heading that it stands under,
 * speak of a fee. Where it names no level it is that of the title, if the title names one alone.
 */
export function readFees(notice: NoticeText, title: string | null): Found<Fee>[] {
  const { folded, text, passages } = notice;
  const found_ = new Map<string, Found<Fee>>();
  const isOfFees = FEE.test(title ?? '');
  const titled = title === null ? [] : ranksIn(title.replace(/（/g, '(').replace(/）/g, ')'));
  let below = 0;
  for (const spot of spotsOf(text)) {
    const { before, after, start, end, yuan } = spot;
    const passage = passageAt(passages, start);
    const heads = passage ? headsAbove(text, passage) : [];
    const lead = text.slice(Math.max(passage?.start ?? 0, start - 160), start);
    const sentence = sentenceAround(text, start, end);
    const isPerHead =
      /每人(?:次)?(?:收取)?$/.test(before) && FEE.test(text.slice(end, Math.min(sentence.end, end + 20)));
    // The line right below that of another fee, with a level or post before its amount.
    const line = lineStart(text, start);
    const isNext = line > 0 && line === below && levelOf(spot) !== null;
    const isFee =
      isOfFees || isNext || isPerHead || FEE.test(lead) || FEE.test(after) || heads.some((head) => FEE.test(head));
    if (NOT_FROM_PERSON.test(text.slice(sentence.start, sentence.end))) continue;
    if (OF_OTHERS.test(text.slice(end, end + 24))) continue;
    if (
      NOT_DUE_BEHIND.test(text.slice(end, end + 40)) ||
      NOT_DUE_BEFORE.test(text.slice(Math.max(0, start - 12), start))
    )
      continue;
    if (OF_EXAM.test(before) || A_SUBJECT.test(after)) continue;
    if (
      !isFee ||
      ELSE.test(before.replace(/^[一-鿿]{2,6}费/, '')) ||
      ELSE.test(NAMED_BEHIND.exec(after)?.[1] ?? '') ||
      yuan === 0 ||
      NOT_LEVEL.test(before.slice(before.lastIndexOf('\n') + 1))
    )
      continue;
    // 其中评审费200元: a part of the fee that stands before it.
    if (SUM.test(lead)) continue;
    if (/其中(?!答辩)[^答]{0,8}$/.test(before) || isPart(lead)) continue;
    below = text.indexOf('\n', end) + 1;
    const group = heads.find((head) => GROUP.test(head));
    const said = levelOf(spot) ?? (group === undefined ? null : levelsIn(group).join('、'));
    const remarks: Remark[] = [];
    let level = said;
    if (level === null && !DEFENCE.test(before.replace(HOLDS, '')) && titled.length === 1) {
      level = titled[0] as string;
      remarks.push('level-from-title');
    }
    // 正高600、副高500、中级300元: 元 stands behind the last alone.
    for (const { index, 0: pair, 1: name, 2: amount } of before.matchAll(PAIR)) {
      const value = { level: levelsIn(name as string).join('、'), yuan: Number(amount) };
      const at = start - before.length + index;
      found_.set(`${value.level} ${value.yuan}`, found(folded, [at, at + pair.length], value, 'fees/amount'));
    }
    const from = Math.max(start - before.length, lineStart(text, start));
    const confidence = said === null ? 'B' : 'A';
    // 正高、副高均为450元: a fee of each. 初级（助理级）: one of two names.
    const isAppraisal =
      said !== null && levelsIn(said).length > 0 && OF_APPRAISAL.test(text.slice(sentence.start, start));
    for (const named of level === null || ALSO_CALLED.test(before) ? [level] : level.split('、')) {
      const one = isAppraisal ? `${named}鉴定费` : named;
      const key = `${one} ${yuan}`;
      if (!found_.has(key))
        found_.set(key, found(folded, [from, end], { level: one, yuan }, 'fees/amount', confidence, remarks));
    }
  }
  return found_.size > 0 ? byLevel(apart([...found_.values()], folded)) : tabled(notice);
}
