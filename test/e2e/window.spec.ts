import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { EXTENSION_ID, launch } from '../../scripts/launch.mjs';
import {
  chooseDay,
  choosePaper,
  openAllParts,
  openHall,
  readFindings,
  show,
  takeIntoSummary,
  waitForReading,
} from '../../scripts/main-job.mjs';
import { openScreen } from '../../scripts/screen.mjs';
import { applicant, test as base, copyOfExtension, DAY, expect, planted } from './fixtures';

type Session = Awaited<ReturnType<typeof launch>>;

/** The shipped build without the permission for a side panel, and so without the interface; and without that for any amount of storage. */
function withoutSidePanel() {
  const copy = copyOfExtension();
  const file = join(copy.folder, 'manifest.json');
  const { side_panel: _, permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  const others = permissions.filter((name: string) => !['sidePanel', 'unlimitedStorage'].includes(name));
  expect(others).toHaveLength(permissions.length - 2);
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: others }));
  return copy;
}

const test = base.extend<{ extension: string; session: Session }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner demands a destructured first argument
  extension: async ({}, use) => {
    const { folder, remove } = withoutSidePanel();
    await use(folder);
    remove();
  },
  session: async ({ extension, platform, profile }, use) => {
    // A screen that holds the browser's whole window.
    const switches = ['--screen-info={1600x1000}'];
    const session = await launch({ extension, profile, resolverRules: platform.resolverRules, switches });
    expect(await session.worker.evaluate(() => chrome.sidePanel)).toBeUndefined();
    await use(session);
    await session.close();
  },
});

const ORIGIN = `chrome-extension://${EXTENSION_ID}`;

/** Writes until the browser has no room for another letter. */
const fillUp = (panel: Page) =>
  panel.evaluate(async () => {
    const opened = indexedDB.open('filling');
    await new Promise((resolve) => {
      opened.onupgradeneeded = () => opened.result.createObjectStore('rows', { autoIncrement: true });
      opened.onsuccess = resolve;
    });
    const put = (length: number) =>
      new Promise<boolean>((resolve) => {
        const writing = opened.result.transaction('rows', 'readwrite');
        writing.objectStore('rows').put('x'.repeat(length));
        writing.oncomplete = () => resolve(true);
        writing.onabort = () => resolve(false);
      });
    for (let length = 1_000_000; length >= 1; length = Math.floor(length / 4)) while (await put(length));
    opened.result.close();
  });

const isPanel = (page: Page) => page.url().startsWith(`chrome-extension://${EXTENSION_ID}/sidepanel.html`);
const panelsOf = (context: BrowserContext) => context.pages().filter(isPanel);

async function openWindow(session: Session): Promise<Page> {
  const [panel] = await Promise.all([session.context.waitForEvent('page'), session.pressToolbarButton()]);
  await panel.waitForURL((url) => url.protocol === 'chrome-extension:');
  return panel;
}

/** Where the browser's windows stand, from left to right. */
const windowsOf = async (session: Session) => {
  const windows = await session.worker.evaluate(() => chrome.windows.getAll());
  const places = windows.map(({ left = 0, top = 0, width = 0, height = 0 }) => ({ left, top, width, height }));
  return places.toSorted((one, other) => one.left - other.left);
};

