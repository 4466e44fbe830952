import { isRangeLabel } from '../dossier/range-labels';
import { isJoint } from './clean-label';
import type { Control } from './controls';
import type { LabelEvidence } from './label';
import { squeeze } from './text';

export type Part = 'from' | 'to' | null;

/** How controls that share a label belong together. */
export interface Parts {
  /** Which end of a range each control is. */
  readonly ends: readonly Part[];
  /** For a box that only goes on with another one (the month behind the year): the place of the first box; else null. */
  readonly leads: readonly (number | null)[];
  /** The boxes that say of how many a number beside them is: the second of 排名 __ / __. */
  readonly totals: ReadonlySet<number>;
}

const RANGE_SIGN = /^[\s年月日号]*(?:起?[至到]|止|[-~～〜—–―─]+)[\s从自]*$/u;
const DATE_SIGN = /^\s*[年月]\s*$/u;
const DATE_MARK = /^\s*[-/.年月]\s*$/u;

/** What names a time; with two fields and 至 between them it is that of both ends. */
const TIME = /(?:时间|日期|年月|期间|期限)$/u;
export const namesTime = (label: string): boolean => TIME.test(label);

/** Between a number and of how many it is. */
const OF = /^[/／]\s?共?$/u;

/** The words between two elements. */
function between(first: Element, second: Element): string {
  const range = first.ownerDocument.createRange();
  range.setStartAfter(first);
  range.setEndBefore(second);
  return squeeze(range.toString().slice(0, 80));
}

/** Controls that share one label within one cell, as places in `controls`, in order. */
function sharing(controls: readonly Control[], names: readonly (LabelEvidence | null)[]): number[][] {
  const groups = new Map<Element, Map<Element | null, number[]>>();
  for (const [n, name] of names.entries()) {
    const at = name?.at;
    const element = controls[n]?.element;
    const row = element?.closest('tr,.ant-row,.el-row') ?? null;
    if (!at || (at.tagName === 'TH' && row === null)) continue;
    // Below a column head the ends of one range stand in one cell; other rows share the head too.
    const cell = element?.closest('td') ?? null;
    const cells = groups.get(at) ?? new Map<Element | null, number[]>();
    groups.set(at, cells.set(cell, [...(cells.get(cell) ?? []), n]));
  }
  return [...groups.values()].flatMap((cells) => [...cells.values()]).filter((group) => group.length > 1);
}

/** Tells the ends of ranges, and the boxes that one date is typed in, among the controls that share a label. */
export function partsOf(controls: readonly Control[], names: readonly (LabelEvidence | null)[]): Parts {
  const ends: Part[] = controls.map(({ part }) => part);
  const leads: (number | null)[] = controls.map(() => null);
  const totals = new Set<number>();
  for (const group of sharing(controls, names)) {
    const first = group[0] as number;
    if (group.length > 8 || ends[first]) continue;
    const isText = (n: number) => /^(?:text|number|select)$/u.test(controls[n]?.kind ?? '');
    const label = names[first]?.label ?? '';
    const isRange = isRangeLabel(label);
    const gaps = group
      .slice(1)
      .map((n, at) => between(controls[group[at] as number]?.element as Element, controls[n]?.element as Element));
    const splits = gaps.filter((gap) => RANGE_SIGN.test(gap)).length;
    const cut = splits === 1 ? gaps.findIndex((gap) => RANGE_SIGN.test(gap)) + 1 : 0;
    const isOf = group.length === 2 && OF.test(gaps[0] ?? '') && !namesTime(label);
    if (isOf && group.every(isText)) totals.add(group[1] as number);
    const areDates = group.every((n) => controls[n]?.kind === 'date');
    const isTime = splits === 1 && namesTime(label);
    if (group.length === 2 && (areDates || isRange || isTime) && !DATE_SIGN.test(gaps[0] ?? '')) {
      [ends[first], ends[group[1] as number]] = ['from', 'to'];
      continue;
    }
    const isDate =
      gaps.some((gap) => /[年月]/u.test(gap)) || (group.length === 3 && gaps.every((gap) => DATE_MARK.test(gap)));
    if (cut > 0 && (isRange || areDates) && group.length > 2) {
      for (const [at, n] of group.entries()) ends[n] = at < cut ? 'from' : 'to';
    }
    if (!isDate || !group.every(isText) || !gaps.every(isJoint)) continue;
    for (const [at, n] of group.entries()) {
      const lead = ends[n] === 'to' ? (group[cut] as number) : first;
      if (at > 0 && n !== lead) leads[n] = lead;
    }
  }
  return { ends, leads, totals };
}

/** One date from the boxes that it is typed in: `2012`, `6` is 2012-06. A box left empty ends it. */
export function joinBoxes(values: readonly string[]): string {
  const digits = values.map((value) => /^(\d{1,4}) ?[年月日号]?$/u.exec(squeeze(value.slice(0, 40)))?.[1] ?? '');
  const end = digits.indexOf('');
  const told = end < 0 ? digits : digits.slice(0, end);
  return told.map((part) => part.padStart(2, '0')).join('-');
}
