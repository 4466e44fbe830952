import type { IsoDay } from '../../dates/partial-date';
import type { Confidence } from '../source';
import type { WrittenDay } from './dates';
import { type Found, found, type Remark } from './found';
import { headsAbove, passageAt } from './passages';
import type { Period } from './ranges';
import { heldPeriods } from './superseded';
import { lineStart, type NoticeText, sentenceAround } from './text';
import { resolveDay, type YearContext } from './year-of';

export const CUTOFF_KINDS = ['seniority', 'achievement', 'paper', 'education'] as const;
export type CutoffKind = (typeof CUTOFF_KINDS)[number];
/** One of several days that a text says of a kind, which cannot all be it: other levels, or a contradiction. */
export interface DoubtedCutoff {
  readonly kind: CutoffKind;
  readonly found: Found<IsoDay>;
}

export type Cutoffs = Readonly<Record<CutoffKind, Found<IsoDay> | null>>;

/** The words for each kind. */
const KINDS: Readonly<Record<CutoffKind, RegExp>> = {
  seniority:
    /资历|任职年限|任现职年限|现职年限|任职时间|任职期限|任职资格年限|聘任年限|聘任时间|(?:工作|任教|执业|服务|从教)年限|从业年限|(?:工作|专业|教学)的年限|专业年限|专技年限|工作经历|资格年限|(?:资格|职称|职务)的年限|年限(?=、(?:业绩|论文|成果|学历))|(?:业绩|论文|成果|学历)、年限|年限(?=计?算[到至]|截[止至])|(?:资格|职称|职务)取得时间/,
  achievement: /业绩|成果|科研(?![院所机单人岗])|有效材料|工作总结/,
  paper: /论文|论著|著作|著述|学术/,
  education: /(?:学历|学位)(?!\)?(?:提升|后|要求|层次|以上))/,
};
/** Said of all kinds at once. */
const ALL =
  /(?:各项|所有|全部|上述|各类|有关|相关)?(?:申报|评审|任职|资格)(?:所需)?的?(?:各项)?(?:资格)?(?:条件|要素)|各(?:项|类)(?:条件|要素|年限|时限|时间)/;
/** 答：都是…: to a question of kinds. */
const ANSWERED = /^答:(?:都|均|就|也)?[是为]?$/;
/** 后取学历须在 X 前取得, 第一批须在 X 前: for some, and no cutoff of all. */
const OF_SOME = /(?:后取|后续|第二|再次取得的?)(?:得的?)?(?:学历|学位)|第[一二三四]批(?!次)/;
/** Said of all kinds but those that the sentence names: 资历截至…，其他条件截至…. */
const OTHERS = /其[他余它](?:各项|申报|评审)?(?:条件|要求|方面|材料|(?=均|都|一律|计算|截))/;
const UNTIL =
  /截止|截至|不得?[晚迟]于|:(?:至|到)(?=20\d\d年|$)|截止到|计算到|计算至|算至|算到|计算截|为限|为止|止于|统计至|统计到|放宽[至到]|起止时间|有效时间|有效期限|有效时限|取得时段|(?:统计|计算|取得)(?:区间|时段|节点)|(?:以来|起)(?:截?至|到)|时间节点|统计时间|计算时间|计算日期|认定时间|时间界定|时间界限/;
/** …须在 X 前取得, 限于 X 前: only where the words before the day demand it. */
const DEMANDED =
  /(?:须|应|必须|需|要|限|均为|须为|应为|应当)(?:是|为|在|于)?(?:(?:任现职|取得现职称|现职称取得)(?:以来|以后|之后|后|期间)?[、,至到]?)?$/;
const BEFORE_IT =
  /^(?:\([^()]{1,10}\))?(?:以前|之前|前)(?:所)?(?:(?:取得|获得|发表|完成|获取|公开|正式|见刊|刊[出发登]|出版|授权|录用|结题|验收|通过)|(?=[,。;的]|$))/;
/** 须在 X 前满足任职年限要求: the kind stands behind the day. */
const MET_BY_THEN = /^(?:以前|之前|前)(?:应|须|需)?(?:满足|达到|符合|具备)/;
const GAINED = /取得|发表|完成|获得|时间|出版|见刊|刊[出发登]|授权|录用|结题|验收|通过/;
/** 以 X 前取得的为准: what comes later does not count. */
const IS_LIMIT = /^(?:以前|之前|前)[^,。;]{0,16}为准/;
/** 学历（学位）亦同: the day that was named before holds for this too. */
const SAME = /[,(;]([^,。;]{0,20})(?:亦同|也同|均同|时间同|同上|同此|相同)(?=[)。;,\n]|$)/;
const ELSE =
  /社保|社会保险|年龄|周岁|出生|退休|公示|网上|系统|报送|受理|缴费|起算|起始时间|学时|参保|合同|报名|材料(?:提交|接收)/;
