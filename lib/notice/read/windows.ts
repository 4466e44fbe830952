import type { IsoDay } from '../../dates/partial-date';
import type { Confidence } from '../source';
import { type Found, found, type Remark } from './found';
import { levelsIn } from './levels';
import { headOf, headsAbove, type Passage, passageAt } from './passages';
import type { Period } from './ranges';
import { heldPeriods, type Superseded } from './superseded';
import { lineStart, type NoticeText, sentenceAround } from './text';
import { isOfPaperStill, type Way, wayAt, waysOf } from './window-way';
import { type Role, roleWords } from './window-words';
import { type ResolvedDay, resolvePeriod, type YearContext } from './year-of';

/** A window; an end that the text does not say is null. Hours are HH:MM as written, or null. */
export interface Window {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly fromHour: string | null;
  readonly toHour: string | null;
}

export interface Windows {
  readonly online: Found<Window> | null;
  readonly paper: Found<Window> | null;
  /** Windows that come back every year, and name no batch. */
  readonly recurring: readonly Found<string>[];
  /** Where a text says several windows of one kind that cannot all be it: of levels, of cities, or a contradiction. */
  readonly doubted: readonly DoubtedWindow[];
}

export interface DoubtedWindow {
  readonly kind: 'online' | 'paper';
  readonly found: Found<Window>;
}

/** Said behind a day on which it all happens. */
const ONE_DAY = /^(?:当天|当日|一天|全天)/;
const RECURRING = /(?:每年|每月|每季度?|每周|每学年|常年)(?:度)?(?:的|于|为|[一-鿿]{0,4})?$/;
/** 3 where a label before the day says the role (网上申报时间：, 个人申报：), 2 in the same clause, 1 behind the day, 0 from a heading. */
type Strength = 0 | 1 | 2 | 3;

interface Told {
  readonly role: Role;
  readonly strength: Strength;
}

interface Candidate extends Told {
  readonly window: Window;
  readonly fact: Found<Window>;
  readonly isCollective: boolean;
  /** Where its day and its sentence begin. */
  readonly at: number;
  readonly sentence: number;
  /** 测试报名: the time of an examination before the declaration. */
  readonly isOfExam: boolean;
}

const COLLECTIVE =
  /县|区|各市|各州|省直|省属|中央驻|主管部门|市直|各单位|用人单位|所在单位|各地|设区市|呈报|推荐部门|街道|乡镇|评委会|评审委员会/;
/** 材料受理、缴费截止时间, 网上申报及单位审核: both are on the day. */
const TOGETHER = /^(?:、|和|及|与|以及)[一-鿿]{0,4}$/;
const LABEL =
  /(?:时间|日期|期限|截止)(?:安排)?(?:为|是|在|从|自|定于|截[止至][到至]?){0,2}[:=]?(?:自|从|为|于|(?:自|从)?即日起[至到])?$/;

const EXAM = /(?:测试|考试)(?!合格|通过|成绩)/;
/** 申报系统于 X 开通, 平台自 X 起开放: the verb of the system stands behind the day. */
const SYSTEM = /(?:系统|平台|通道|入口|端口)(?:将|拟)?(?:于|自|从|在)?$/;
const OPENS = /^(?:\([^()]{1,10}\))?(?:起|前后?)?(?:正式|统一|全面)?(?:开放|开通|开启|启用|启动|上线)/;
/** 《申报表》由单位盖章后于11月18日前交市人才中心: the thing in a clause before, the verb behind the day. */
const BROUGHT =
  /^(?:以?前|之前)(?:统一|集中|一并)?(?:交|送|报送|寄)(?:至|到)?(?!费)[^,。;\n]{2,20}(?:[部处科局办会室]|中心|窗口|公司)/;
const BRINGS = /^[^。;\n]{0,60}(?:携带?|持)[^,。;\n]{0,10}(?:材料|原件)/;
const PAPER_THING = /材料|资料|复印件|原件|表·|证书/;
const lineOf = (text: string, at: number) => text.slice(lineStart(text, at), at + 120).split('\n')[0] as string;

