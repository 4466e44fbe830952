import { PLATFORM_SITES } from './site';

/** What is wrong with an address; each has a sentence of its own. */
export type AddressFault = 'empty' | 'not-address' | 'not-https' | 'platform' | 'known';

/** A host of at least two names, or a number of IPv4 or IPv6; never a wildcard. */
const HOST = /^(?:[a-z\d_-]+(?:\.[a-z\d_-]+)+|\[[\da-f:.]+\])$/u;

/**
 * The site, by host, of an address as a user types or pastes it: whole or from the host on, with full-width signs or words around
 * it. `further` are the sites that are allowed already.
 */
export function siteOfTyped(
  text: string,
  further: readonly string[],
): { readonly site: string } | { readonly fault: AddressFault } {
  const clean = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  if (clean === '') return { fault: 'empty' };
  const address = /https?:\/\/[^\s"'<>]+/iu.exec(clean)?.[0] ?? (clean.includes('://') ? '' : `https://${clean}`);
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { fault: 'not-address' };
  }
  const site = url.hostname.replace(/\.$/u, '');
  if (!HOST.test(site)) return { fault: 'not-address' };
  if (url.protocol !== 'https:') return { fault: 'not-https' };
  if (PLATFORM_SITES.includes(site)) return { fault: 'platform' };
  return further.includes(site) ? { fault: 'known' } : { site };
}
