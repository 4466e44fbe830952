import type { Confidence } from '../source';
import { type Found, found, type Remark } from './found';
import { levelsIn } from './levels';
import { headsAbove, passageAt } from './passages';
import type { Period } from './ranges';
import type { Superseded } from './superseded';
import { lineOf, lineStart, type NoticeText, sentenceAround } from './text';
import type { Candidate, Window } from './window-pick';
import { isOver, type Told, told } from './window-told';
import { isOfPaperStill } from './window-way';
import { type Role, roleWords } from './window-words';
import { type ResolvedDay, resolvePeriod, type YearContext } from './year-of';

/** 5月10日（丰县、沛县）: for whom a day is. */
const IN_BRACKETS = /^\([^()]{1,40}\)/;
const LISTED = /^\([^()]{1,40}\)[、,;]$/;
/** 其中个人申报截止时间为: what ends for a person within the time of the whole. */
const PERSONAL = /其中[^,。;]{0,4}(?:个人|申报人)/;
/** 即日起至7月31日, 自本通知发布之日起至7月31日: it opens when the notice is signed. */
const FROM_NOW = /(?:即日|(?:发布|印发|公布|下发)之日)(?:起|开始)?(?:开始)?[至到~-]{0,2}$/;
const ONE_OF_SEVERAL = /^、\d{1,2}[日、]/;
const COMMA_BEHIND_NOW = /(?<=[即之]日(?:起|开始)),$/;
/** 起止时间为6月1日至6月30日。某某区截止时间为6月24日: an earlier end for the place or unit whose notice it is. */
const OWN_END =
  /(?:^|[,。;(])(?:其中,?)?(?:[我本][市区县州校院局司]|(?![各其]|县区)[一-鿿]{2,6}[区县])(?:的)?(?:个人|网上)?(?:申报)?截止(?:时间|日期)(?:为|是|:)?$/;
/** 截止时间由甲日延长至乙日，开始时间（丙日）不变: of the same thing. */
const OWN_BEGIN = /^[,(](?:但|其)?(?:开始|起始|开网|开放)(?:时间|日期)(?:仍?为|\(|:)?$/;
/** Said behind a day on which it all happens. */
const ONE_DAY = /^(?:当天|当日|一天|全天)/;
const RECURRING = /(?:每年|每月|每季度?|每周|每学年|常年)(?:度)?(?:的|于|为|[一-鿿]{0,4})?$/;
/** 9月1日为受理申报材料时间; （一）7月27日，各单位将材料交人事处: the day on which it happens. */
const IS_THE_TIME = /^(?:[上下]午)?为[^,。;\n]{2,40}(?:时间|日期)/;
function isTheTime({ role }: Told, behind: string, line: string, before: string): boolean {
  if (ONE_DAY.test(behind) || IS_THE_TIME.test(behind)) return true;
  return role === 'paper' && behind.startsWith(',') && NUMBER_ALONE.test(before) && line.startsWith(before);
}

/** 4月12日—4月19日 网上填报, and in the line below 4月22日 装袋材料送教体局: lines that begin with days, each with what is done then. */
function isInSchedule(text: string, periods: readonly Period[], index: number): boolean {
  const begins = (period: Period | undefined) =>
    period !== undefined &&
    /[\n\t]/.test(text.charAt(period.start - 1)) &&
    /^[一-鿿(:\t]/.test(text.charAt(period.end));
  const [before, own] = [periods[index - 1], periods[index] as Period];
  return begins(own) && begins(before) && before !== undefined && own.start - before.start < 80;
}

const COLLECTIVE =
  /县|区|各市|各州|省直|省属|中央驻|主管部门|市直|市属|省辖市|各单位|用人单位|所在单位|各地|设区市|呈报|推荐部门|街道|乡镇|评委会|评审委员会|职[称改]办|人社[局厅]/;
/** 8月12日至16日，受理省直单位报送的；8月19日至28日，受理各市…: whom it is for stands behind the day. */
const OF_GROUP = /^,?(?:受理|接收)(?:省|市|县|区|各|中央)[^,。;\n]{2,40}(?:报送|推荐|申报)/;
const EXAM = /(?:测试|考试)(?!合格|通过|成绩)/;
/** 6月15日至18日各辖市、区集中报送: who does it stands behind the day. */
const BY_OTHERS = /^(?:各|由)[^,。;\n]{1,12}(?:集中|统一|汇总)/;
const CLAUSE = /[,。;]/;

/** 高级4月1日至30日，中级5月6日至31日: the next range of the same thing, for others. */
function isFurther(period: Period, between: string): boolean {
  const isOwn = period.isRange || levelsIn(between).length > 0 || /^\([^()]{1,40}\)[、,]$/.test(between);
  return isOwn && between.length <= 44 && !/[。\n\t]/.test(between) && roleWords(between).length === 0;
}

/** 县区6月15日至18日集中报送材料，市直单位21日至22日报送: the bare verb, of other days for others. */
const AGAIN = /^(?:集中|统一)?(?:报送|递交|提交)(?:[,。;]|$)/;
function isAgain(between: string, behind: string): boolean {
  return between.length <= 30 && !/[。\n]/.test(between) && AGAIN.test(behind);
}

/** 11月2日至6日，其中2日至4日市直, 具体是： and a line for each: a part of a whole that was said shortly before. */
function isPart(text: string, { from, to }: Window, at: number, whole: Candidate, role: Role): boolean {
  if (whole.role !== role || at - whole.at > 400 || !from || !to) return false;
  const { from: first, to: last } = whole.window;
  const between = text.slice(whole.at, at);
  const isSaid =
    (between.length <= 150 && /其中/.test(between)) || /具体(?:是|为|如下|[安时][^。;:]{0,6}):/.test(between);
  return first !== null && last !== null && first <= from && to <= last && isSaid;
}

/** 二、申报材料截止时间, and the day alone in the next line. */
function isUnderEnd({ blotted, passages }: NoticeText, at: number): boolean {
  const passage = passageAt(passages, at);
  return passage !== null && /截止(?:时间|日期)$/.test(headsAbove(blotted, passage)[0] ?? '');
}

function windowOf(from: ResolvedDay | null, to: ResolvedDay | null): Window {
  return { from: from?.day ?? null, to: to?.day ?? null, fromHour: from?.hour ?? null, toHour: to?.hour ?? null };
}

/**
 * The words before a day that are its own. 于7月8日至8月9日登录系统申报，用人单位8月14日前: what is told behind one day is not said
 * of another's day again.
 */
function ownWords(before: string, last: { readonly told: Told } | null): string {
  const comma = before.lastIndexOf(',');
  const clause = before.slice(comma + 1);
  const isBehind = last?.told.strength === 1 && comma !== -1;
  const isOthers = isBehind && COLLECTIVE.test(clause) && roleWords(clause).length === 0;
  // 前完成网上受理，7月10日前: said of the day before it.
  const isDone = isBehind && /^(?:以前|之前|前)/.test(before);
  return isOthers ? clause : isDone ? before.slice(before.indexOf(',') + 1) : before;
}

/** 市直7月1日—3日、县区7月6日—8日报送: the days of another group, before the verb of both. */
const BESIDE = /^(?:以?前|之前)?[、和及][^,。;\n]{0,14}$/;

/** （三）6月4日至5日, a line of a schedule that says in the next what is done then. */
const NUMBER_ALONE = /^[(〔]?[一二三四五六七八九十\d]{1,3}[)〕、.]{1,2}$/;
function below(text: string, start: number, end: number): string {
  return text.slice(start, Math.min(end, start + 120)).split('\n')[0] as string;
}

/** The words behind a day up to the next; with those behind the next, where it is of another group. */
function behindOf(text: string, periods: readonly Period[], index: number, end: number): string {
  const [period, next] = [periods[index] as Period, periods[index + 1]];
  if (text.charAt(period.end) === '\n' && NUMBER_ALONE.test(text.slice(lineStart(text, period.start), period.start)))
    return below(text, period.end + 1, next?.start ?? text.length);
  const behind = text.slice(period.end, Math.min(end, next?.start ?? text.length));
  const isBeside = next !== undefined && next.start < end && period.isRange === next.isRange && BESIDE.test(behind);
  return isBeside ? behind + text.slice(next.end, Math.min(end, periods[index + 2]?.start ?? text.length)) : behind;
}

/** The day of the signature, where it is known and lies before the end of the window. */
function signatureBefore(to: ResolvedDay | null, { issuedOn }: YearContext): ResolvedDay | null {
  if (to === null || issuedOn === null || issuedOn > to.day) return null;
  return { day: issuedOn, hour: null, remarks: ['day-of-signature'] };
}

/** Every window that is told, and those that come back every year and name no batch. */
export function candidatesOf(
  notice: NoticeText,
  periods: readonly Period[],
  years: YearContext,
  superseded: readonly Superseded[],
  isPaperless: boolean,
) {
  const { blotted: text, folded, passages } = notice;
  const candidates: Candidate[] = [];
  const recurring: Found<string>[] = [];
  const newDays = new Set(superseded.map(({ by }) => by));
  let said: { year: number; at: number } | null = null;
  let last: { told: Told; end: number; isEnd: boolean } | null = null;
  periods.forEach((period, index) => {
    const sentence = sentenceAround(text, period.start, period.end);
    const start = Math.max(sentence.start, periods[index - 1]?.end ?? 0, period.start - 120);
    // 自通知发布之日起，8月25日截止: both ends of one thing.
    const before = ownWords(text.slice(start, period.start), last).replace(COMMA_BEHIND_NOW, '');
    const behind = behindOf(text, periods, index, sentence.end);
    if (RECURRING.test(before.slice(-12))) {
      if (recurring.length < 20)
        recurring.push(found(folded, [start, period.end], text.slice(period.start, period.end), 'windows/recurring'));
      return;
    }
    const its = told(text, period, before, behind, passageAt(passages, period.start));
    const again = last?.told.role === 'paper' && isAgain(text.slice(last.end, period.start), behind) ? last.told : null;
    const between = last ? text.slice(last.end, period.start) : '';
    const isOwnEnd = period.from === null && between.length < 60 && !between.includes('\n') && OWN_END.test(between);
    const isOfLast = last !== null && (isOwnEnd || (period.to === null && OWN_BEGIN.test(between)));
    const own: Told | null = isOfLast && last ? last.told : its && its.strength > 0 ? its : (again ?? its);
    const shared = last && isFurther(period, text.slice(last.end, period.start)) ? last.told : null;
    // What only a heading said of the day before, or what was said of something else, gives way to words of its own.
    const givesWay =
      own !== null &&
      own.strength > 0 &&
      (shared?.strength === 0 ||
        (shared?.role === 'other' && own.role !== 'other') ||
        (shared !== null && own.role !== shared.role && roleWords(behind.split(CLAUSE)[0] as string).length > 0));
    const tells = shared && !givesWay ? shared : own;
    // 截止日期为7月10日（市直）、7月15日（县区）: what is said of the first day is said of the next.
    const isEndToo = shared !== null && !givesWay && last?.isEnd === true && !period.isRange;
    const isOfGroup = OF_GROUP.test(behind);
    last = tells && { told: tells, end: period.end, isEnd: isEndToo || period.from === null };
    if (!tells || tells.role === 'other') return;
    const line = lineOf(text, period.start);
    if (tells.role === 'paper' && isPaperless && !isOfPaperStill(line)) return;
    // Dates follow each other: a year that was written lately and is later than the batch's goes on.
    const isNear =
      said !== null && period.start - said.at < 200 && (years.batchYear === null || said.year > years.batchYear);
    // 截止时间由甲日调整为乙日: the end that is said anew.
    const isNewEnd = !period.isRange && newDays.has(period) && /截止|结束|关闭/.test(before);
    const isEnd = isNewEnd || isEndToo || (tells.strength <= 1 && !period.isRange && isUnderEnd(notice, period.start));
    const isPast = isOver(period, before, behind);
    const both = resolvePeriod(
      isEnd || isPast ? { ...period, from: null } : period,
      isPast || (isOfLast && !isOwnEnd) ? { ...years, issuedOn: null } : years,
      isNear ? (said?.year ?? null) : null,
    );
    if (!both || (isPast && years.issuedOn !== null && both.to !== null && both.to.day > years.issuedOn)) return;
    // 10月21、22、23日三天: one of several, for as many groups or for all of them.
    if (!period.isRange && ONE_OF_SEVERAL.test(behind)) return;
    const isSingleDay = !isEnd && !isPast && !period.isRange && period.from !== null && period.to !== null;
    // A lone day with no 前, 截止 or 起 beside it opens nothing and closes nothing, unless a label says that it is the time.
    if (
      isSingleDay &&
      tells.strength < 3 &&
      !isTheTime(tells, behind, line, before) &&
      !isInSchedule(text, periods, index)
    )
      return;
    const from = both.from ?? (FROM_NOW.test(before) ? signatureBefore(both.to, years) : null);
    const remarks: Remark[] = [...new Set([...(from?.remarks ?? []), ...(both.to?.remarks ?? [])])];
    if (tells.role === 'declaring') remarks.push('way-not-said');
    const written = [period.to?.year, period.from?.year].find((year) => year?.kind === 'number');
    if (written?.kind === 'number') said = { year: written.year, at: period.end };
    const isImplied = remarks.includes('year-from-dates');
    const confidence: Confidence = isImplied
      ? 'C'
      : tells.strength === 3 && remarks.every((one) => one === 'end-from-start')
        ? 'A'
        : tells.strength >= 1
          ? 'B'
          : 'C';
    const window = windowOf(from, both.to);
    if (candidates.slice(-4).some((whole) => isPart(text, window, period.start, whole, tells.role))) return;
    const end = tells.strength === 1 ? Math.min(period.end + 30, period.end + behind.length) : period.end;
    const candidate: Candidate = {
      ...tells,
      strength: isOfGroup && tells.strength > 1 ? 1 : tells.strength,
      window,
      isCollective:
        COLLECTIVE.test(before) ||
        COLLECTIVE.test(IN_BRACKETS.exec(behind)?.[0] ?? '') ||
        LISTED.test(behind) ||
        BY_OTHERS.test(behind) ||
        isOfGroup,
      at: period.start,
      sentence: sentence.start,
      line: lineStart(text, period.start),
      isOfExam: EXAM.test(line),
      isPersonal: PERSONAL.test(before) || isOwnEnd,
      fact: found(
        folded,
        [start, end],
        window,
        `windows/${['heading', 'behind', 'before', 'label'][tells.strength]}`,
        confidence,
        remarks,
      ),
    };
    candidates.push(candidate);
    if (tells.also) candidates.push({ ...candidate, role: tells.also });
  });
  return { candidates, recurring };
}
