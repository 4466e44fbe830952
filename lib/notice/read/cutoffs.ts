import type { IsoDay } from '../../dates/partial-date';
import { BULLET } from '../bullets';
import type { Confidence } from '../source';
import { kindsOfSpots, type Spot, spotsOf } from './cutoff-spots';
import {
  ALL,
  ANSWERED,
  CUTOFF_KINDS,
  type CutoffKind,
  closest,
  ELSE,
  kindsIn,
  OTHERS,
  SAID_BEHIND,
  UNTIL,
  withoutConditions,
} from './cutoff-words';
import { isLastOfYear } from './dates';
import { type Found, found, type Remark } from './found';
import { headsAbove, passageAt } from './passages';
import type { Period } from './ranges';
import { heldPeriods } from './superseded';
import { lineStart, type NoticeText, sentenceAround } from './text';
import { resolveDay, type YearContext } from './year-of';

/** One of several days that a text says of a kind, which cannot all be it: other levels, or a contradiction. */
export interface DoubtedCutoff {
  readonly kind: CutoffKind;
  readonly found: Found<IsoDay>;
}

export type Cutoffs = Readonly<Record<CutoffKind, Found<IsoDay> | null>>;

interface Say {
  readonly kind: CutoffKind;
  readonly day: IsoDay;
  readonly fact: Found<IsoDay>;
  /** 12月31日 without a year, which may be the one before the batch. */
  readonly isYearOpen: boolean;
}

/** Words without the names in 《》: 《评审条件》 are no conditions that end. */
function outsideNames(words: string): string {
  const parts = words.split('《');
  return parts.map((part, at) => (at === 0 ? part : part.slice(part.indexOf('》') + 1))).join('');
}

/** Where the cell or line before a place begins, if it is a label without a date; else the place itself. */
function cellBefore(text: string, at: number): number {
  if (!/[\n\t]/.test(text.charAt(at - 1))) return at;
  let start = at - 1;
  while (start > 0 && at - start < 60 && !/[\n\t]/.test(text.charAt(start - 1))) start -= 1;
  return /[。;\d]/.test(text.slice(start, at - 1)) ? at : start;
}

/** 2.业绩、论文。自…起至X止: where the head of a sentence begins that names kinds and no more; else the place itself. */
function headBefore({ text, passages }: NoticeText, at: number, day: number): number {
  const passage = text.charAt(at - 1) === '。' ? passageAt(passages, at) : null;
  const head = passage === null ? '' : text.slice(passage.body, at - 1);
  const isHead = head.length <= MOST_HEAD && KINDS_ALONE.test(head) && kindsIn(head).length > 0;
  const own = text.slice(at, day);
  return passage !== null && isHead && kindsIn(own).length === 0 && GAINED_UNTIL.test(own) ? passage.body : at;
}

