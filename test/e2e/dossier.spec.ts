import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { launch, temporaryProfile } from '../../scripts/launch.mjs';
import { openAllParts, openHall, show, waitForReading } from '../../scripts/main-job.mjs';
import { faults, SOUND } from './axe';
import { enlargedFaults } from './enlarged';
import { applicant, EXTENSION, expect, test } from './fixtures';

const { person } = applicant('clean');
const NAME: string = person.name;

/** How many people and dossiers the browser keeps. */
function stored(panel: Page): Promise<number[]> {
  return panel.evaluate(
    () =>
      new Promise<number[]>((resolve, reject) => {
        const opening = indexedDB.open('shenbao');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = async () => {
          const counts = ['people', 'dossiers'].map(
            (table) =>
              new Promise<number>((counted) => {
                const counting = opening.result.transaction(table).objectStore(table).count();
                counting.onsuccess = () => counted(counting.result);
              }),
          );
          resolve(await Promise.all(counts));
          opening.result.close();
        };
      }),
  );
}

async function openSection(panel: Page, name: string) {
  const head = panel.getByRole('heading', { level: 2 }).getByRole('button', { name: new RegExp(`^${name}`, 'u') });
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
}

const keepButton = (panel: Page) => panel.getByRole('button', { name: /^保留这 \d+ 个值$/u });

