import type { Here } from '../../lib/messages';
import { siteOf } from '../sites/site';

/** Where a document stands: its own origin as the browser tells it, and the documents around it as its script does. */
export interface Standpoint {
  readonly origin: string | undefined;
  readonly above: Here['above'];
}

/**
 * True where a document may be read: its own site and that of each document around it are among `sites`. A document around it
 * that is known by the number of its frame alone must be read itself; `isRead` tells that.
 */
export function isReadable(
  { origin, above }: Standpoint,
  sites: readonly string[],
  isRead: (frameId: number) => boolean,
): boolean {
  const allowed = (one: string | undefined) => sites.includes(siteOf(one) ?? '');
  return allowed(origin) && above.every((one) => (typeof one === 'number' ? isRead(one) : allowed(one)));
}