/** What is counted to the same day as a kind: 任职年限、年龄. */
const BESIDE =
  /(?:[、,和及与]|以及)(?:(?:继续教育|继教)(?:学时|学分)?|学时|学分|年龄|周岁|退休年龄)(?:数|要求|证明|材料)?|(?:年龄|(?:继续教育|继教)?学时)、/g;
/** What says that the words behind the day are what it holds for: X 为资历截止时间, 截至 X 的业绩. */
const IS_FOR = /^(?:\([^()]{1,10}\))?(?:为|是|作为|的|,)/;

/** 年限到 X，业绩截止时间为 Y: what stands behind X is said of the day that follows. */
const OF_NEXT = /(?:截[止至]|算[到至]|[止至到])(?:时间|日期|日)?(?:均|都)?(?:为|是|:)?$/;

/** …7月31日，其他人员为…: another day of the kind that was named before. */
const FOR_OTHERS =
  /^[,;、]?(?:其[他余它]|非)[^,。;]{0,10}(?:人员|人|者)(?:的)?(?:截[止至](?:时间|日期)?)?(?:均|则)?(?:为|至|到|截[止至])$/;

interface Say {
  readonly kind: CutoffKind;
  readonly day: IsoDay;
  readonly fact: Found<IsoDay>;
}

/** Who may apply, or a rule: 取得国家承认学历的人员, 学历条件按…执行. What comes behind is said of something else. */
const ELSEWHERE =
  /(?:人员|毕业生|者)$|承认[^,]{0,8}(?:学历|学位)|执行|按照|符合|应当|不得|具备|满足|提供|提交|为准|要求[^,等]|不作|计算(?:到|至)/;

/**
 * The last three clauses before a day, without those that say who may apply or what a rule is, and without the heading before a colon where
 * kinds are named behind it.
 */
function ownClause(before: string): string {
  const parts = before.split(',').slice(-3);
  const from = parts.findLastIndex((part, at) => at + 1 < parts.length && ELSEWHERE.test(part));
  const clause = parts.slice(from + 1).join(',');
  const said = clause.slice(clause.lastIndexOf(':') + 1);
  return kindsIn(said).length > 0 ? said : clause;
}

/** 应具备大专以上学历: who may apply. */
const OF_WHOM = /具备|承认[^,]{0,8}(?:学历|学位)|(?:人员|毕业生|者)$/;
/** Words without the clauses that say who may apply. */
function withoutConditions(words: string): string {
  return words
    .split(',')
    .filter((part, at, all) => at + 1 === all.length || !OF_WHOM.test(part))
    .join(',');
}

function kindsIn(words: string): CutoffKind[] {
  return CUTOFF_KINDS.filter((kind) => KINDS[kind].test(words));
}

/** The parts of 甲和乙、丙分别为: as many as there are days, by the coarsest sign that gives that number. */
function partsFor(words: string, count: number): string[] | null {
  for (const sign of [/和|与|及(?!以)|以及/, /、(?![^(]*\))|和|与|及(?!以)/]) {
    const parts = words.split(sign).filter((part) => kindsIn(part).length > 0);
    if (parts.length === count) return parts;
  }
  return null;
}

interface Spot {
  readonly period: Period;
  readonly written: WrittenDay;
  readonly before: string;
  readonly after: string;
}

/** The days of one sentence with the words between them. */
function spotsOf(text: string, start: number, end: number, periods: readonly Period[]): Spot[] {
  return periods.flatMap((period, index) => {
    const written = period.to ?? period.from;
    if (!written) return [];
    const before = text.slice(Math.max(start, periods[index - 1]?.end ?? start), period.start);
    const after = text.slice(period.end, Math.min(end, periods[index + 1]?.start ?? end));
    return [{ period, written, before, after }];
  });
}

function isDemanded(before: string, after: string): boolean {
  return DEMANDED.test(before) && BEFORE_IT.test(after) && (GAINED.test(before) || GAINED.test(after.slice(0, 8)));
}

