import { standingOf } from './site';

/**
 * True where the forms of a document may be filled: on the two sites of the platform, and on those further sites (`confirmed`)
 * whose form the user has gone through and confirmed.
 */
export function isFillable(origin: string | undefined, confirmed: readonly string[]): boolean {
  return standingOf(origin, confirmed) !== null;
}
