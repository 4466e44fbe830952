import { browser } from 'wxt/browser';
import { PLATFORM_SITES, patternOf } from './site';

/** A pattern of one whole site; a host with a wildcard is more than one, and is none that this extension asks for. */
const ONE_SITE = /^https:\/\/([^*/:]+|\[[\da-f:.]+\])\/\*$/u;

/** The sites beyond the platform's two that the user has allowed, by host and in order. The browser keeps this list, not we. */
export async function furtherSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const sites = origins.flatMap((pattern) => ONE_SITE.exec(pattern)?.[1] ?? []);
  return [...new Set(sites)].filter((site) => !PLATFORM_SITES.includes(site)).sort();
}

/** Asks the user, through the browser's own question, to let one site be read; to be called in a click. False where the answer is no. */
export const askForSite = (site: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(site)] });

/** Gives a site back. What was read of it is dropped as soon as the browser tells. */
export const giveBackSite = (site: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [patternOf(site)] });
