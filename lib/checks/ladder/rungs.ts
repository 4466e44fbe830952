import { remembered } from '../../dates/remembered';
import type { Conditions, Rung } from '../../notice/conditions';
import type { Source } from '../../notice/schema';
import { onceFor } from '../shared/once-for';
import { type EducationHeld, isEnough } from './education';

const normalBy = onceFor(({ ladder }: Conditions) =>
  remembered(200, 100, (target): readonly Rung[] =>
    ladder.filter(
      (rung) => rung.target === target && rung.procedure === '评审' && rung.route === '正常' && rung.since === 'prior',
    ),
  ),
);

/** The rungs of the normal way by review that lead to the title, counted from the day the title before was acquired. */
export function normalRungs(conditions: Conditions, target: string): readonly Rung[] {
  return normalBy(conditions)(target);
}

/** Those of them that count from the title held. */
export function rungsFrom(conditions: Conditions, target: string, held: string): Rung[] {
  const from: Rung[] = [];
  for (const rung of normalRungs(conditions, target)) if (rung.prior === held) from.push(rung);
  return from;
}

/** The rung for which the education is enough and that asks for the fewest years; null where there is none. */
function best(rungs: readonly Rung[], rank: number): Rung | null {
  let fewest: Rung | null = null;
  for (const rung of rungs) {
    if (isEnough(rank, rung) && (fewest === null || rung.years < fewest.years)) fewest = rung;
  }
  return fewest;
}

/**
 * The rungs that the education may stand on, each one a possible answer; null among them means that it may stand on none.
 * One alone where the education is known.
 */
export function possibleRungs(rungs: readonly Rung[], education: EducationHeld): (Rung | null)[] {
  const { sure, perhaps, unknown } = education;
  // What was not read may also be too little for any of them.
  if (unknown && sure === null && perhaps === null) return [...rungs, null];
  const known = sure === null ? null : best(rungs, sure);
  const possible = [known];
  if (perhaps !== null) possible.push(best(rungs, perhaps));
  if (unknown) for (const rung of rungs) if (known === null || rung.years < known.years) possible.push(rung);
  return possible;
}

const sourceBy = onceFor(({ source }: Conditions) =>
  onceFor((rung: Rung): Source => ({ ...source, confidence: rung.confidence })),
);

/** The source of a rung: that of the conditions, as sure as the rung itself is. */
export function rungSource(conditions: Conditions, rung: Rung): Source {
  return sourceBy(conditions)(rung);
}
