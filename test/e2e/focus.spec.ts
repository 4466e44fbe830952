import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Page, type WebWorker } from 'puppeteer-core';
import { devtoolsPort } from '../../scripts/devtools-port.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { EXTENSION_ID } from '../../scripts/launch.mjs';
import { openScreen } from '../../scripts/screen.mjs';
import { applicant, EXTENSION, expect, test } from './fixtures';

const HALL = 'https://rs.jshrss.jiangsu.gov.cn/web/functionAuth?applicant=clean&front=';
const PANEL_URL = `chrome-extension://${EXTENSION_ID}/sidepanel.html`;

/** Presses the button of the panel that says this. */
async function pressButton(panel: Page, words: string) {
  await panel.locator(`::-p-xpath(//button[contains(., '${words}')])`).click();
}

/** Ticks one field of the preview and no other. */
const tickOnly = (panel: Page, fields: readonly string[]) =>
  panel.evaluate((wanted) => {
    for (const row of document.querySelectorAll<HTMLElement>('li[data-meaning]')) {
      const box = row.querySelector<HTMLInputElement>('input[type="checkbox"]');
      if (box?.checked !== wanted.includes(row.dataset.meaning ?? '') && box) box.click();
    }
  }, fields);

/** Which frames of the page have the focus, asked by the extension's worker: nothing is attached to the page itself. */
const focused = (worker: WebWorker) =>
  worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    const target = { tabId: tab?.id ?? 0, allFrames: true };
    const found = await chrome.scripting.executeScript({ target, func: () => document.hasFocus() });
    return found.map(({ result }) => result);
  });

test('filling works while the panel has the focus and the page has none', async ({ platform, profile }) => {
  const screen = await openScreen();
  const browser = spawn(
    (await findBrowser()) as string,
    [
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      // The hall shows no form to a driven browser.
      '--disable-blink-features=AutomationControlled',
      '--no-first-run',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--ignore-certificate-errors',
      '--window-size=1366,900',
      '--window-position=0,0',
      `--host-resolver-rules=${platform.resolverRules}`,
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      'about:blank',
    ],
    { stdio: 'ignore', env: { ...process.env, LANGUAGE: 'zh_CN', DISPLAY: screen.display } },
  );
  try {
    const { port, path } = await devtoolsPort(profile);
    const driver = await connect({
      browserWSEndpoint: `ws://127.0.0.1:${port}${path}`,
      defaultViewport: null,
      // The page's own targets are left alone: whoever attaches to it may give it a focus that it has not.
      targetFilter: (target) => !target.url().startsWith('http') && target.url() !== 'about:blank',
    });
    const workerTarget = await driver.waitForTarget((target) => target.type() === 'service_worker');
    const worker = (await workerTarget.worker()) as WebWorker;
    // The guide of the first run is another page than the form.
    const go = (url: string) =>
      worker.evaluate(async (address) => {
        const [tab] = await chrome.tabs.query({ active: true });
        await chrome.tabs.update(tab?.id ?? 0, { url: address });
      }, url);
    await expect
      .poll(() =>
        worker.evaluate(async () => {
          const tabs = await chrome.tabs.query({});
          const guide = tabs.find(({ url }) => url?.endsWith('/guide.html'));
          if (guide?.id !== undefined) await chrome.tabs.remove(guide.id);
          return guide !== undefined;
        }),
      )
      .toBe(true);
    await go(`${HALL}element`);
    const isOpen = () =>
      worker.evaluate(
        async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as never] })).length > 0,
      );
    await expect(async () => {
      if (!(await isOpen())) screen.press('alt+shift+o');
      await expect.poll(isOpen, { timeout: 4_000 }).toBe(true);
    }).toPass();
    const target = await driver.waitForTarget((one) => one.url().startsWith(PANEL_URL), { timeout: 8_000 });
    const panel = await target.asPage();
    await panel.waitForSelector(`::-p-text(${applicant('clean').person.name})`);
    await pressButton(panel, '档案');
    await pressButton(panel, '保留这');
    for (const front of ['element', 'antd', 'angular']) {
      await go(`${HALL}${front}&blank=1`);
      // With a new page the preview is closed; the page before may still be there for a moment.
      await expect(async () => {
        if ((await panel.$('::-p-xpath(//button[@aria-expanded="false"][contains(., "按档案填写页面")])')) !== null)
          await pressButton(panel, '按档案填写页面');
        await panel.waitForSelector('li[data-meaning="person.birthDate"] input', { timeout: 2_500 });
      }).toPass();
      screen.click(1300, 850);
      await tickOnly(panel, ['person.birthDate', 'person.ethnicity', 'person.mobile']);
      expect(await focused(worker), front).toEqual([false, false, false]);
      await pressButton(panel, '填写所选 3 项');
      await panel.waitForSelector('::-p-text(填好了 3 项)', { timeout: 30_000 });
      expect(await focused(worker), front).toEqual([false, false, false]);
      await pressButton(panel, '撤销这 3 项');
      await panel.waitForSelector('::-p-text(撤销了 3 项)', { timeout: 30_000 });
      await pressButton(panel, '关闭报告');
    }
    await driver.disconnect();
  } finally {
    // Its profile can be deleted only once it writes there no more.
    const gone = once(browser, 'exit');
    browser.kill();
    await gone;
    screen.close();
  }
});
