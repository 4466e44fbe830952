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

function best(rungs: readonly Rung[], rank: number): Rung | null {
  const enough = rungs.filter((rung) => isEnough(rank, rung));
  return enough.reduce<Rung | null>((a, b) => (a === null || b.years < a.years ? b : a), null);
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
  const fewer = unknown ? rungs.filter((rung) => known === null || rung.years < known.years) : [];
  return [known, ...(perhaps === null ? [] : [best(rungs, perhaps)]), ...fewer];
}

const sourceBy = onceFor(({ source }: Conditions) =>
  onceFor((rung: Rung): Source => ({ ...source, confidence: rung.confidence })),
);

/** The source of a rung: that of the conditions, as sure as the rung itself is. */
export function rungSource(conditions: Conditions, rung: Rung): Source {
  return sourceBy(conditions)(rung);
}
