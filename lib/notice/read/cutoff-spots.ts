import {
  AS_DECLARED,
  BESIDE,
  type CutoffKind,
  closest,
  DEMANDED,
  ELSE,
  FOR_OTHERS,
  FOR_THE_REST,
  GAINS_EDUCATION,
  HAS_GAINED,
  IS_FOR,
  IS_LIMIT,
  isDemanded,
  isDemandedWithin,
  kindsIn,
  MET_BY_THEN,
  NOT_COUNTED,
  OF_BEFORE,
  OF_NEXT,
  OF_SOME,
  ownClause,
  partsFor,
  SAME,
  UNTIL,
  withoutConditions,
  YEARS_BY_THEN,
} from './cutoff-words';
import type { WrittenDay } from './dates';
import type { Period } from './ranges';

/** A day of a sentence, with the words up to the day before it and those up to the next. */
export interface Spot {
  readonly period: Period;
  readonly written: WrittenDay;
  readonly before: string;
  readonly after: string;
}

/** The days of one sentence with the words between them. */
export function spotsOf(text: string, start: number, end: number, periods: readonly Period[]): Spot[] {
  return periods.flatMap((period, index) => {
    const written = period.to ?? period.from;
    if (!written) return [];
    const before = text.slice(Math.max(start, periods[index - 1]?.end ?? start), period.start);
    const after = text.slice(period.end, Math.min(end, periods[index + 1]?.start ?? end));
    return [{ period, written, before, after }];
  });
}

/** 任职年限（X）、业绩（Y）的截止时间: each day behind its kinds, and behind them all that they end then. */
const isInBrackets = ({ before, after }: Spot) => before.endsWith('(') && after.startsWith(')');
const ENDS_BEHIND = /^\)的?(?:计算|统计)?截止(?:时间|日期)/;
/** 具备学历（X前取得）、任职年限（算至Y）和业绩（限Z前）: the kind before each bracket, which says that it ends. */
const BRACKETED = /([^,、;:()和及与]{2,12})\((?:[算计截限][止至到于]?|须?在|截止)?$/;
const ENDS_IN_BRACKET = /^(?:(?:以前|之前|前|止|为止)[^,;()]{0,6})?\)/;
function kindsBeforeBrackets(spots: readonly Spot[]): CutoffKind[][] | null {
  if (spots.length < 2) return null;
  const all = spots.map(({ before, after }) => {
    const noun = BRACKETED.exec(before);
    const isEnd = ENDS_IN_BRACKET.test(after) && !(before.endsWith('(') && after.startsWith(')'));
    return noun && isEnd ? kindsIn(noun[1] as string) : [];
  });
  return all.every((kinds) => kinds.length > 0) ? all : null;
}

/** The kinds that each day of a sentence is the cutoff of. */
export function kindsOfSpots(spots: readonly Spot[], lead: string, isHeadCut: boolean): CutoffKind[][] {
  const first = spots[0] as Spot;
  if (spots.length > 1 && /分别/.test(first.before)) {
    const parts = partsFor(first.before.slice(0, first.before.indexOf('分别')), spots.length);
    if (parts) return parts.map(kindsIn);
  }
  if (spots.every(isInBrackets) && ENDS_BEHIND.test((spots.at(-1) as Spot).after)) {
    return spots.map(({ before }) => kindsIn(before));
  }
  const bracketed = kindsBeforeBrackets(spots);
  if (bracketed) return bracketed;
  const isForward = kindsIn(first.before).length > 0;
  return spots.map((spot, index) => {
    const { after, period } = spot;
    const own = index === 0 ? spot.before : spot.before.replace(OF_BEFORE, '');
    // An answer is no part of its question, but where it names no kind.
    const answer = own.slice(own.lastIndexOf('?') + 1);
    const isAnswer = answer !== own && kindsIn(answer).length > 0;
    const before = isAnswer ? answer : own;
    const last = spots[index - 1]?.before.split(',').at(-1) ?? '';
    if (index > 0 && (FOR_OTHERS.test(before) || (FOR_THE_REST.test(before) && OF_SOME.test(last))))
      return kindsIn(last);
    // A range that begins somewhere is a span of time; the day before 起算 is its beginning.
    const clause = ownClause(before);
    if (OF_SOME.test(clause)) return [];
    // 1月1日以后 begins with that day, and what ends is the day before: that is asked.
    const isBarred = NOT_COUNTED.test(after) && spot.written.day !== 1;
    if (/截[止至][到至]?$/.test(before) && YEARS_BY_THEN.test(after)) return ['seniority'];
    if (DEMANDED.test(before) && kindsIn(before).length === 0 && GAINS_EDUCATION.test(after)) return ['education'];
    if (HAS_GAINED.test(after) && /学历|学位/.test(before)) return ['education'];
    if (isForward || isAnswer || (index > 0 && OF_NEXT.test(before))) {
      const said = kindsIn(clause).length > 0 ? clause : withoutConditions(before);
      const isCut =
        UNTIL.test(said) ||
        /^\)?(?:[^,]{0,6}(?:截止|为止|止)|为(?:最后|最终)?(?:准|界|限|基准|[时期]限|时间节点|(?:计算|统计|认定)?(?:终点|时点)))/.test(
          after,
        ) ||
        IS_LIMIT.test(after) ||
        isBarred ||
        (/(?:按照?|以)$/.test(before) && /^(?:计算|为准|计(?=[,。;]|$))/.test(after)) ||
        isDemanded(before, after) ||
        (period.isRange && isDemandedWithin(before, after)) ||
        isHeadCut;
      if (!isCut || ELSE.test(closest(said).replace(AS_DECLARED, '').replace(BESIDE, ''))) return [];
      const same = SAME.exec(after)?.[1] ?? '';
      const kinds = kindsIn(said);
      // 业绩截至 X，X 以后取得的学历不予认可.
      if (kinds.length === 0 && isBarred) return kindsIn(after);
      if (kinds.length > 0) return [...new Set([...kinds, ...kindsIn(same)])];
      return index > 0 ? [] : kindsIn(lead);
    }
    if (UNTIL.test(before) && kindsIn(before).length === 0 && index > 0) return kindsIn(lead);
    if (DEMANDED.test(before) && MET_BY_THEN.test(after)) return kindsIn(after.split(',')[0] as string);
    if (isBarred) return ELSE.test(after) ? [] : kindsIn(after);
    const limit = IS_LIMIT.exec(after)?.[0] ?? '';
    if (kindsIn(limit).length > 0) return ELSE.test(limit) ? [] : kindsIn(limit);
    const behind = after.split(/[,]/).slice(0, 2).join(',');
    const isOfNext = spots[index + 1] !== undefined && OF_NEXT.test(after);
    const isReversed =
      !isOfNext && IS_FOR.test(after) && (UNTIL.test(behind) || /(?:截止|截至)(?:到|至)?$/.test(before));
    return isReversed && !period.isRange && !ELSE.test(behind) ? kindsIn(behind) : [];
  });
}
