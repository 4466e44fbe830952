import { browser } from 'wxt/browser';

interface Openers {
  readonly sidePanel?: { open?(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open?(): Promise<void> };
}

/** What opens the panel beside a page of ours, within a press of the user; null where the browser has no such call. */
export async function panelOpener(): Promise<(() => void) | null> {
  const { sidePanel, sidebarAction } = browser as unknown as Openers;
  if (sidebarAction?.open) return () => void sidebarAction.open?.();
  if (!sidePanel?.open) return null;
  // Asked for before the press: a wait within it would cost the right to open.
  const { id } = await browser.windows.getCurrent();
  return id === undefined ? null : () => void sidePanel.open?.({ windowId: id });
}
