import type { Period } from './ranges';

/** What a notice says anew: 由 A 延长至 B, “A”更正为“B”. */
const ANEW =
  /^[^,。;\n]{0,12}(?:,(?:[^,。;\n]{0,4}|现?将?[其该]?(?:申报|填报|网报)?(?:截止|结束)(?:时间|日期)?))?(?:更正|调整|变更|修改|修正|改|延长|延期|延|顺延|推迟|延迟|延后|推后|提前)(?:为|至|到)[^。;\n]{0,30}$/;
/** 原定, 原通知规定的, 往年: a day that does not hold any more. */
const OLD =
  /原$|上一?年度?的?[^,。;\n()\d]{0,8}(?:申报|填报|受理|报送)[^,。;\n()\d]{0,8}$|(?:原(?:定|为|来|先|计划|规定|通知|公布|截止)|往年|去年)[^,。;\n()\d]{0,16}$/;
/** 6月5日至6月30日的安排作废. */
const VOID = /^的?(?:[^,。;\n]{0,6})(?:作废|取消|不再执行)/;
/** …。经研究，现延长至: what takes its place, in the next sentence. */
const ANEW_LATER = /^[\s\S]{0,50}(?:调整|变更|改|延长|延期|延|推迟|延迟|延后|推后|提前)(?:为|至|到)[^。;\n,]{0,6}$/;

/** 6月20日结束。因…，申报结束时间顺延到: a new end of the same in a later sentence of the line. */
const ENDS = /^(?:结束|截止|关闭)/;
const END_ANEW =
  /^[^\n]*(?:申报|填报|报名|网报|系统|[,。其])(?:的)?(?:结束|截止|关闭)(?:时间|日期)?(?:顺延|延长|延期|推迟|延迟|延后|推后)(?:至|到)$/;

/** A day or range that no longer holds, and the one in its place. */
export interface Superseded {
  readonly old: Period;
  readonly by: Period;
}

function isOld(text: string, { start, end }: Period): boolean {
  return VOID.test(text.slice(end, end + 12)) || OLD.test(text.slice(Math.max(0, start - 24), start));
}

/** 由甲日至乙日延长至丙日: only the end of a range is another. */
function isEndAlone(text: string, old: Period, by: Period): boolean {
  return old.isRange && !by.isRange && /延|截止|结束/.test(text.slice(old.end, by.start));
}

function newEnd(old: Period, by: Period): Period {
  return { ...by, from: old.from, to: by.to ?? by.from, isRange: true };
}

/** The periods of a text that still hold, and those that others in the same sentence replace. */
export function heldPeriods(
  text: string,
  periods: readonly Period[],
): { held: readonly Period[]; superseded: readonly Superseded[] } {
  const superseded = periods.flatMap((old, index) => {
    const by = periods[index + 1];
    if (!by || by.start - old.end > 160) return [];
    const between = text.slice(old.end, by.start);
    if (!by.isRange && ENDS.test(between) && END_ANEW.test(between)) return [{ old, by }];
    if (between.length > 60) return [];
    return ANEW.test(between) || (isOld(text, old) && ANEW_LATER.test(between)) ? [{ old, by }] : [];
  });
  const gone = new Map(superseded.map(({ old, by }) => [old, by]));
  const whole = new Map(
    superseded.flatMap(({ old, by }) => (isEndAlone(text, old, by) ? [[by, newEnd(old, by)]] : [])),
  );
  const held = periods.filter((one) => !gone.has(one) && !isOld(text, one)).map((one) => whole.get(one) ?? one);
  return { held, superseded };
}
