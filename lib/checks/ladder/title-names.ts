import type { Conditions } from '../../notice/conditions';
import { fold } from '../shared/fold';

/** A title as the ladder calls it, where the text names one: what stands in brackets behind it is its speciality. Null for any other. */
export function ladderTitle(text: string, { ladder }: Conditions): string | null {
  const plain = fold(text.normalize('NFKC').replace(/[(〔【[].*$/s, '')).replace(
    /(?:专业技术|任职)?(?:资格|职称|职务)$/,
    '',
  );
  const names = ladder.flatMap((rung) =>
    rung.route === '正常' ? [rung.target, rung.prior ?? rung.target] : [rung.target],
  );
  return names.find((name) => fold(name) === plain) ?? null;
}

/** Whether one climbs from `lower` to `higher` by the ladder's normal way, over any number of rungs. */
export function isBelow(lower: string, higher: string, conditions: Conditions): boolean {
  const priors = conditions.ladder
    .filter((rung) => rung.target === higher && rung.route === '正常' && rung.prior !== null && rung.prior !== higher)
    .map((rung) => rung.prior as string);
  return priors.some((prior) => prior === lower || isBelow(lower, prior, conditions));
}
