import { standingOf } from './site';

/**
 * True where the forms of a document may be filled: on the two sites of the platform. A form of another site that the user lets us read
 * is filled only once the user has taught or confirmed it: this is the one place for that rule.
 */
export function isFillable(origin: string | undefined): boolean {
  return standingOf(origin, []) === 'platform';
}
