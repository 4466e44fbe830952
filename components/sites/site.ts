/**
 * A site is known by its host. Only https is read, and to a browser that grants it every port of a host is the same site.
 * These two are the platform's; the manifest asks for them at installation.
 */
export const PLATFORM_SITES: readonly string[] = ['www.jssrcfwypt.org.cn', 'rs.jshrss.jiangsu.gov.cn'];

/** Where a user begins who has no page of the platform open. */
export const PORTAL = 'https://www.jssrcfwypt.org.cn/';

/** The match pattern by which a browser knows a site. */
export const patternOf = (site: string): string => `https://${site}/*`;

/** The site of an address or origin. Null where it is not of https, or the browser keeps it from us. */
export function siteOf(address: string | undefined): string | null {
  try {
    const { protocol, hostname } = new URL(address ?? '');
    return protocol === 'https:' && hostname !== '' ? hostname : null;
  } catch {
    return null;
  }
}

/** By what right a page may be read: it is the platform's, or of a further site that the user has allowed. */
export type Standing = 'platform' | 'further';

/**
 * The standing of an address or origin, `further` being the sites that the user has allowed; null where it may not be read.
 * Only a form of the platform may be filled without having been taught or confirmed.
 */
export function standingOf(address: string | undefined, further: readonly string[]): Standing | null {
  const site = siteOf(address);
  if (site === null) return null;
  if (PLATFORM_SITES.includes(site)) return 'platform';
  return further.includes(site) ? 'further' : null;
}