test('the button opens one window beside the page, which follows its tabs, prints, and says when the page has gone', async ({
  session,
}) => {
  const [before] = await windowsOf(session);
  // Room for what is kept below, and for little more.
  const quota = await session.context.newCDPSession(session.page);
  await quota.send('Storage.overrideQuotaForOrigin', { origin: ORIGIN, quotaSize: 4_000_000 });
  const frame = await openHall(session.page, 'late');
  let panel = await openWindow(session);
  await openAllParts(frame);
  await waitForReading(panel, applicant('late').person.name);
  await chooseDay(panel, DAY);
  const bare = (all: { check: string; entry: string | null; field: string | null; verdict: string }[]) =>
    all.map(({ check, entry, field, verdict }) => `${check} ${entry} ${field} ${verdict}`).toSorted();
  await expect.poll(async () => bare(await readFindings(panel))).toEqual(bare(planted('late')));

  // Side by side, in the room that the page had.
  const width = (before?.width ?? 0) - 420;
  expect(await windowsOf(session)).toEqual([
    { ...before, width },
    // This browser's own switch for its window's size holds for each of its windows.
    { ...before, left: (before?.left ?? 0) + width, width: expect.any(Number) },
  ]);

  await session.page.bringToFront();
  await session.pressToolbarButton();
  await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);
  expect(panelsOf(session.context)).toHaveLength(1);

  // A double press opens one window, too.
  await panel.close();
  await session.page.bringToFront();
  await Promise.all([session.pressToolbarButton(), session.pressToolbarButton()]);
  await expect.poll(() => panelsOf(session.context).length).toBe(1);
  panel = panelsOf(session.context)[0] as Page;
  await waitForReading(panel, applicant('late').person.name);
  expect(panelsOf(session.context)).toHaveLength(1);

  await takeIntoSummary(panel, applicant('late').person.name);
  const [paper] = await Promise.all([
    session.context.waitForEvent('page'),
    (async () => {
      await panel.getByRole('button', { name: '打印中级一览表' }).click();
      await choosePaper(panel, 'A4');
    })(),
  ]);
  await paper.locator('tbody tr').first().waitFor();

  // The paper stands in front of the form now.
  await panel.getByRole('tab', { name: '检查结果' }).click();
  await expect(panel.getByRole('heading', { name: '旁边不是申报页面' })).toBeVisible();
  await openHall(paper, 'short');
  await waitForReading(panel, applicant('short').person.name);
  await session.page.bringToFront();
  await waitForReading(panel, applicant('late').person.name);
  await paper.close();
  await waitForReading(panel, applicant('late').person.name);

  // The browser has no room left: it is told, what was typed stays where it was typed, and is kept once there is room again.
  await show(panel, '档案');
  await panel.getByRole('button', { name: /^保留这 \d+ 个值$/u }).click();
  await show(panel, '多人');
  await panel.locator('[data-person-id]').click();
  await panel.getByRole('button', { name: '单位公示' }).click();
  await panel.getByLabel('公示地点').fill('一楼大厅');
  const save = panel.getByRole('button', { name: '保存公示记录' });
  await save.click();
  await panel.getByLabel('经办人姓名').fill('钱经办');
  await panel.keyboard.press('Enter');
  await expect(save).toBeDisabled();
  await fillUp(panel);
  await panel.getByLabel('公示地点').fill('二楼大厅');
  await save.click();
  await expect(panel.getByText('磁盘空间不足，没有保存。请清理后再试。')).toBeVisible();
  await expect(panel.getByLabel('公示地点')).toHaveValue('二楼大厅');
  await show(panel, '表格');
  await panel.getByRole('button', { name: '查看和修改' }).click();
  await panel.getByRole('button', { name: '修改备注' }).click();
  await panel.getByRole('textbox', { name: '备注' }).fill('手写的备注');
  const keep = panel.getByRole('button', { name: '保存备注' });
  await keep.click();
  await expect(panel.getByText('没有存上：浏览器拒绝写入。')).toBeVisible();
  await quota.send('Storage.overrideQuotaForOrigin', { origin: ORIGIN });
  await keep.click();
  await expect(panel.getByText('手工修改过 1 栏')).toBeVisible();

  await show(panel, '检查结果');
  await session.page.close();
  await expect(panel.getByRole('heading', { name: '申报页面的窗口已经关闭' })).toBeVisible();
  await panel.reload();
  await expect(panel.getByRole('heading', { name: '申报页面的窗口已经关闭' })).toBeVisible();
});

test('the key opens the window too, beside the page on a screen', async ({ extension, platform, profile }) => {
  const screen = await openScreen();
  const { resolverRules } = platform;
  const session = await launch({ extension, profile, resolverRules, headless: false, display: screen.display });
  try {
    await openHall(session.page, 'late');
    const [before] = await windowsOf(session);
    await expect(async () => {
      screen.press('alt+shift+o');
      await expect.poll(() => panelsOf(session.context).length, { timeout: 4_000 }).toBe(1);
    }).toPass();
    await waitForReading(panelsOf(session.context)[0] as Page, applicant('late').person.name);
    const panel = (await windowsOf(session)).at(-1);
    expect(panel?.width).toBe(420);
    expect((panel?.left ?? 0) + (panel?.width ?? 0)).toBe((before?.left ?? 0) + (before?.width ?? 0));
  } finally {
    await session.close();
    screen.close();
  }
});