/** What the words before a day say of it: the word nearest to it decides. */
function toldBefore(words: string): Told | null {
  const all = roleWords(words);
  const last = all.at(-1);
  if (!last) return null;
  const previous = all.at(-2);
  const isTogether = last.role === 'other' && previous && TOGETHER.test(words.slice(previous.end, last.start));
  const joined = isTogether ? previous : last;
  const behind = words.slice(joined.end);
  const isLabel = behind === ':' || (LABEL.test(words) && behind.length <= 14);
  return { role: joined.role, strength: isLabel ? 3 : 2 };
}

/** 起登录“…”，如实填写: whoever logs in then does not print or look something up. */
const LOGS_IN = /登[录陆](?![^。;]*(?:下载|查看|查阅|学习|预约))/;

function toldBehind(words: string): Told | null {
  const all = roleWords(words.slice(0, 120));
  // 将申报材料报送 behind an audit that comes before; the first word decides.
  const first = all[0];
  if (first) return { role: first.role, strength: 1 };
  return LOGS_IN.test(words.slice(0, 120)) ? { role: 'online', strength: 1 } : null;
}

/** A heading speaks for a date only with one voice. */
function toldByHeads(heads: readonly string[]): Told | null {
  for (const head of heads.slice(0, 4)) {
    const roles = new Set(roleWords(head).map(({ role }) => role));
    if (roles.has('paper')) roles.delete('handing');
    if (roles.size === 1) return { role: [...roles][0] as Role, strength: 0 };
    if (roles.size > 1) return null;
  }
  return null;
}

/** What a day is for, by the words around it. */
function told(text: string, period: Period, before: string, behind: string, passage: Passage | null): Told | null {
  const clause = before.split(/[,]/).at(-1) ?? '';
  if (SYSTEM.test(clause) && OPENS.test(behind)) return { role: 'online', strength: 2 };
  if (BROUGHT.test(behind) && PAPER_THING.test(before)) return { role: 'paper', strength: 1 };
  // 现场审核时间为…，申报人员携带纸质材料到: who brings papers to an audit hands them in.
  if (/现场[^,。;]{0,8}$/.test(clause) && BRINGS.test(behind)) return { role: 'paper', strength: 2 };
  const near = toldBefore(clause);
  if (near && near.role !== 'declaring') return near;
  const after = toldBehind(behind.split(/[。;\n]/)[0] ?? '');
  // 于7月26日至31日将申报材料报送: the verb stands behind. An end said behind (前完成网上申报) too.
  if (after && near === null) return after;
  // 申报材料于7月10日前报送: the thing before the day, its verb behind.
  const around =
    near === null ? toldBehind(`${clause.slice(-30)}${(behind.split(/[,。;\n]/)[0] ?? '').slice(0, 120)}`) : null;
  if (around) return around;
  const whole = toldBefore(before);
  if (whole && whole.role !== 'declaring') return { ...whole, strength: 2 };
  if (near) return near;
  if (whole) return whole;
  const line = text.slice(lineStart(text, period.start), period.start);
  const row = line.includes('\t') ? toldBefore(line) : null;
  return row ?? (passage ? toldByHeads([headBefore(text, passage, period), ...headsAbove(text, passage)]) : null);
}

/** The own head of the passage, where the day does not stand in it. */
function headBefore(text: string, passage: Passage, period: Period): string {
  return text.slice(passage.body, Math.min(period.start, passage.body + headOf(text, passage).length));
}

/** 高级4月1日至30日，中级5月6日至31日: the next range of the same thing, for others. */
function isFurther(period: Period, between: string): boolean {
  const isOwn = period.isRange || levelsIn(between).length > 0 || /^\([^()]{1,10}\)[、,]$/.test(between);
  return isOwn && between.length <= 16 && !/[。\n]/.test(between) && roleWords(between).length === 0;
}

function windowOf(from: ResolvedDay | null, to: ResolvedDay | null): Window {
  return { from: from?.day ?? null, to: to?.day ?? null, fromHour: from?.hour ?? null, toHour: to?.hour ?? null };
}

