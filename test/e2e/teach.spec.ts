import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { launch } from '../../scripts/launch.mjs';
import { innerFrame, readFindings, show, waitForReading } from '../../scripts/main-job.mjs';
import { applicant, EXTENSION, expect, test } from './fixtures';

const HALL = 'https://rs.jshrss.jiangsu.gov.cn/web/functionAuth';
const { person, unit } = applicant('mixed');

/** Opens the form that calls two fields otherwise than every other form does. */
async function openLocal(page: Page, query = ''): Promise<FrameLocator> {
  await page.goto(`${HALL}?applicant=mixed&labels=local${query}`);
  const frame = innerFrame(page);
  await frame.getByText('档案托管处').first().waitFor();
  return frame;
}

/** The value that is read for a meaning; an empty field has none. */
const readAs = (panel: Page, meaning: string) => panel.locator(`[data-meaning="${meaning}"] [data-value]`);
const dialogOf = (panel: Page) => panel.getByRole('dialog', { name: '这一项是什么？' });
const listOf = (panel: Page) => panel.getByRole('region', { name: /职称申报/ });

/** Chooses a meaning in the open choice. */
async function choose(panel: Page, sought: string, option: string) {
  const dialog = dialogOf(panel);
  await dialog.getByRole('combobox', { name: '搜索含义' }).fill(sought);
  await dialog.getByRole('option', { name: option }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function openPanelAtReading(session: Awaited<ReturnType<typeof launch>>): Promise<Page> {
  const panel = await session.openPanel();
  panel.setDefaultTimeout(20_000);
  await waitForReading(panel, person.name);
  await show(panel, '读到的内容');
  return panel;
}

const presses = (frame: FrameLocator) =>
  frame.locator('body').evaluate(() => (window as unknown as { __presses: object }).__presses);

test('what the user points at and explains is kept for this form alone, and handed on as a file; nothing of the page is pressed by it', async ({
  platform,
  profile,
}) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'shenbao-taught-'));
  const start = () => launch({ extension: EXTENSION, profile, resolverRules: platform.resolverRules });
  let session = await start();
  try {
    let frame = await openLocal(session.page);
    let panel = await openPanelAtReading(session);

    await test.step('one field is not understood, one is taken for another', async () => {
      await expect(readAs(panel, 'unit.agency')).toHaveCount(0);
      await expect(readAs(panel, 'unit.authority')).toHaveCount(0);
      await expect(panel.getByText('同一项在页面上有不同写法')).toBeVisible();
    });

    await test.step('pointing at it in the page and choosing what it is', async () => {
      await panel.getByRole('button', { name: '在页面上指一项' }).click();
      await expect(panel.getByText(/页面上什么都不会被按下/)).toBeVisible();
      await frame.getByText('档案托管处').first().click();
      const dialog = dialogOf(panel);
      await expect(dialog.locator('[data-fact="label"]')).toContainText('档案托管处');
      await expect(dialog.locator('[data-fact="heading"]')).toContainText('基本信息');
      await expect(dialog.locator('[data-fact="value"]')).toContainText(unit.agency);
      await expect(dialog.locator('[data-fact="meaning"]')).toContainText('没有认出');
      await choose(panel, '代理', '工作单位：人事代理机构');
      await expect(readAs(panel, 'unit.agency')).toHaveText(unit.agency);
      await expect(panel.locator('[data-meaning="unit.agency"]')).toContainText('您指定的');
    });

    await test.step('by the keyboard alone, from the list of what was read', async () => {
      const row = panel.locator('[data-meaning="unit.name"]').filter({ hasText: unit.authority });
      await row.getByRole('button', { name: '改含义：' }).focus();
      await panel.keyboard.press('Enter');
      await expect(dialogOf(panel).getByRole('combobox')).toBeFocused();
      await panel.keyboard.type('行政主管');
      await panel.keyboard.press('Enter');
      await expect(readAs(panel, 'unit.authority')).toHaveText(unit.authority);
      await expect(panel.getByText('同一项在页面上有不同写法')).toBeHidden();
      await expect(panel.getByText('已保存：“所在单位”的含义是行政主管部门')).toBeVisible();
    });

    await test.step('an undo, and the same once more', async () => {
      await panel.getByRole('button', { name: '撤销' }).click();
      await expect(readAs(panel, 'unit.authority')).toHaveCount(0);
      const row = panel.locator('[data-meaning="unit.name"]').filter({ hasText: unit.authority });
      await row.getByRole('button', { name: '改含义：' }).click();
      await choose(panel, '行政主管', '工作单位：行政主管部门');
      await expect(readAs(panel, 'unit.authority')).toHaveText(unit.authority);
    });

    await test.step('it is there after the page was loaded anew, and after the browser was', async () => {
      await openLocal(session.page);
      await expect(readAs(panel, 'unit.agency')).toHaveText(unit.agency);
      await session.close();
      session = await start();
      frame = await openLocal(session.page);
      panel = await openPanelAtReading(session);
      await expect(readAs(panel, 'unit.agency')).toHaveText(unit.agency);
      await expect(readAs(panel, 'unit.authority')).toHaveText(unit.authority);
    });

    await test.step('another form of the site knows nothing of it', async () => {
      await openLocal(session.page, '&view=review');
      await expect(panel.getByText('您指定的含义（2）')).toBeVisible();
      await expect(panel.locator('[data-taught]')).toHaveCount(0);
      await expect(readAs(panel, 'unit.agency')).toHaveCount(0);
      await expect(listOf(panel).locator('[data-standing="elsewhere"]')).toHaveCount(2);
    });

    await test.step('and where the form no longer has the field, that is said', async () => {
      await session.page.goto(`${HALL}?applicant=mixed`);
      await expect(listOf(panel).locator('[data-standing="absent"]')).toHaveCount(2);
      await expect(listOf(panel).getByText('这一页上没有遇到这一项。').first()).toBeVisible();
      await expect(readAs(panel, 'unit.agency')).toHaveText(unit.agency);
      await expect(panel.locator('[data-taught]')).toHaveCount(0);
      await openLocal(session.page);
      await expect(listOf(panel).locator('[data-standing="met"]')).toHaveCount(2);
    });

    const file = join(folder, 'meanings.json');
    await test.step('exported, it holds nothing that anyone has entered', async () => {
      const cdp = await panel.context().newCDPSession(panel);
      await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      await panel.getByRole('button', { name: '导出含义文件' }).click();
      const saved = join(folder, '申报助手-指定的含义.json');
      // The browser makes the file before it writes into it.
      await expect.poll(() => existsSync(saved) && readFileSync(saved, 'utf8').trimEnd().endsWith('}')).toBe(true);
      const text = readFileSync(saved, 'utf8');
      writeFileSync(file, text);
      expect(JSON.parse(text)).toMatchObject({
        format: 'shenbao-taught',
        forms: [
          {
            site: 'https://rs.jshrss.jiangsu.gov.cn',
            path: '/web/UTP?utcName=Cd_TitleDeclarationApply',
            controls: expect.arrayContaining([
              { label: '档案托管处', heading: '基本信息', name: 'jbxx_xh05', meaning: 'unit.agency' },
            ]),
          },
        ],
      });
      for (const word of [person.name, person.idNumber, unit.name, unit.agency]) expect(text).not.toContain(word);
    });

    await test.step('taken away, the page is understood as before', async () => {
      for (const label of ['档案托管处', '所在单位']) {
        await listOf(panel)
          .getByRole('button', { name: new RegExp(`^删除：“${label}”`, 'u') })
          .click();
      }
      await expect(readAs(panel, 'unit.agency')).toHaveCount(0);
      await expect(panel.getByText('您指定的含义（0）')).toBeVisible();
    });

    await test.step('a file that is none is told in one sentence', async () => {
      writeFileSync(join(folder, 'cut.json'), readFileSync(file, 'utf8').slice(0, 80));
      await panel.locator('input[type="file"]').setInputFiles(join(folder, 'cut.json'));
      await expect(panel.getByRole('alert').getByText(/^文件不完整，或者不是 JSON 文件。/)).toBeVisible();
    });

    await test.step('imported after a look, it is there again', async () => {
      await panel.locator('input[type="file"]').setInputFiles(file);
      const preview = panel.getByRole('region', { name: '文件里的含义' });
      await expect(preview).toContainText('文件里有 2 个含义，其中 2 个与现有的不同。');
      await expect(readAs(panel, 'unit.agency')).toHaveCount(0);
      await preview.getByRole('button', { name: '采用这 2 个含义' }).click();
      await expect(readAs(panel, 'unit.agency')).toHaveText(unit.agency);
      await expect(readAs(panel, 'unit.authority')).toHaveText(unit.authority);
    });
    expect(await presses(frame)).toEqual({ save: 0, submit: 0 });

    frame = await openLocal(session.page);
    await expect(readAs(panel, 'unit.agency')).toHaveText(unit.agency);
    const begin = panel.getByRole('button', { name: '在页面上指一项' });

    await test.step('a press of 暂存 or 提交 while pointing reaches nothing', async () => {
      await begin.click();
      for (const name of [/暂\s*存/, '确认提交']) {
        await frame.getByRole('button', { name }).dblclick();
        await frame.getByRole('button', { name }).click({ button: 'right' });
      }
      expect(await presses(frame)).toEqual({ save: 0, submit: 0 });
      await expect(panel.getByRole('button', { name: '不指了' })).toBeVisible();
    });

    await test.step('a choice of the page is not changed, no list opens, nothing has the focus', async () => {
      await frame.getByText('护照').waitFor({ state: 'detached' });
      const sex = frame.locator('#jbxx_aac004');
      const before = await sex.locator('.ant-radio-wrapper-checked').textContent();
      await sex.locator('.ant-radio-wrapper:not(.ant-radio-wrapper-checked)').click();
      await expect(dialogOf(panel).locator('[data-fact="label"]')).toContainText('性别');
      expect(await sex.locator('.ant-radio-wrapper-checked').textContent()).toBe(before);
      await panel.keyboard.press('Escape');

      await begin.click();
      await frame.locator('.ant-select').first().click();
      await expect(dialogOf(panel).locator('[data-fact="label"]')).toContainText('证件类型');
      await expect(frame.locator('.ant-select-dropdown')).toHaveCount(0);
      expect(await frame.locator('body').evaluate(() => document.activeElement === document.body)).toBe(true);
      await panel.keyboard.press('Escape');
      await dialogOf(panel).waitFor({ state: 'hidden' });
    });

    await test.step('Escape ends it, in the page and in the panel; then the page is pressed as ever', async () => {
      await begin.click();
      await frame.locator('body').press('Escape');
      await expect(begin).toBeVisible();
      await begin.click();
      await panel.keyboard.press('Escape');
      await expect(begin).toBeVisible();
      await frame.locator('#jbxx_xh05').click();
      await expect(frame.locator('#jbxx_xh05')).toBeFocused();
      await expect(dialogOf(panel)).toBeHidden();
    });

    await test.step('a value whose meaning was taken away is no longer judged by', async () => {
      const verdicts = async () => {
        const all = await readFindings(panel);
        return new Set(all.filter(({ field }) => field === 'paper.publishedOn').map(({ verdict }) => verdict));
      };
      expect([...(await verdicts())]).toContain('pass');
      await show(panel, '读到的内容');
      await panel
        .getByRole('button', { name: /^改含义：发表时间/ })
        .first()
        .click();
      const dialog = dialogOf(panel);
      await expect(dialog).toContainText(/\d 项名称、位置和编号都相同/);
      await dialog.getByRole('option', { name: /^以上都不是/ }).click();
      await dialog.waitFor({ state: 'hidden' });
      await expect.poll(async () => [...(await verdicts())]).toEqual(['unsure']);
    });
  } finally {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
