import { browser } from 'wxt/browser';
import { besidePath, pageWindowOf } from './panel-address';

/** As wide as the panel reads well, in pixels. */
const PANEL_WIDTH = 420;
/** The least that is left to the page; where that leaves the panel no room, it covers the page's right edge. */
const LEAST_PAGE_WIDTH = 640;

interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How page and panel share the room that the page's window had: the panel at its right, as high as it. How large the
 * screen is cannot be asked without a further permission, so no more room is taken than there was.
 */
export function shareRoom({ left, top, width, height }: Bounds): { readonly page: Bounds; readonly panel: Bounds } {
  const panelWidth = Math.min(PANEL_WIDTH, width);
  const pageWidth = Math.min(width, Math.max(LEAST_PAGE_WIDTH, width - panelWidth));
  return {
    page: { left, top, width: pageWidth, height },
    panel: { left: left + width - panelWidth, top, width: panelWidth, height },
  };
}

/** The tab that holds the panel of a window; also where it is that window itself. Undefined where there is none. */
async function panelTabOf(windowId: number) {
  const tabs = await browser.tabs.query({ url: browser.runtime.getURL('/sidepanel.html*' as '/sidepanel.html') });
  return tabs.find(
    (tab) => tab.windowId === windowId || pageWindowOf(new URL(tab.url ?? tab.pendingUrl ?? '').search) === windowId,
  );
}

async function bringToFront(windowId: number): Promise<void> {
  const { state } = await browser.windows.get(windowId);
  await browser.windows.update(windowId, { focused: true, ...(state === 'minimized' && { state: 'normal' }) });
}

/**
 * Opens the panel in a window beside the page's, or brings to the front the one that is open. For browsers that have no
 * side panel.
 */
export async function openBeside(windowId: number): Promise<void> {
  const open = await panelTabOf(windowId);
  if (open !== undefined) return bringToFront(open.windowId);
  const { left = 0, top = 0, width = 1280, height = 800 } = await browser.windows.get(windowId);
  const { page, panel } = shareRoom({ left, top, width, height });
  const window = { type: 'popup', url: browser.runtime.getURL(besidePath(windowId)) } as const;
  try {
    await browser.windows.create({ ...window, ...panel });
  } catch {
    // The page's window reaches out of the screen: then the browser places the panel, and the page stays as it is.
    await browser.windows.create({ ...window, width: panel.width, height: panel.height });
    return;
  }
  // A window that fills the screen takes no bounds before it is a normal one.
  await browser.windows.update(windowId, { state: 'normal' });
  await browser.windows.update(windowId, { ...page });
}