/** Every window that is told, and those that come back every year. */
function candidatesOf(
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
  let last: { told: Told; end: number } | null = null;
  periods.forEach((period, index) => {
    const sentence = sentenceAround(text, period.start, period.end);
    const start = Math.max(sentence.start, periods[index - 1]?.end ?? 0, period.start - 120);
    const before = text.slice(start, period.start);
    const behind = text.slice(period.end, Math.min(sentence.end, periods[index + 1]?.start ?? text.length));
    if (RECURRING.test(before.slice(-12))) {
      if (recurring.length < 20)
        recurring.push(found(folded, [start, period.end], text.slice(period.start, period.end), 'windows/recurring'));
      return;
    }
    const own = told(text, period, before, behind, passageAt(passages, period.start));
    const tells = last && isFurther(period, text.slice(last.end, period.start)) ? last.told : own;
    last = tells && { told: tells, end: period.end };
    if (!tells || tells.role === 'other') return;
    const line = lineOf(text, period.start);
    if (tells.role === 'paper' && isPaperless && !isOfPaperStill(line)) return;
    // Dates follow each other: a year that was written lately and is later than the batch's goes on.
    const isNear =
      said !== null && period.start - said.at < 200 && (years.batchYear === null || said.year > years.batchYear);
    // 截止时间由甲日调整为乙日: the end that is said anew.
    const isNewEnd = !period.isRange && newDays.has(period) && /截止|结束|关闭/.test(before);
    const both = resolvePeriod(
      isNewEnd ? { ...period, from: null } : period,
      years,
      isNear ? (said?.year ?? null) : null,
    );
    if (!both) return;
    const isSingleDay = !isNewEnd && !period.isRange && period.from !== null && period.to !== null;
    // A lone day with no 前, 截止 or 起 beside it opens nothing and closes nothing, unless a label says that it is the time.
    if (isSingleDay && tells.strength < 3 && !ONE_DAY.test(behind)) return;
    const remarks: Remark[] = [...new Set([...(both.from?.remarks ?? []), ...(both.to?.remarks ?? [])])];
    if (tells.role === 'declaring') remarks.push('way-not-said');
    const written = [period.to?.year, period.from?.year].find((year) => year?.kind === 'number');
    if (written?.kind === 'number') said = { year: written.year, at: period.end };
    const confidence: Confidence =
      tells.strength === 3 && remarks.every((one) => one === 'end-from-start') ? 'A' : tells.strength >= 1 ? 'B' : 'C';
    const window = windowOf(both.from, both.to);
    const end = tells.strength === 1 ? Math.min(period.end + 30, period.end + behind.length) : period.end;
    candidates.push({
      ...tells,
      window,
      isCollective: COLLECTIVE.test(before),
      at: period.start,
      sentence: sentence.start,
      isOfExam: EXAM.test(line),
      fact: found(
        folded,
        [start, end],
        window,
        `windows/${['heading', 'behind', 'before', 'label'][tells.strength]}`,
        confidence,
        remarks,
      ),
    });
  });
  return { candidates, recurring };
}

/** A window whose end was put off elsewhere in the text, with the new end. */
function putOff(
  candidate: Candidate,
  superseded: readonly Superseded[],
  { folded }: NoticeText,
  years: YearContext,
): Candidate {
  for (const { old, by } of superseded) {
    const before = resolvePeriod(old, years, null)?.to;
    const after = resolvePeriod(by, years, null)?.to;
    if (!before || !after || before.day !== candidate.window.to || by.isRange) continue;
    const window = { ...candidate.window, to: after.day, toHour: after.hour };
    const remarks: Remark[] = [...candidate.fact.remarks, 'put-off'];
    return { ...candidate, window, fact: found(folded, [old.start, by.end], window, 'windows/put-off', 'B', remarks) };
  }
  return candidate;
}

/** True where two windows may be one, of which each says a part. */
function agree(a: Window, b: Window): boolean {
  const same = (x: string | null, y: string | null) => x === null || y === null || x === y;
  return same(a.from, b.from) && same(a.to, b.to);
}