/** The kinds that each day of a sentence is the cutoff of. */
function kindsOfSpots(spots: readonly Spot[], lead: string, isHeadCut: boolean): CutoffKind[][] {
  const first = spots[0] as Spot;
  if (spots.length > 1 && /分别/.test(first.before)) {
    const parts = partsFor(first.before.slice(0, first.before.indexOf('分别')), spots.length);
    if (parts) return parts.map(kindsIn);
  }
  const isForward = kindsIn(first.before).length > 0;
  return spots.map((spot, index) => {
    const { before, after, period } = spot;
    if (index > 0 && FOR_OTHERS.test(before))
      return kindsIn((spots[index - 1] as Spot).before.split(',').at(-1) as string);
    // A range that begins somewhere is a span of time; the day before 起算 is its beginning.
    const clause = ownClause(before);
    if (OF_SOME.test(clause)) return [];
    if (isForward || (index > 0 && OF_NEXT.test(before))) {
      const own = kindsIn(clause).length > 0 ? clause : withoutConditions(before);
      const isCut =
        UNTIL.test(own) ||
        /^(?:[^,]{0,6}(?:截止|为止|止)|为(?:准|界|限|基准|时间节点))/.test(after) ||
        IS_LIMIT.test(after) ||
        (/[按以]$/.test(before) && /^(?:计算|为准)/.test(after)) ||
        isDemanded(before, after) ||
        isHeadCut;
      if (!isCut || ELSE.test(closest(own).replace(BESIDE, ''))) return [];
      const same = SAME.exec(after)?.[1] ?? '';
      const kinds = kindsIn(own);
      if (kinds.length > 0) return [...new Set([...kinds, ...kindsIn(same)])];
      return index > 0 ? [] : kindsIn(lead);
    }
    if (UNTIL.test(before) && kindsIn(before).length === 0 && index > 0) return kindsIn(lead);
    if (DEMANDED.test(before) && MET_BY_THEN.test(after)) return kindsIn(after.split(',')[0] as string);
    const behind = after.split(/[,]/).slice(0, 2).join(',');
    const isOfNext = spots[index + 1] !== undefined && OF_NEXT.test(after);
    const isReversed =
      !isOfNext && IS_FOR.test(after) && (UNTIL.test(behind) || /(?:截止|截至)(?:到|至)?$/.test(before));
    return isReversed && !period.isRange && !ELSE.test(behind) ? kindsIn(behind) : [];
  });
}

