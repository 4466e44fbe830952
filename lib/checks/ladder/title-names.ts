import type { Conditions } from '../../notice/conditions';
import { fold } from '../shared/fold';

/** Short names that stand for one title alone. */
const SHORT: Readonly<Record<string, string>> = { 助工: '助理工程师' };

/**
 * A title as the ladder calls it, where the text names one: what stands in brackets or after a stroke behind it is its
 * speciality. Null for any other, and where the part behind names a title too.
 */
export function ladderTitle(text: string, { ladder }: Conditions): string | null {
  const [head = '', ...behind] = text
    .normalize('NFKC')
    .replace(/[(〔【[].*$/s, '')
    .split(/[/|、-]/u);
  const plain = fold(head).replace(/(?:专业技术|任职)?(?:资格|职称|职务)$/, '');
  const named = Object.hasOwn(SHORT, plain) ? SHORT[plain] : plain;
  const names = ladder.flatMap((rung) =>
    rung.route === '正常' ? [rung.target, rung.prior ?? rung.target] : [rung.target],
  );
  if (behind.some((part) => /[师员]$/u.test(fold(part)))) return null;
  return names.find((name) => fold(name) === named) ?? null;
}

/** Whether one climbs from `lower` to `higher` by the ladder's normal way, over any number of rungs. */
export function isBelow(lower: string, higher: string, conditions: Conditions): boolean {
  const priors = conditions.ladder
    .filter((rung) => rung.target === higher && rung.route === '正常' && rung.prior !== null && rung.prior !== higher)
    .map((rung) => rung.prior as string);
  return priors.some((prior) => prior === lower || isBelow(lower, prior, conditions));
}