/** The panel at this width, in light or dark. */
async function shape(devtools: CDPSession, width: number, scheme: string): Promise<void> {
  await devtools.send('Emulation.setDeviceMetricsOverride', {
    width,
    height: 800,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      // What is half faded in has no colour to judge.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

test('what was read is kept at the user’s word, differs from the page, goes to a file, and is there without the page after a restart', async ({
  platform,
  profile,
}, info) => {
  test.slow();
  const { resolverRules } = platform;
  const first = await launch({ extension: EXTENSION, profile, resolverRules });
  const frame = await openHall(first.page, 'clean');
  await openAllParts(frame);
  const panel = await first.openPanel();
  await waitForReading(panel, NAME);
  await show(panel, '档案');
  const devtools = await panel.context().newCDPSession(panel);
  /** It holds axe’s rules at 320 px, light and dark, never scrolls sideways, and is of use at 400 %. */
  const expectSound = async (state: string) => {
    for (const scheme of ['light', 'dark']) {
      for (const width of [600, 400, 320]) {
        await shape(devtools, width, scheme);
        await expect(panel.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
        const sideways = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(sideways, `${state}, ${scheme}, ${width}`).toBeLessThanOrEqual(0);
      }
      expect(await faults(panel), `${state}, ${scheme}`).toEqual(SOUND);
    }
    expect(await enlargedFaults(panel, devtools), `${state}, enlarged`).toEqual([]);
  };

  await test.step('nothing is kept before the user says so, and what was left out is not', async () => {
    await panel.getByRole('button', { name: '查看论文著作的值' }).click();
    await expectSound('keep');
    await expect(keepButton(panel)).toBeVisible();
    expect(await stored(panel)).toEqual([0, 0]);
    await panel.getByLabel(/^申报信息（/u).uncheck();
    await keepButton(panel).click();
    await expect(panel.getByText(`${NAME}的档案`)).toBeVisible();
    await expect(panel.getByText(/^已保存：保留了页面的 \d+ 个值$/u)).toBeVisible();
    expect(await stored(panel)).toEqual([1, 1]);
  });

  await test.step('a change by hand differs from the page: both are shown, and the user chooses', async () => {
    await openSection(panel, '个人信息');
    await panel.getByRole('button', { name: '编辑个人信息' }).click();
    await panel.getByLabel('通讯地址').fill('江苏省南通市崇川区另一条路2号');
    await panel.getByRole('button', { name: '完成' }).click();
    const difference = panel.getByRole('group', { name: '个人信息的通讯地址' });
    await expect(difference).toContainText('江苏省南通市崇川区另一条路2号');
    await expect(difference).toContainText('手工填写');
    await expect(difference).toContainText(person.address);
    await difference.getByRole('button', { name: /^保留档案的值/u }).click();
    await expect(difference).toHaveCount(0);
    await expect(panel.getByText('已决定保留档案的值 1 处。')).toBeVisible();

    // What is typed on the page is held against the dossier as it is typed.
    await frame.locator('#jbxx_aac067').fill('13900000099');
    const mobile = panel.getByRole('group', { name: '个人信息的移动电话' });
    await expect(mobile).toContainText('13900000099');
    await openSection(panel, '论文著作');
    await openSection(panel, '工作经历');
    await panel.getByRole('button', { name: '编辑工作经历第 1 项' }).click();
    await expectSound('kept');
    await mobile.getByRole('button', { name: /^改用页面的值/u }).click();
    await expect(mobile).toHaveCount(0);
    const value = panel.locator('[data-meaning="person.mobile"] [data-value]');
    await expect(value).toHaveText('13900000099');
    await panel.getByRole('button', { name: '撤销' }).click();
    await expect(value).toHaveText(person.mobile);
  });

  const file = info.outputPath('dossier.json');
  await test.step('it goes to a file', async () => {
    const [download] = await Promise.all([
      panel.waitForEvent('download'),
      panel.getByRole('button', { name: '导出档案文件' }).click(),
    ]);
    await download.saveAs(file);
    const saved = JSON.parse(readFileSync(file, 'utf8'));
    expect(saved).toMatchObject({ format: 'shenbao-dossier', version: 1, dossier: { person: { name: NAME } } });
  });

  await test.step('without a page, and a dossier made by hand', async () => {
    await first.page.goto('about:blank');
    await expect(panel.getByLabel('查看谁的档案')).toBeVisible();
    await panel.getByRole('button', { name: '手工新建一个人的档案' }).click();
    await panel.getByRole('button', { name: '新建档案' }).click();
    await expectSound('alone');
  });
  await first.close();

  await test.step('after a restart', async () => {
    const second = await launch({ extension: EXTENSION, profile, resolverRules });
    await second.page.goto('about:blank');
    const again = await second.openPanel();
    await show(again, '档案');
    await expect(again.getByText(`${NAME}的档案`)).toBeVisible();
    await openSection(again, '学历学位');
    const entry = again.getByRole('listitem', { name: '学历学位第 1 项' });
    await expect(entry.locator('[data-meaning="education.school"] [data-value]')).toHaveText('长汀大学');
    await expect(entry.locator('[data-source="page"]').first()).toHaveText(/^读自页面，\d{4}年\d{1,2}月\d{1,2}日/u);
    await openSection(again, '申报信息');
    await expect(again.getByRole('group', { name: '申报信息' })).toContainText('还没有内容');
    await second.close();
  });

  await test.step('in another browser; another person’s page shows nothing of it', async () => {
    const elsewhere = temporaryProfile();
    const other = await launch({ extension: EXTENSION, profile: elsewhere.folder, resolverRules });
    const empty = await other.openPanel();
    await show(empty, '档案');
    const [chooser] = await Promise.all([
      empty.waitForEvent('filechooser'),
      empty.getByRole('button', { name: '导入档案文件' }).click(),
    ]);
    await chooser.setFiles(file);
    await expect(empty.getByText(`档案文件：${NAME}`)).toBeVisible();
    expect(await stored(empty)).toEqual([0, 0]);
    await keepButton(empty).click();
    await expect(empty.getByRole('heading', { name: `${NAME}的档案` })).toBeVisible();
    await empty.getByRole('button', { name: '关闭这个文件' }).click();
    await openSection(empty, '个人信息');
    await expect(empty.locator('[data-source="file"]').first()).toBeVisible();

    await openHall(other.page, 'late');
    await waitForReading(empty, applicant('late').person.name);
    await expect(empty.getByRole('heading', { name: `保留${applicant('late').person.name}的内容` })).toBeVisible();
    await expect(empty.getByText(NAME)).toHaveCount(0);
    await other.close();
    await elsewhere.remove();
  });
});
