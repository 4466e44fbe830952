import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { devtoolsPort, forgetPort } from './devtools-port.mjs';
import { findBrowser } from './find-browser.mjs';
import { waitFor } from './wait-for.mjs';

/** The id that the manifest's key gives the extension, whatever folder it is loaded from. */
export const EXTENSION_ID = 'pbfphmglpilbiajegfopgbddhjomjfhb';

const SWITCHES = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The real platform shows no form to a driven browser, and nor does the practice platform.
  '--disable-blink-features=AutomationControlled',
  '--remote-debugging-port=0',
  // Lets a driver press the toolbar button.
  '--enable-unsafe-extension-debugging',
  // The practice platform's certificate is made at its start.
  '--ignore-certificate-errors',
  // Chromium heeds the last list alone: so Playwright's own stands here again, and besides the two pages that lie ready for the
  // address bar, each in a process of its own: they take a second of processor time at every start.
  `--disable-features=${[
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'HttpsUpgrades',
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
    'AvoidCorsURLLoaderRestartOnRedirect',
    'TcpPortRandomizationWin',
    'OptimizationHints',
    'NetworkTimeServiceQuerying',
    'AimEnabled',
    'PreconnectToSearch',
    'WebUIOmniboxPopup',
    'WebUIOmniboxAimPopup',
  ].join(',')}`,
];

/** A temporary browser profile; `remove` deletes it. */
export function temporaryProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'shenbao-profile-'));
  return { folder, remove: () => removeFolder(folder) };
}

/**
 * Deletes a folder into which the last processes of a browser that has gone may still write: `rm` with retries looks
 * for files once, and then finds the folder never empty.
 *
 * @param {string} folder
 */
async function removeFolder(folder) {
  for (let tries = 1; ; tries++) {
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (tries === 30) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/**
 * Starts a browser that holds the built extension and knows no other hosts than the practice platform's.
 *
 * @param {object} options
 * @param {string} options.extension folder of the built extension
 * @param {string} options.profile folder of the browser's profile
 * @param {string} options.resolverRules the practice platform's rules: every other name is unknown
 * @param {boolean} [options.headless] false shows a window
 * @param {string} [options.display] the screen of that window, where it is not the machine's own
 * @param {string[]} [options.switches] further switches of the browser
 * @param {boolean} [options.keepGuide] leaves the guide open that the first run in a new profile shows
 */
export async function launch({
  extension,
  profile,
  resolverRules,
  headless = true,
  display,
  switches = [],
  keepGuide = false,
}) {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('No browser was found that can load an unpacked extension: install Chromium.');
  const isFirstRun = !existsSync(join(profile, 'Default'));
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  forgetPort(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    // The users' browsers speak Chinese: on Linux the language comes from the environment.
    env: { ...process.env, LANGUAGE: 'zh_CN', ...(display ? { DISPLAY: display } : {}) },
    viewport: null,
    locale: 'zh-CN',
    ignoreDefaultArgs: ['--enable-automation', '--disable-extensions'],
    args: [
      ...SWITCHES,
      ...root,
      ...(headless ? ['--disable-gpu', '--window-size=1366,900'] : []),
      `--host-resolver-rules=${resolverRules}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...switches,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const { port } = await devtoolsPort(profile);
  const guideOf = () => context.pages().find((each) => each.url().endsWith('/guide.html'));
  if (isFirstRun) {
    const guide = await waitFor('the guide of the first run', async () => guideOf());
    if (!keepGuide) await guide.close();
  }
  const page = context.pages().find((each) => each !== guideOf()) ?? (await context.newPage());
  if (!keepGuide) await page.bringToFront();

  /** A connection of its own shows the side panel as a page, which Playwright's own context leaves out. */
  async function findPanel() {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const pages = browser.contexts().flatMap((each) => each.pages());
    const panel = pages.find((each) => each.url().startsWith(`chrome-extension://${EXTENSION_ID}/sidepanel.html`));
    if (!panel) await browser.close();
    return panel;
  }

  /** Presses the toolbar button on the tab in front: the same press opens the panel and closes it. */
  async function pressToolbarButton() {
    const session = await context.browser()?.newBrowserCDPSession();
    const own = session ?? (await (await chromium.connectOverCDP(`http://127.0.0.1:${port}`)).newBrowserCDPSession());
    const { targetInfos } = await own.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab =
      targetInfos.find((info) => info.embedderData?.tabActive && !info.url.startsWith('chrome-extension:')) ??
      targetInfos[0];
    await own.send('Extensions.triggerAction', { id: EXTENSION_ID, targetId: tab.targetId });
  }

  return {
    context,
    page,
    worker,
    pressToolbarButton,
    /** The true side panel, opened by the toolbar button, as a page. */
    async openPanel() {
      // A browser that has just started may not yet know what the button is for.
      await waitFor('the toolbar button', () =>
        worker.evaluate(async () => (await chrome.sidePanel.getPanelBehavior()).openPanelOnActionClick),
      );
      await pressToolbarButton();
      return waitFor('the side panel', findPanel);
    },
    findPanel,
    close: () => context.close(),
    /** Kills the browser's own process after some milliseconds, as a power cut would; resolves when it is gone. */
    async killAfter(milliseconds) {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
      const { id } = processInfo.find(({ type }) => type === 'browser');
      const gone = new Promise((resolve) => context.once('close', resolve));
      setTimeout(() => process.kill(id, 'SIGKILL'), milliseconds);
      await gone;
    },
  };
}
