import type { Page } from '@playwright/test';
import { launch } from '../../scripts/launch.mjs';
import { show } from '../../scripts/main-job.mjs';
import { openScreen } from '../../scripts/screen.mjs';
import { faults, SOUND } from './axe';
import { EXTENSION, expect, test } from './fixtures';

type Session = Awaited<ReturnType<typeof launch>>;

const SITE = 'unknown.example';
const FORM = `https://${SITE}/declaration`;

const allowedOf = ({ worker }: Session) =>
  worker.evaluate(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return {
      origins: origins.filter((one) => one.includes('unknown')),
      scripts: scripts.map(({ id, matches, allFrames, matchOriginAsFallback, persistAcrossSessions }) =>
        [id, matches, allFrames, matchOriginAsFallback, persistAcrossSessions].join(' '),
      ),
    };
  });
const NONE = { origins: [], scripts: [] };
const ONE = { origins: [`https://${SITE}/*`], scripts: [`${SITE} https://${SITE}/* true true true`] };

/** True where a script of ours in the tab in front hears what is said to it. */
const hears = ({ worker }: Session) =>
  worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    return chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'call' }).then(
      () => true,
      (error) => !String(error).includes('Receiving end does not exist'),
    );
  });

/** The panel, opened by its key. */
async function byKey(session: Session, screen: Awaited<ReturnType<typeof openScreen>>): Promise<Page> {
  await expect(async () => {
    if ((await session.findPanel()) === undefined) screen.press('alt+shift+o');
    await expect.poll(async () => (await session.findPanel()) !== undefined, { timeout: 4_000 }).toBe(true);
  }).toPass();
  return (await session.findPanel()) as Page;
}

const wrongPage = (panel: Page) => panel.getByRole('heading', { name: '旁边不是申报页面' });
const valuesOf = (panel: Page) => panel.locator('[data-value]').allTextContents();

