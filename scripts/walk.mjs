// The first walk: from the unpacked package to the first finding, in a real window, as someone goes who has nothing else.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { devtoolsPort } from './devtools-port.mjs';
import { findBrowser } from './find-browser.mjs';
import { innerFrame } from './main-job.mjs';
import { openScreen } from './screen.mjs';

const SIZE = { width: 1280, height: 860 };
const PORTAL = 'https://www.jssrcfwypt.org.cn/web/cdsu/rcbs/zc?areaCode=null';
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(what, ask) {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await ask();
    if (answer) return answer;
    await pause(100);
  }
  throw new Error(`Waited 10 seconds for ${what}.`);
}

/** The side panel, which Playwright's own context does not list. */
async function panelOf(profile) {
  const { port } = await devtoolsPort(profile);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const pages = browser.contexts().flatMap((context) => context.pages());
  const panel = pages.find((page) => page.url().includes('/sidepanel.html'));
  if (!panel) await browser.close();
  return panel;
}

/** Presses "load unpacked" and answers the browser's own dialog. */
async function loadUnpacked(page, screen, folder) {
  const before = screen.windows().map(({ id }) => id);
  await page.locator('#loadUnpacked').click({ noWaitAfter: true });
  const dialog = await until('the dialog', () =>
    screen.windows().find(({ id, right }) => right > 200 && !before.includes(id)),
  );
  screen.typePath(folder, dialog.id);
  await pause(1_000);
  // The first press closes the list of what the folder holds.
  const isOpen = () => screen.windows().some(({ id }) => id === dialog.id);
  await until('the end of the dialog', async () => {
    screen.click(dialog.right - 50, dialog.bottom - 20);
    await pause(500);
    return !isOpen();
  });
}

/**
 * Walks, takes a picture of each step, and tells how long the machine took for each. Gives the panel and the page that it
 * ends at to `go`, with the way to take a further picture.
 *
 * @param {object} options
 * @param {string} options.folder the unpacked package
 * @param {string} options.profile an empty browser profile
 * @param {string} options.resolverRules the practice platform's
 * @param {string} options.applicant
 * @param {string} options.pictures where the pictures go
 * @param {(end: { page: import('@playwright/test').Page, panel: import('@playwright/test').Page, picture: (name: string) => Promise<void> }) => Promise<void>} options.go
 */
export async function walk({ folder, profile, resolverRules, applicant, pictures, go }) {
  const screen = await openScreen(SIZE);
  const picture = async (name) => {
    // Until what moves has come to rest.
    await pause(1_200);
    writeFileSync(join(pictures, `${name}.png`), screen.picture());
  };
  let since = performance.now();
  const told = (step) => console.log(`${step}: ${Math.round(performance.now() - since)} ms`);
  const begin = () => {
    since = performance.now();
  };
  // The browser of a Chinese user does not offer to translate Chinese.
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ translate: { enabled: false } }));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser(),
    headless: false,
    viewport: null,
    env: { ...process.env, LANGUAGE: 'zh_CN', DISPLAY: screen.display },
    ignoreDefaultArgs: ['--enable-automation', '--disable-extensions'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // No line about the switches below.
      '--test-type',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-blink-features=AutomationControlled',
      '--ignore-certificate-errors',
      '--remote-debugging-port=0',
      '--window-position=0,0',
      `--window-size=${SIZE.width},${SIZE.height}`,
      `--host-resolver-rules=${resolverRules}`,
    ],
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto('chrome://extensions');
    begin();
    await page.locator('#devMode').click();
    await page.locator('#loadUnpacked').waitFor();
    told('developer mode');
    await picture('walk-extensions');

    const opened = context.waitForEvent('page');
    await loadUnpacked(page, screen, folder);
    begin();
    const guide = await opened;
    await guide.getByRole('button', { name: '现在打开侧栏' }).waitFor();
    told('the guide, after the folder was chosen');
    await picture('walk-guide');
    await page.bringToFront();
    await picture('walk-card');
    await guide.bringToFront();

    begin();
    await guide.getByRole('button', { name: '现在打开侧栏' }).click();
    const panel = await until('the side panel', () => panelOf(profile));
    await panel.getByRole('heading', { name: '旁边不是申报页面' }).waitFor();
    told('the panel, after its button in the guide');
    await picture('walk-panel');

    const [portal] = await Promise.all([
      context.waitForEvent('page'),
      panel.getByRole('link', { name: '打开江苏省人才服务云平台' }).click(),
    ]);
    await portal.goto(`${PORTAL}&applicant=${applicant}`);
    await panel.getByRole('heading', { name: '这一页还没有申报表' }).waitFor();
    await picture('walk-platform');

    await portal
      .getByRole('button', { name: '在线办理' })
      .or(portal.getByRole('link', { name: '在线办理' }))
      .click();
    await innerFrame(portal).locator('#jbxx_aac003').waitFor();
    begin();
    await panel.locator('article[data-check]').first().waitFor();
    told('the first finding, after the form stood');
    await picture('walk-finding');
    await go({ page: portal, panel, picture });
  } finally {
    await context.close();
    screen.close();
  }
}
