import { type Found, found, type Remark } from './found';
import type { Period } from './ranges';
import { heldPeriods, type Superseded } from './superseded';
import { lineOf, type NoticeText } from './text';
import { candidatesOf } from './window-candidates';
import { withEchoes } from './window-echoes';
import { agree, type Candidate, type DoubtedWindow, isWholeOf, pick, type Window } from './window-pick';
import { type Way, wayAt, waysOf } from './window-way';
import type { Role } from './window-words';
import { resolvePeriod, type YearContext } from './year-of';

export interface Windows {
  readonly online: Found<Window> | null;
  readonly paper: Found<Window> | null;
  /** Windows that come back every year, and name no batch. */
  readonly recurring: readonly Found<string>[];
  /** Where a text says several windows of one kind that cannot all be it: of levels, of cities, or a contradiction. */
  readonly doubted: readonly DoubtedWindow[];
}

/** 申报：…，各县区收集材料: what units do with the papers then. */
const GATHERED = /^[^。;\n]{0,40}(?:收集|汇总|接收|提交)[^,。;\n]{0,4}(?:材料|资料)/;
/** A way on the web, in the line of a day. */
const WEB = /网|线上|通道|端口|入口|App|APP|小程序/;

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

/** 受理时间, whose own words say no way: what was concluded of it is said. */
function concluded(candidate: Candidate, remark: Remark): Candidate {
  const { fact } = candidate;
  return { ...candidate, fact: { ...fact, confidence: 'B', remarks: [...fact.remarks, remark] } };
}

/** Whether who passes a notice on says a time of its own above the title, which is not that of the notice. */
function isOfTwo(all: readonly Candidate[], title: readonly [number, number] | null): boolean {
  const above = all.filter(({ at }) => title !== null && at < title[0]);
  return (
    above.length > 0 && all.some((one) => !above.includes(one) && above.some((own) => !agree(own.window, one.window)))
  );
}

/**
 * 申报、报送时间: online, and for the papers. Only what the words around a day say it is for: a day without such words, or with
 * those of something else (审核, 公示, 缴费 …), is none. Where neither its words nor the rest of the text say how one hands in
 * then, the user is asked.
 */
export function readWindows(
  notice: NoticeText,
  periods: readonly Period[],
  years: YearContext,
  title: readonly [number, number] | null = null,
): Windows {
  const ways = waysOf(notice.blotted);
  const { held, superseded } = heldPeriods(notice.text, periods);
  const all = withEchoes(notice.blotted, held);
  const { candidates: told, recurring } = candidatesOf(notice, all, years, superseded, ways.isPaperless);
  const candidates = superseded.length === 0 ? told : told.map((one) => putOff(one, superseded, notice, years));
  const doubted: DoubtedWindow[] = [];
  const of = (role: Role) => {
    const all = candidates.filter((one) => one.role === role);
    const proper = all.filter((one) => !one.isOfExam);
    return proper.length > 0 ? proper : all;
  };
  // 个人申报 beside a day of a text that knows no website: how is not said.
  const isSure = ({ strength, at }: Candidate) => ways.hasWeb || strength !== 1 || WEB.test(lineOf(notice.blotted, at));
  const [surelyOnline, surelyPaper] = [of('online').filter(isSure), of('paper')];
  const handed = of('handing').map((one): [Way, Candidate] => {
    const isOther = (sure: Candidate) => !agree(sure.window, one.window);
    return [wayAt(notice, one.at, ways, surelyOnline.some(isOther), surelyPaper.some(isOther)), one];
  });
  const by = (way: Way) =>
    handed.flatMap(([its, one]) =>
      its === way ? [concluded(one, way === 'paper' ? 'papers-not-said' : 'way-not-said')] : [],
    );
  const declaring = [...of('declaring'), ...of('online').filter((one) => !isSure(one))];
  // 申报时间：X至Y…县区审核后于Z前在系统中提交: what others do there takes no place of the time of all.
  const isOthers = declaring.length > 0 && surelyOnline.every(({ isCollective }) => isCollective);
  const online = [...(isOthers ? [] : surelyOnline), ...by('online')];
  const handedIn = [...surelyPaper, ...by('paper')];
  // 申报时间 of a text that knows papers and no website is that of the papers.
  const knowsNoWeb = online.length === 0 && ways.hasPapers && !ways.hasWeb;
  const isSaidOfPapers = ({ window }: Candidate) => handedIn.every((one) => agree(one.window, window));
  const isOnPaper = knowsNoWeb && declaring.every(isSaidOfPapers);
  const paper = isOnPaper ? [...handedIn, ...declaring.map((one) => concluded(one, 'papers-not-said'))] : handedIn;
  // 申报时间：X至Y…Y后系统关闭: who says the end of it means the whole of it.
  const isTold = (one: Candidate) => online.every((sure) => isWholeOf(one.window, sure.window));
  // 申报：…，各县区收集材料, where the papers have another time as well: what it is for is asked.
  const isAsked = ({ at }: Candidate) => knowsNoWeb && GATHERED.test(notice.blotted.slice(at, at + 60));
  const declared = isOnPaper ? [] : declaring.filter((one) => isTold(one) && !isAsked(one) && isSure(one));
  const asked = isOnPaper ? [] : declaring.filter((one) => isAsked(one) || !isSure(one));
  const isOnlyWindow = online.length === 0 && declared.length === 0 && ways.hasWeb && !ways.hasPapers;
  const taken = isOnlyWindow ? paper.map((one) => concluded(one, 'way-not-said')) : [...online, ...declared];
  const chosen = (kind: 'online' | 'paper', all: readonly Candidate[], beside: readonly Candidate[]) => {
    if (!isOfTwo(all, title)) return pick(kind, all, beside, doubted);
    doubted.push(...all.map(({ fact }) => ({ kind, found: fact, isWayUnsaid: false })));
    return null;
  };
  const windows = {
    online: chosen('online', taken, declared.length === 0 ? declaring : []),
    paper: isOnlyWindow ? null : chosen('paper', paper, []),
  };
  for (const { fact } of [...by('ask'), ...asked])
    for (const kind of ['online', 'paper'] as const)
      if (windows[kind] === null) doubted.push({ kind, found: fact, isWayUnsaid: true });
  return { ...windows, recurring, doubted };
}
