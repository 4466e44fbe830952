import type { IsoDay } from '../../dates/partial-date';
import type { Found } from './found';
import type { Told } from './window-told';

/** A window; an end that the text does not say is null. Hours are HH:MM as written, or null. */
export interface Window {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly fromHour: string | null;
  readonly toHour: string | null;
}

export interface DoubtedWindow {
  readonly kind: 'online' | 'paper';
  readonly found: Found<Window>;
  /** True where the day is clear and only the way is not: it is asked of both kinds. */
  readonly isWayUnsaid: boolean;
}

/** A window that some words tell. */
export interface Candidate extends Told {
  readonly window: Window;
  readonly fact: Found<Window>;
  readonly isCollective: boolean;
  /** Where its day and its sentence begin. */
  readonly at: number;
  readonly sentence: number;
  /** Where its line begins. */
  readonly line: number;
  /** 其中个人申报截止时间为: the end for a person, of a time that others have longer. */
  readonly isPersonal: boolean;
  /** 测试报名: the time of an examination before the declaration. */
  readonly isOfExam: boolean;
}

/** True where two windows may be one, of which each says a part. */
export function agree(a: Window, b: Window): boolean {
  const same = (x: string | null, y: string | null) => x === null || y === null || x === y;
  return same(a.from, b.from) && same(a.to, b.to);
}

/** True where a range has the one end that a window says: 10月18日至29日 for 10月29日前. */
export function isWholeOf(range: Window, { from, to }: Window): boolean {
  const isRange = range.from !== null && range.to !== null;
  return isRange && (from === null ? to === range.to : to === null && from === range.from);
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

/** So near stand a range and the hour of its end that one quote shows both. */
const NEAR = 200;

/** 5月8日至5月31日。…5月31日24:00后系统关闭: the hour of the end, said soon behind of the same day. */
function withHour(found: Found<Window>, candidates: readonly Candidate[]): Found<Window> {
  const { value, quote } = found;
  if (value.toHour !== null) return found;
  const saying = candidates.find(
    ({ window, fact }) =>
      window.to === value.to &&
      window.toHour !== null &&
      fact.quote.start >= quote.start &&
      fact.quote.end <= quote.end + NEAR,
  );
  if (!saying) return found;
  const end = Math.max(quote.end, saying.fact.quote.end);
  return { ...found, value: { ...value, toHour: saying.window.toHour }, quote: { ...quote, end } };
}

/** 系统8月1日开放，10月10日关闭（个人提交截止9月20日）: the beginning of the one longer range that an end lies in. */
function opened(one: Found<Window>, weaker: readonly Candidate[]): Found<Window> {
  const { from, to } = one.value;
  if (from !== null || to === null) return one;
  const around = weaker.flatMap(({ window }) =>
    window.from !== null && window.to !== null && window.from <= to && to < window.to ? [window.from] : [],
  );
  const [begin, ...others] = new Set(around);
  return begin === undefined || others.length > 0 ? one : { ...one, value: { ...one.value, from: begin } };
}

/** 系统开放时间为7月1日至8月31日，其中个人申报截止时间为7月20日: the whole up to the end for a person. */
function personal(candidates: readonly Candidate[]): Found<Window> | null {
  const own = candidates.find(({ isPersonal, window }) => isPersonal && window.from === null);
  const to = own?.window.to;
  const whole = candidates.find(
    ({ window: { from, to: last }, sentence, line }) =>
      to &&
      from !== null &&
      last !== null &&
      from <= to &&
      to < last &&
      (sentence === own?.sentence || line === own?.line),
  );
  if (!own || !whole) return null;
  const value = { ...own.window, from: whole.window.from, fromHour: whole.window.fromHour };
  return { ...own.fact, value, quote: { start: whole.fact.quote.start, end: own.fact.quote.end } };
}

/** The one window of a role: that of the strongest words, whose tellings must agree. `beside` says what its sentence may add. */
export function pick(
  kind: DoubtedWindow['kind'],
  candidates: readonly Candidate[],
  beside: readonly Candidate[],
  doubted: DoubtedWindow[],
): Found<Window> | null {
  const ofPerson = personal(candidates);
  if (ofPerson) return ofPerson;
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
      if (one.value.from !== null && one.value.to !== null) return withHour(one, candidates);
      // 系统于8月12日开通，网上申报截止时间为9月13日: weaker words, or those beside it, may say the end that these leave open.
      const sentences = new Set(choice.map(({ sentence }) => sentence));
      const lines = new Set(choice.map(({ line }) => line));
      // X起，申报人可登录系统。网上申报于Y结束: the beginning, in another sentence of the line.
      const isBegin = ({ window: { from, to }, line }: Candidate) =>
        one.value.from === null && from !== null && to === null && lines.has(line);
      // 网上填报9月6日截止。…8月5日起登录系统，9月6日系统关闭: where the same end is said anew, with its beginning.
      const same = new Set(
        candidates.filter(({ window: { to } }) => to !== null && to === one.value.to).map(({ sentence }) => sentence),
      );
      const weaker = candidates.filter(
        (other) =>
          other.strength < strength &&
          (other.strength >= 2 ||
            sentences.has(other.sentence) ||
            isBegin(other) ||
            same.has(other.sentence) ||
            (!other.isCollective && isWholeOf(other.window, one.value))),
      );
      const near = beside.filter(({ sentence }) => sentences.has(sentence));
      return merged([...choice, ...weaker, ...near]) ?? opened(one, weaker);
    }
    // Whatever the text says of it is to choose from, but for what a heading alone says.
    const told = candidates.filter((one) => one.strength === strength || one.strength >= 1);
    doubted.push(...told.map(({ fact }) => ({ kind, found: fact, isWayUnsaid: false })));
    return null;
  }
  return null;
}