test.describe('a site beyond the two', () => {
  // Two browsers on a screen, and the browser's own question asked three times.
  test.slow();

  test('is read after the user has allowed it, also in a frame and the next time, and no longer once it is taken back', async ({
    platform,
    profile,
  }) => {
    const screen = await openScreen();
    const { resolverRules } = platform;
    const start = () =>
      launch({ extension: EXTENSION, profile, resolverRules, headless: false, display: screen.display });
    let session = await start();
    try {
      await session.page.goto(FORM);
      // The panel opens by the keyboard.
      const commands = await session.worker.evaluate(() => chrome.commands.getAll());
      expect(commands.map(({ shortcut }) => shortcut)).toEqual(['Alt+Shift+O']);
      expect(await session.findPanel()).toBeUndefined();
      let panel = await byKey(session, screen);
      const contexts = await session.worker.evaluate(() =>
        chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }),
      );
      expect(contexts).toHaveLength(1);
      await expect(wrongPage(panel)).toBeVisible();
      expect(await allowedOf(session)).toEqual(NONE);

      // By the keyboard: an address that will not do, and one that does; the browser's own question is first denied.
      await panel.getByRole('button', { name: '申报页面在别的网站上？' }).press('Enter');
      const field = panel.getByLabel('旁边页面的地址');
      await field.fill(`http://${SITE}/`);
      await field.press('Enter');
      await expect(panel.getByText('这个地址是 http，传输不加密；本扩展只读 https 的网站。')).toBeVisible();
      await expect(field).toBeFocused();
      await field.fill(FORM);
      await field.press('Enter');
      await expect(async () => {
        screen.press('Escape');
        await expect(panel.getByText(`您没有允许，${SITE} 仍然不读。`)).toBeVisible({ timeout: 1_000 });
      }).toPass();
      expect(await allowedOf(session)).toEqual(NONE);
      expect(await hears(session)).toBe(false);

      // And then allowed: what is open is read at once.
      await panel.getByRole('button', { name: '允许读取这个网站' }).click();
      await expect(async () => {
        // From 拒绝, where the question stands at first, to 允许.
        screen.press('Tab');
        screen.press('Return');
        await expect(wrongPage(panel)).toBeHidden({ timeout: 2_000 });
      }).toPass();
      await show(panel, '读到的内容');
      await expect.poll(() => valuesOf(panel)).toEqual(['白千寻', '2016-06-30']);
      expect(await allowedOf(session)).toEqual(ONE);
      expect(await faults(panel)).toEqual(SOUND);

      // Filled is a form of it only after the user has confirmed that its fields were understood.
      await session.page.goto(`https://${SITE}/application`);
      const mobile = session.page.locator('#aac067');
      await mobile.fill('13900000009');
      await show(panel, '档案');
      await panel.getByRole('button', { name: '保留这 3 个值' }).click();
      await mobile.fill('');
      await panel.getByRole('button', { name: '按档案填写页面' }).click();
      const confirm = panel.getByRole('button', { name: '我已逐项核对，可以填写' });
      await expect(confirm).toBeVisible();
      await expect(panel.getByText(/您还没有核对过它，所以不填/u)).toBeVisible();
      const fill = panel.getByRole('button', { name: '填写所选 1 项' });
      await expect(fill).toBeHidden();
      expect(await faults(panel)).toEqual(SOUND);
      await confirm.click();
      await fill.click();
      await expect(panel.getByText('已填写并核实（1 项）')).toBeVisible();
      await expect(mobile).toHaveValue('13900000009');
      await show(panel, '读到的内容');
      await panel.locator('[data-meaning="person.mobile"]').getByRole('button', { name: '改含义：' }).click();
      await panel.keyboard.type('移动电话');
      await panel.keyboard.press('Enter');
      await expect(panel.locator('[data-taught]')).toHaveCount(1);

      // What stands in it is read too, as far as it may be.
      await session.page.goto(`https://${SITE}/abroad`);
      await expect.poll(() => valuesOf(panel)).toEqual(['某某信息技术有限公司', '2016-06-30']);

      await session.close();
      session = await start();
      // What was confirmed was so for that tab; what was taught stays, and is filled.
      await session.page.goto(`https://${SITE}/application`);
      panel = await session.openPanel();
      await show(panel, '档案');
      await panel.getByRole('button', { name: '按档案填写页面' }).click();
      await expect(panel.getByText(/您指定过其中一些字段的含义/u)).toBeVisible();
      await panel.getByRole('button', { name: '填写所选 1 项' }).click();
      await expect(panel.getByText('已填写并核实（1 项）')).toBeVisible();
      await expect(session.page.locator('#aac067')).toHaveValue('13900000009');

      await session.page.goto('https://rs.jshrss.jiangsu.gov.cn/web/foreignFrame');
      await show(panel, '读到的内容');
      await expect.poll(() => valuesOf(panel)).toEqual(['白千寻', '2016-06-30']);
      await expect(panel.getByText('没有读到')).toHaveCount(0);

      // Taken back: the panel empties, the script is gone, and the frame is named.
      await panel.getByRole('button', { name: `撤销对 ${SITE} 的允许` }).click();
      await expect(panel.getByRole('heading', { name: '这一页还没有申报表' })).toBeVisible();
      await expect(panel.getByText(`已撤销，不再读取 ${SITE}。`)).toBeFocused();
      expect(await valuesOf(panel)).toEqual([]);
      expect(await allowedOf(session)).toEqual(NONE);
      await expect(panel.getByText(`页面上写的地址：https://${SITE}`)).toBeVisible();

      // Allowed once more, at the frame's name. The browser remembers its answer and does not ask again.
      await panel.getByRole('button', { name: `允许读取这个网站：${SITE}` }).click();
      await expect.poll(() => valuesOf(panel)).toEqual(['白千寻', '2016-06-30']);

      await session.page.goto(FORM);
      await expect.poll(() => valuesOf(panel)).toEqual(['白千寻', '2016-06-30']);
      expect(await hears(session)).toBe(true);
      await panel.getByRole('button', { name: `撤销对 ${SITE} 的允许` }).click();
      await expect(wrongPage(panel)).toBeVisible();
      await expect.poll(() => hears(session)).toBe(false);
      await session.page.reload();
      await session.page.locator('#aac003').waitFor();
      expect(await hears(session)).toBe(false);
      await expect(wrongPage(panel)).toBeVisible();
    } finally {
      await session.close();
      screen.close();
    }
  });
});
