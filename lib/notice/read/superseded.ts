import type { Period } from './ranges';

/** What a notice says anew: 由 A 延长至 B, “A”更正为“B”. */
const ANEW =
  /^[^,。;\n]{0,12}(?:,[^,。;\n]{0,4})?(?:更正|调整|变更|修改|修正|改|延长|延期|顺延|推迟|延迟|延后|提前)(?:为|至|到)[^。;\n]{0,30}$/;

/** A day or range that no longer holds, and the one in its place. */
export interface Superseded {
  readonly old: Period;
  readonly by: Period;
}

/** The periods of a text that still hold, and those that others in the same sentence replace. */
export function heldPeriods(
  text: string,
  periods: readonly Period[],
): { held: readonly Period[]; superseded: readonly Superseded[] } {
  const superseded = periods.flatMap((old, index) => {
    const by = periods[index + 1];
    return by && by.start - old.end <= 50 && ANEW.test(text.slice(old.end, by.start)) ? [{ old, by }] : [];
  });
  const gone = new Set(superseded.map(({ old }) => old));
  return { held: gone.size === 0 ? periods : periods.filter((one) => !gone.has(one)), superseded };
}
