import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openGuideOnInstall } from '../components/guide/first-run';
import { openBeside } from '../components/page/window-beside';
import { keepScripts } from '../components/sites/scripts';

/** Opens the panel from the toolbar button and its keyboard command; keeps the script on the sites that the user has allowed. Holds no state. */
export default defineBackground(() => {
  openGuideOnInstall();
  keepScripts();
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as unknown as { sidebarAction: { toggle(): Promise<void> } };
    browser.action.onClicked.addListener(() => void sidebarAction.toggle());
  } else if ('sidePanel' in browser && browser.sidePanel !== undefined) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  } else {
    // Chromium before 114, and browsers made from it that left the side panel out. One press after the other: a double
    // click opens one window.
    let last = Promise.resolve();
    browser.action.onClicked.addListener(({ windowId }) => {
      last = last.then(() => openBeside(windowId)).catch(() => undefined);
    });
  }
});
