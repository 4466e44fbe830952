import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

/** Opens the panel from the toolbar button and its keyboard command. Keeps no state. */
export default defineBackground(() => {
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as unknown as { sidebarAction: { toggle(): Promise<void> } };
    browser.action.onClicked.addListener(() => void sidebarAction.toggle());
  } else {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  }
});