function merged(candidates: readonly Candidate[]): Found<Window> | null {
  const [first, ...rest] = candidates;
  if (!first) return null;
  let { fact } = first;
  for (const other of rest) {
    const [a, b] = [fact.value, other.window];
    if (!agree(a, b)) return null;
    // The one that says both ends is the one to show.
    const whole = b.from !== null && b.to !== null && (a.from === null || a.to === null) ? other.fact : fact;
    const value = {
      from: a.from ?? b.from,
      to: a.to ?? b.to,
      fromHour: a.fromHour ?? b.fromHour,
      toHour: a.toHour ?? b.toHour,
    };
    fact = { ...whole, value };
  }
  return fact;
}

/** The one window of a role: that of the strongest words, whose tellings must agree. */
function pick(
  kind: DoubtedWindow['kind'],
  candidates: readonly Candidate[],
  doubted: DoubtedWindow[],
): Found<Window> | null {
  for (const strength of [3, 2, 1, 0]) {
    const own = candidates.filter((one) => one.strength === strength);
    if (own.length === 0) continue;
    const choices = [
      own,
      own.filter((one) => one.window.from !== null && one.window.to !== null),
      own.filter((one) => !one.isCollective),
    ];
    for (const choice of choices) {
      const one = merged(choice);
      if (!one) continue;
      if (one.value.from !== null && one.value.to !== null) return one;
      // 系统于8月12日开通，网上申报截止时间为9月13日: weaker words, or those beside it, may say the end that these leave open.
      const sentences = new Set(choice.map(({ sentence }) => sentence));
      const weaker = candidates.filter(
        (other) => other.strength < strength && (other.strength >= 2 || sentences.has(other.sentence)),
      );
      return merged([...choice, ...weaker]) ?? one;
    }
    doubted.push(...own.map(({ fact }) => ({ kind, found: fact })));
    return null;
  }
  return null;
}

/** 受理时间, whose own words say no way: what was concluded of it is said. */
function concluded(candidate: Candidate, remark: Remark): Candidate {
  const { fact } = candidate;
  return { ...candidate, fact: { ...fact, confidence: 'B', remarks: [...fact.remarks, remark] } };
}

/**
 * 申报、报送时间: online, and for the papers. Only what the words around a day say it is for: a day without such words, or with
 * those of something else (审核, 公示, 缴费 …), is none. Where neither its words nor the rest of the text say how one hands in
 * then, the user is asked.
 */
export function readWindows(notice: NoticeText, periods: readonly Period[], years: YearContext): Windows {
  const ways = waysOf(notice.blotted);
  const { held, superseded } = heldPeriods(notice.text, periods);
  const { candidates: told, recurring } = candidatesOf(notice, held, years, superseded, ways.isPaperless);
  const candidates = superseded.length === 0 ? told : told.map((one) => putOff(one, superseded, notice, years));
  const doubted: DoubtedWindow[] = [];
  const of = (role: Role) => {
    const all = candidates.filter((one) => one.role === role);
    const proper = all.filter((one) => !one.isOfExam);
    return proper.length > 0 ? proper : all;
  };
  const [surelyOnline, surelyPaper] = [of('online'), of('paper')];
  const handed = of('handing').map((one): [Way, Candidate] => {
    const isOther = (sure: Candidate) => !agree(sure.window, one.window);
    return [wayAt(notice, one.at, ways, surelyOnline.some(isOther), surelyPaper.some(isOther)), one];
  });
  const by = (way: Way) =>
    handed.flatMap(([its, one]) =>
      its === way ? [concluded(one, way === 'paper' ? 'papers-not-said' : 'way-not-said')] : [],
    );
  const online = [...surelyOnline, ...by('online')];
  const paper = [...surelyPaper, ...by('paper')];
  const declared = online.length === 0 ? of('declaring') : [];
  const isOnlyWindow = online.length === 0 && declared.length === 0 && ways.hasWeb && !ways.hasPapers;
  const taken = isOnlyWindow ? paper.map((one) => concluded(one, 'way-not-said')) : [...online, ...declared];
  const windows = {
    online: pick('online', taken, doubted),
    paper: isOnlyWindow ? null : pick('paper', paper, doubted),
  };
  for (const { fact } of by('ask'))
    for (const kind of ['online', 'paper'] as const) if (windows[kind] === null) doubted.push({ kind, found: fact });
  return { ...windows, recurring, doubted };
}