/** 上一年度的12月31日，即2018年12月31日, 2018年底即2018年12月31日: a day that is written out behind. */
function isSaidAnew(text: string, { end, from, to }: Period, next: Period | undefined): boolean {
  const day = to ?? from;
  const isOpen = day?.year?.kind === 'batch' || day?.isEnd === true;
  return isOpen && /^(?:\(|[,(]?(?:也就是说?|即))$/.test(text.slice(end, next?.start ?? end));
}

/** 时间算到哪一天？, 截止时间. */
const IS_OF_CUTOFFS =
  /截止(?:时间|日期)|计算(?:时间|节点|口径)|^口径$|(?:算|截[止至]|计)[到至]?(?:哪|什么时|何时|几[月号])/;
/** Whether a place stands under a heading of cutoffs (五、截止时间) and of nothing else. */
function isUnderCutoffs({ text, passages }: NoticeText, at: number): boolean {
  const passage = passageAt(passages, at);
  return (passage ? headsAbove(text, passage) : [])
    .slice(0, 2)
    .some((head) => IS_OF_CUTOFFS.test(head) && !ELSE.test(head));
}

/** 自取得现职称起至, 统计到: what its sentence is about. */
const GAINED_UNTIL = /取得|任现|获得|发表|完成|[计算]|截|时间/;
const MOST_HEAD = 16;
const KINDS_ALONE = /^(?![^。]*(?:截止|时间|日期))[一-鿿、]{2,16}$/;

/** 任职年限：2021年12月31日: a line that names kinds, a day and no more. */
const KINDS_LINE = new RegExp(
  `^(?:${BULLET}|[✓√])?(?:\\(?[一二三四五六七八九十\\d]{1,3}[).、]+)?[一-鿿、()]{2,24}(?:[:\\t]|--?)$`,
);
function isKindsLine({ text }: NoticeText, { start, end }: Period): boolean {
  const label = text.slice(lineStart(text, start), start);
  if (!/^(?:(?:以前|之前|前)的?)?[。;]?(?:\n|$)/.test(text.slice(end, end + 5)) || !KINDS_LINE.test(label))
    return false;
  const parts = label.replace(/^[^一-鿿]+|[:\t-]{1,3}$/g, '').split(/[、和及与]/);
  return parts.every((part) => part.length <= 8 && kindsIn(`${part}:`).length > 0);
}

/** ▲截止时间：任职年限…；业绩、论文…: a line of cutoffs. */
const CUTOFF_LINE = new RegExp(
  `^(?:${BULLET})?(?:\\(?[一二三四五六七八九十\\d]{1,3}[).、]{1,2})?[一-鿿、]{0,16}(?:(?:截止|计算)(?:时间|日期|点|口径|节点)|时间(?:节点|界定|口径)|截点)[一-鿿]{0,6}:`,
);

/** The kinds of a question that a place stands under: 问：工作年限怎么算？ */
function kindsAsked({ text, passages }: NoticeText, at: number): CutoffKind[] {
  const head = passageAt(passages, at)?.above;
  const words = head ? text.slice(head.start, Math.min(head.end, head.start + 60)) : '';
  return words.startsWith('问') || /\?$|怎么算$|如何(?:计算|算)$|算到(?:哪|何)/.test(words) ? kindsIn(words) : [];
}

/** What each sentence with a 截止 says of each kind. */
function says(notice: NoticeText, periods: readonly Period[], years: YearContext): Say[] {
  const { text, folded } = notice;
  const all: Say[] = [];
  for (let index = 0; index < periods.length; ) {
    const first = periods[index] as Period;
    const own = sentenceAround(text, first.start, first.end);
    // A cell that holds a date alone is spoken of in the cell before it.
    const sentence =
      own.start === first.start
        ? { start: cellBefore(text, own.start), end: own.end }
        : { start: headBefore(notice, own.start, first.start), end: own.end };
    let next = index + 1;
    while (next < periods.length && (periods[next] as Period).start < sentence.end) next += 1;
    const within = periods.slice(index, next).filter((period, at, all) => !isSaidAnew(text, period, all[at + 1]));
    index = next;
    const words = text.slice(sentence.start, sentence.end);
    const isHeadCut =
      CUTOFF_LINE.test(text.slice(lineStart(text, first.start), first.start)) ||
      isUnderCutoffs(notice, first.start) ||
      isKindsLine(notice, first);
    if (
      within.length > 12 ||
      !(
        isHeadCut ||
        UNTIL.test(words) ||
        within.some(({ start }, at) => UNTIL.test(text.slice(within[at - 1]?.end ?? sentence.start, start))) ||
        SAID_BEHIND.some((pattern) => pattern.test(text.slice(within.at(-1)?.end, sentence.end))) ||
        /^答:|止|为[准界限]|为最[后迟晚]|日计算|[日末底]计(?=[,。;]|$)|[日底]为[^,。;]{0,4}[终时]点/.test(words)
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
        (ALL.test(outsideNames(before)) || OTHERS.test(before)) &&
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
      if (these.length === 0 || isListed(at) || /每年$/.test(before)) return;
      const day = resolveDay(written, years, false);
      if (!day) return;
      const remarks: Remark[] = [...day.remarks, ...(isAll ? (['one-for-all'] as const) : [])];
      const confidence: Confidence = remarks.length === 0 && !period.isRange ? 'A' : 'B';
      const start = at === 0 || kindsIn(before).length > 0 ? period.start - before.length : sentence.start;
      const behind = kindsIn(before).length === 0 && !isAll && at === 0;
      const end = behind ? sentence.end : period.end;
      const rule = isAll ? 'cutoffs/all' : behind ? 'cutoffs/behind' : 'cutoffs/before';
      const isYearOpen = written.year === null && isLastOfYear(written);
      const fact = found(folded, [start, end], day.day, rule, confidence, remarks);
      for (const kind of these) all.push({ kind, day: day.day, fact, isYearOpen });
    });
  }
  return all;
}

/** 学历同业绩, 业绩的取得日期同论文: what stands before the kind that gives the day. */
const LIKE_BEFORE = /(?:学历|学位|论文|业绩|成果|时间|日期)$/;
/** 学历（学位）与业绩成果, and nothing but the kinds. */
const KIND_LIKE_KIND =
  /^(?:学历|学位|论文|著作|业绩|成果|[、)]){1,5}(?:的)?[与同和跟](?:资历|任职年限|学历|学位|论文|著作|业绩|成果|、){1,5}$/;
/** 学历的截止时间与任职年限相同: kinds that end when another does, and that other's kinds. */
function likeOthers(text: string): { kinds: CutoffKind[]; as: CutoffKind[] }[] {
  return [...text.matchAll(/(?:相同|一致|同步|同一[天日]截止|同((?:业绩|资历|论文|成果)(?:成果)?))(?=[,。;)\n]|$)/g)]
    .filter(({ index, 1: like }) => !like || LIKE_BEFORE.test(text.slice(Math.max(0, index - 2), index)))
    .slice(0, 60)
    .flatMap(({ index, 1: like }) => {
      const end = index + (like ? 3 : 0);
      const clause = text
        .slice(Math.max(0, end - 50), end)
        .replace(/,(?=[与同和跟])/g, '')
        .split(/[,。;(\n]/)
        .at(-1) as string;
      const isSaid = /截止|时间|日期|计算|^[一-鿿、]{2,8}同[一-鿿]{2}$/.test(clause) || KIND_LIKE_KIND.test(clause);
      const parts = isSaid ? clause.split(/与|同|和|跟/) : [];
      return parts.length === 2 ? [{ kinds: kindsIn(parts[0] as string), as: kindsIn(parts[1] as string) }] : [];
    });
}

/** The same day a year earlier. */
function yearBefore(fact: Found<IsoDay>): Found<IsoDay> {
  return { ...fact, value: `${Number(fact.value.slice(0, 4)) - 1}${fact.value.slice(4)}` as IsoDay };
}

/**
 * 截止时间, each kind for itself, from sentences that name the kind and say that it ends (截止, 计算至). Where a text says two
 * days of one kind neither is taken: `doubted` holds them; nor is 12月31日 without a year, where other kinds end on another day, for
 * then it may be that of the year before.
 */
export function readCutoffs(
  notice: NoticeText,
  periods: readonly Period[],
  years: YearContext,
): { cutoffs: Cutoffs; doubted: readonly DoubtedCutoff[] } {
  const own = says(notice, heldPeriods(notice.text, periods).held, years);
  const like = likeOthers(notice.text).flatMap(({ kinds, as }) =>
    own.flatMap((say) => (as.includes(say.kind) ? kinds.map((kind) => ({ ...say, kind })) : [])),
  );
  const all = [...own, ...like.filter(({ kind }) => !own.some((say) => say.kind === kind))];
  const doubted: DoubtedCutoff[] = [];
  const one = (kind: CutoffKind): Found<IsoDay> | null => {
    const own = all.filter((say) => say.kind === kind);
    const named = own.filter(({ fact }) => fact.rule !== 'cutoffs/all');
    const best = named.length > 0 ? named : own;
    const open = best.find(({ isYearOpen }) => isYearOpen);
    if (open && all.some(({ day }) => day !== open.day)) {
      doubted.push(...[yearBefore(open.fact), open.fact].map((fact) => ({ kind, found: fact })));
      return null;
    }
    // 取得时间须在2013年12月31日以前, of a batch of 2018: who may apply, and no end of what counts.
    const isFarOff =
      years.batchYear !== null &&
      best.some(({ day }) => Math.abs(Number(day.slice(0, 4)) - Number(years.batchYear)) > 3);
    if (isFarOff || new Set(best.map(({ day }) => day)).size > 1) {
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
