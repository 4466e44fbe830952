import { browser } from 'wxt/browser';

/** The page of the guide within the extension. */
export const GUIDE = '/guide.html';

/** The one key outside the database: the worker then needs no database of its own. */
export const OPENED_KEY = 'guideOpened';

interface Installed {
  readonly reason: string;
  /** Firefox: an add-on that is held only until the browser closes, and installed anew each time. */
  readonly temporary?: boolean;
}

/** Empties the extension's own storage. */
export async function forgetStorage(): Promise<void> {
  await browser.storage.local.clear();
}

async function openOnce(): Promise<void> {
  const { local } = browser.storage;
  // Chromium tells of an installation at each start where the extension comes from its command line.
  if ((await local.get(OPENED_KEY))[OPENED_KEY] === true) return;
  await local.set({ [OPENED_KEY]: true });
  await browser.tabs.create({ url: browser.runtime.getURL(GUIDE) });
}

/** Opens the guide when the extension is first installed, once and not on an update. To be called while the worker starts. */
export function openGuideOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }: Installed) => {
    if (reason === 'install' && temporary !== true) void openOnce();
  });
}
