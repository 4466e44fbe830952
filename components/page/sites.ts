/** The platform's two sites as match patterns; the same that the manifest asks for. */
export const SITES = ['https://www.jssrcfwypt.org.cn/*', 'https://rs.jshrss.jiangsu.gov.cn/*'];

/** Where a user begins who has no page of the platform open. */
export const PORTAL = 'https://www.jssrcfwypt.org.cn/';

const ORIGINS = SITES.map((pattern) => new URL(pattern.replace('*', '')).origin);

/** True where the address is of the platform. An address that the browser keeps from us is of some other site. */
export function isPlatform(url: string | undefined): boolean {
  // By its beginning: asking whether an address can be parsed is newer than the oldest browser.
  return url !== undefined && ORIGINS.some((origin) => url === origin || url.startsWith(`${origin}/`));
}
