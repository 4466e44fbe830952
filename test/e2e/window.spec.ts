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
  takeIntoSummary,
  waitForReading,
} from '../../scripts/main-job.mjs';
import { openScreen } from '../../scripts/screen.mjs';
import { applicant, test as base, copyOfExtension, DAY, expect, planted } from './fixtures';

type Session = Awaited<ReturnType<typeof launch>>;

/** The shipped build without the permission for a side panel, and so without the interface. */
function withoutSidePanel() {
  const copy = copyOfExtension();
  const file = join(copy.folder, 'manifest.json');
  const { side_panel: _, permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  const others = permissions.filter((name: string) => name !== 'sidePanel');
  expect(others).toHaveLength(permissions.length - 1);
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