/** The words that decide what a day is: the last clause, if it says 截止, else all since the last kind that was named. */
function closest(words: string): string {
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

/** Where the cell or line before a place begins, if it is a label without a date; else the place itself. */
function cellBefore(text: string, at: number): number {
  if (!/[\n\t]/.test(text.charAt(at - 1))) return at;
  let start = at - 1;
  while (start > 0 && at - start < 60 && !/[\n\t]/.test(text.charAt(start - 1))) start -= 1;
  return /[。;\d]/.test(text.slice(start, at - 1)) ? at : start;
}

/** Whether a place stands under a heading of cutoffs (五、截止时间) and of nothing else. */
function isUnderCutoffs({ text, passages }: NoticeText, at: number): boolean {
  const passage = passageAt(passages, at);
  return (passage ? headsAbove(text, passage) : [])
    .slice(0, 2)
    .some((head) => /截止(?:时间|日期)/.test(head) && !ELSE.test(head));
}

/** ▲截止时间：任职年限…；业绩、论文…: a line of cutoffs. */
const CUTOFF_LINE = /^[·•●◆■▪▲△◇□▶►➤★※]?(?:\d{1,2}[.、])?(?:截止|计算)(?:时间|日期)(?:为)?:/;

/** The kinds of a question that a place stands under: 问：工作年限怎么算？ */
function kindsAsked({ text, passages }: NoticeText, at: number): CutoffKind[] {
  const head = passageAt(passages, at)?.above;
  const words = head ? text.slice(head.start, Math.min(head.end, head.start + 60)) : '';
  return words.startsWith('问') || words.endsWith('?') ? kindsIn(words) : [];
}

/** What each sentence with a 截止 says of each kind. */
function says(notice: NoticeText, periods: readonly Period[], years: YearContext): Say[] {
  const { text, folded } = notice;
  const all: Say[] = [];
  for (let index = 0; index < periods.length; ) {
    const first = periods[index] as Period;
    const own = sentenceAround(text, first.start, first.end);
    // A cell that holds a date alone is spoken of in the cell before it.
    const sentence = own.start === first.start ? { start: cellBefore(text, own.start), end: own.end } : own;
    let next = index + 1;
    while (next < periods.length && (periods[next] as Period).start < sentence.end) next += 1;
    const within = periods.slice(index, next);
    index = next;
    const words = text.slice(sentence.start, sentence.end);
    const isHeadCut =
      CUTOFF_LINE.test(text.slice(lineStart(text, first.start), first.start)) || isUnderCutoffs(notice, first.start);
    if (
      within.length > 12 ||
      !(
        isHeadCut ||
        UNTIL.test(words) ||
        BEFORE_IT.test(text.slice(within.at(-1)?.end, sentence.end)) ||
        MET_BY_THEN.test(text.slice(within.at(-1)?.end, sentence.end)) ||
        /^答:|止|为[准界限]|日计算/.test(words)
      )
    )
      continue;
    const spots = spotsOf(text, sentence.start, sentence.end, within);
    if (spots.length === 0) continue;
    const kinds = kindsOfSpots(spots, withoutConditions(text.slice(sentence.start, first.start)), isHeadCut);
    const asked = kindsIn(words).length === 0 ? kindsAsked(notice, first.start) : [];
    // 计算至甲日、乙日: which day is that of which kind is not said.
    const isListed = (at: number) =>
      /^[、和或及]$/.test(spots[at + 1]?.before ?? '') && !/分别/.test((spots[0] as Spot).before);
    const named = kinds.filter((_, at) => !isListed(at) && !(at > 0 && isListed(at - 1))).flat();
    spots.forEach(({ period, written, before }, at) => {
      const isAll =
        (kinds[at] as CutoffKind[]).length === 0 &&
        (ALL.test(before) || OTHERS.test(before)) &&
        UNTIL.test(before) &&
        !ELSE.test(before);
      const isOthers = isAll && OTHERS.test(before);
      const isAsked =
        !isAll && asked.length > 0 && (UNTIL.test(before) || ANSWERED.test(before)) && !ELSE.test(closest(before));
      const these = isAll
        ? CUTOFF_KINDS.filter((kind) => !(isOthers && named.includes(kind)))
        : isAsked
          ? asked
          : (kinds[at] as CutoffKind[]);
      const isYearless = written.year === null && written.month === 12 && written.day === 31;
      if (these.length === 0 || isListed(at) || isYearless || /每年$/.test(before)) return;
      const day = resolveDay(written, years, false);
      if (!day) return;
      const remarks: Remark[] = [...day.remarks, ...(isAll ? (['one-for-all'] as const) : [])];
      const confidence: Confidence = remarks.length === 0 && !period.isRange ? 'A' : 'B';
      const start = at === 0 || kindsIn(before).length > 0 ? period.start - before.length : sentence.start;
      const behind = kindsIn(before).length === 0 && !isAll && at === 0;
      const end = behind ? sentence.end : period.end;
      const rule = isAll ? 'cutoffs/all' : behind ? 'cutoffs/behind' : 'cutoffs/before';
      for (const kind of these)
        all.push({ kind, day: day.day, fact: found(folded, [start, end], day.day, rule, confidence, remarks) });
    });
  }
  return all;
}

/**
 * 截止时间, each kind for itself, from sentences that name the kind and say that it ends (截止, 计算至). Where a text says two
 * days of one kind neither is taken: `doubted` holds them.
 */
export function readCutoffs(
  notice: NoticeText,
  periods: readonly Period[],
  years: YearContext,
): { cutoffs: Cutoffs; doubted: readonly DoubtedCutoff[] } {
  const all = says(notice, heldPeriods(notice.text, periods).held, years);
  const doubted: DoubtedCutoff[] = [];
  const one = (kind: CutoffKind): Found<IsoDay> | null => {
    const own = all.filter((say) => say.kind === kind);
    const named = own.filter(({ fact }) => fact.rule !== 'cutoffs/all');
    const best = named.length > 0 ? named : own;
    if (new Set(best.map(({ day }) => day)).size > 1) {
      doubted.push(...best.map(({ fact }) => ({ kind, found: fact })));
      return null;
    }
    return best[0]?.fact ?? null;
  };
  const [seniority, achievement, paper, education] = [
    one('seniority'),
    one('achievement'),
    one('paper'),
    one('education'),
  ];
  return { cutoffs: { seniority, achievement, paper, education }, doubted };
}
