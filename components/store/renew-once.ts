import { browser } from 'wxt/browser';
import { renewLog } from '../../lib/store/database';

/** Says, until the browser ends, that its log was renewed. */
export const RENEWED_KEY = 'logRenewed';

/** Renews the browser's log once after each of its starts. Never rejects: a store that can't be written says so where it is used. */
export async function renewOnce(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const { session } = browser.storage;
  try {
    if ((await session.get(RENEWED_KEY))[RENEWED_KEY] === true) return;
    await renewLog();
    await session.set({ [RENEWED_KEY]: true });
  } catch {
    // Two panels that open at once may hinder each other; the one that goes on does it for both.
  }
}

/** Forgets that. */
export async function forgetRenewed(): Promise<void> {
  if (!import.meta.env.FIREFOX) await browser.storage.session.clear();
}
