import { type Browser, browser } from 'wxt/browser';
import type { Leave } from '../../lib/messages';
import { furtherSites } from './further';
import { PLATFORM_SITES, patternOf } from './site';

const SCRIPT = '/platform.js';

/** The same as the manifest's for the two sites of the platform. */
const scriptFor = (site: string): Browser.scripting.RegisteredContentScript => ({
  id: site,
  matches: [patternOf(site)],
  allFrames: true,
  js: [SCRIPT],
  persistAcrossSessions: true,
});

async function register(sites: readonly string[]): Promise<void> {
  const scripts = sites.map(scriptFor);
  try {
    const registered = scripts.map((script) => ({ ...script, matchOriginAsFallback: true }));
    await browser.scripting.registerContentScripts(registered);
  } catch {
    // Chromium before 119 does not know the last word, and refuses all.
    await browser.scripting.registerContentScripts(scripts);
  }
}

/** Starts the script in what is already open; where it runs, it does nothing a second time. */
async function start(sites: readonly string[]): Promise<void> {
  // A frame is read only where the page on top may be.
  const tabs = await browser.tabs.query({ url: [...PLATFORM_SITES, ...sites].map(patternOf), discarded: false });
  const started = tabs.map(({ id = -1 }) =>
    browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [SCRIPT] }),
  );
  await Promise.allSettled(started);
}

/** Tells the script in what is already open to be quiet for good. */
async function quiet(site: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  // A tab without our script rejects.
  await Promise.allSettled(
    tabs.map(({ id = -1 }) => browser.tabs.sendMessage(id, { type: 'leave', site } satisfies Leave)),
  );
}

async function bringInStep(): Promise<void> {
  const sites = await furtherSites();
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = registered.filter((site) => !sites.includes(site));
  const added = sites.filter((site) => !registered.includes(site));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  await Promise.all(gone.map(quiet));
  if (added.length === 0) return;
  await register(added);
  await start(sites);
}

/** Keeps the script on the further sites that the user has allowed, and on no others, also where the browser's own pages change that. */
export function keepScripts(): void {
  let last = Promise.resolve();
  const look = () => {
    // Where it fails no script answers, and the panel says so.
    last = last.then(bringInStep).catch(() => undefined);
  };
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  // An update of the extension drops what was registered.
  browser.runtime.onInstalled.addListener(look);
}
