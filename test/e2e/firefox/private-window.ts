import { type Chrome, runIn } from './sidebar';

/**
 * Allows the extension in private windows, as its user can, opens one with the sidebar in it, and gives what the sidebar shows under this
 * tab.
 */
export async function textInPrivate(chrome: Chrome, id: string, tab: string): Promise<string> {
  await chrome(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await ExtensionPermissions.add('${id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await (await AddonManager.getAddonByID('${id}')).reload();
    window.privateOne = OpenBrowserWindow({ private: true });
    for (let tries = 0; tries < 100; tries++) {
      const { SidebarController } = window.privateOne;
      const [of] = [...(SidebarController?.sidebars.keys() ?? [])].filter((key) => key.startsWith('shenbao'));
      if (of && !SidebarController.isOpen) await SidebarController.show(of).catch(() => undefined);
      const panel = SidebarController?.browser?.contentDocument?.getElementById('webext-panels-browser');
      if (panel?.currentURI.spec.startsWith('moz-extension:')) return '';
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('Waited 10 seconds for the sidebar of the private window.');
  })()`);
  const panel = `privateOne.SidebarController.browser.contentDocument.getElementById('webext-panels-browser')`;
  const run = runIn(chrome, panel);
  return run(async (document, name) => {
    for (let tries = 0; tries < 100; tries++) {
      const found = [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find((one) => one.textContent === name);
      found?.click();
      const alert = document.querySelector('[role="alert"]');
      if (alert) return (alert as HTMLElement).innerText;
      await new Promise((resolve) => document.defaultView?.setTimeout(resolve, 100));
    }
    return document.body.innerText;
  }, tab);
}
