import type { CDPSession, Page } from '@playwright/test';
import { chooseDay, openAllParts, openHall, show, takeIntoSummary, waitForReading } from '../../scripts/main-job.mjs';
import { faults, SOUND } from './axe';
import { enlargedFaults } from './enlarged';
import { applicant, DAY, expect, test } from './fixtures';

const NAME = applicant('late').person.name;

/** The narrowest that a side panel gets. */
async function narrow(panel: Page): Promise<CDPSession> {
  const session = await panel.context().newCDPSession(panel);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 320,
    height: 800,
    deviceScaleFactor: 1,
    mobile: false,
  });
  return session;
}

/** Every rule of axe, those of whole pages too, in light and dark; nothing that scrolls sideways; all of use at 400 %. */
async function expectSound(panel: Page, session: CDPSession, screen: string) {
  for (const value of ['light', 'dark']) {
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value },
        // What is half faded in has no colour to judge.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    await expect(panel.locator('html')).toHaveAttribute('data-mantine-color-scheme', value);
    const found = await faults(panel);
    expect(found, `${screen}, ${value}`).toEqual(SOUND);
  }
  expect(await enlargedFaults(panel, session), `${screen}, enlarged`).toEqual([]);
}

test('each screen of the panel is sound for everybody on the narrowest screen, light and dark, and at 400 %', async ({
  session,
}) => {
  test.slow();
  await session.page.goto('about:blank');
  const panel = await session.openPanel();
  const devtools = await narrow(panel);
  await panel.getByRole('heading', { name: '旁边不是申报页面' }).waitFor();
  await expectSound(panel, devtools, 'a wrong page');

  await openAllParts(await openHall(session.page, 'late'));
  await waitForReading(panel, NAME);
  await chooseDay(panel, DAY);
  await panel.getByRole('button', { name: /^依据/ }).first().click();
  await expectSound(panel, devtools, 'findings');

  await show(panel, '读到的内容');
  await expectSound(panel, devtools, 'reading');
  await panel.getByRole('button', { name: '改含义：姓名' }).click();
  const choice = panel.getByRole('dialog', { name: '这一项是什么？' });
  await choice.getByRole('combobox').fill('时间');
  await expectSound(panel, devtools, 'the choice of a meaning');
  await choice.getByRole('option', { name: '工作情况：参加工作时间' }).or(choice.getByRole('option')).first().click();
  await panel.getByText(/^已保存：“姓名”/).waitFor();
  await expectSound(panel, devtools, 'what was taught');
  await panel.getByRole('button', { name: '撤销' }).click();
  await panel.getByText('您指定的含义（0）').waitFor();

  await show(panel, '材料');
  await panel.getByRole('button', { name: `为“${NAME}”建立材料清单` }).click();
  const head = panel.getByRole('button', { name: /^3\. / });
  await head.click();
  const material = panel.getByRole('region', { name: /^3\. / });
  await material.getByLabel('添加一份文件').fill('助理工程师证书'.repeat(8));
  await material.getByRole('button', { name: '添加' }).click();
  await material.getByLabel(/的起始页$/).fill('3');
  await material.getByLabel(/的结束页$/).fill('1');
  await panel.getByRole('status').getByText('页码有 1 处要改：').waitFor();
  await expectSound(panel, devtools, 'materials');

  await takeIntoSummary(panel, NAME);
  await expectSound(panel, devtools, 'summary');
  await panel.getByRole('button', { name: '打印中级一览表' }).click();
  const dialog = panel.getByRole('dialog', { name: '打印或保存之前' });
  await dialog.waitFor();
  await expectSound(panel, devtools, 'the dialog before the first print');
  await dialog.getByRole('radio', { name: 'A3' }).check();
  const [paper] = await Promise.all([
    session.context.waitForEvent('page'),
    dialog.getByRole('button', { name: '继续' }).click(),
  ]);
  await paper.locator('tbody tr').first().waitFor();
  const sheet = await enlargedFaults(paper, await session.context.newCDPSession(paper), { sheet: true });
  expect(sheet, 'the paper, enlarged').toEqual([]);
  await paper.close();
  await session.page.bringToFront();

  await show(panel, '通知');
  await panel.getByRole('button', { name: '申报材料', exact: true }).click();
  await expectSound(panel, devtools, 'notice');

  await panel.getByRole('button', { name: 'English' }).click();
  for (const view of ['Findings', 'Page', 'Dossier', 'Materials', 'Papers', 'Notice']) {
    await show(panel, view);
    expect(await faults(panel), `${view}, in English`).toEqual(SOUND);
  }

  await test.step('the zoom of a tab of ours is the panel’s too, and at 400 % both can be used', async () => {
    await panel.getByRole('button', { name: '中文' }).click();
    await devtools.send('Emulation.clearDeviceMetricsOverride');
    const guide = await session.context.newPage();
    await guide.goto(new URL('/guide.html', panel.url()).href);
    await guide.evaluate(async () => {
      const tab = await chrome.tabs.getCurrent();
      if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, 4);
    });
    const ratio = (page: Page) => page.evaluate(() => devicePixelRatio);
    await expect.poll(async () => [await ratio(guide), await ratio(panel)]).toEqual([4, 4]);
    // 1366 × 900 of the browser, 360 of the panel.
    expect(await panel.evaluate(() => innerWidth)).toBeLessThan(100);
    for (const page of [guide, panel]) {
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await session.page.bringToFront();
    await waitForReading(panel, NAME);
    // By a press of the real mouse, which misses what lies outside or below something else.
    await show(panel, '读到的内容');
    await expect(panel.locator('[data-meaning="person.name"]').getByText(NAME)).toBeVisible();
  });
});
