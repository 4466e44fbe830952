import { openHall, show, waitForReading } from '../../scripts/main-job.mjs';
import { HELD } from '../widgets/fields.js';
import { applicant, expect, test } from './fixtures';

const { name, idNumber } = applicant('clean').person as { name: string; idNumber: string };

test('a number of which only the ends are shown tells no one for sure: materials and dossier ask whose they are, for that page alone', async ({
  session: { page, openPanel },
}) => {
  await openHall(page, 'clean');
  const panel = await openPanel();
  await waitForReading(panel, name);
  await show(panel, '材料');
  await panel.getByRole('button', { name: `为“${name}”建立材料清单` }).click();
  const checklist = panel.getByRole('heading', { name: new RegExp(name) });
  await expect(checklist).toBeVisible();

  await openHall(page, 'clean', 'masked');
  await waitForReading(panel, name);
  await expect(panel.getByText('请选择是谁')).toBeVisible();
  await expect(checklist).toBeHidden();
  await expect(panel.getByRole('button', { name: /建立材料清单/ })).toBeHidden();
  const choice = panel.getByRole('combobox').filter({ has: panel.getByRole('option', { name: new RegExp(name) }) });
  await choice.selectOption({ label: `${name}（****${idNumber.slice(-4)}）` });
  await expect(checklist).toBeVisible();

  // What was read is the number as it stands, and the summary table does not take it for a whole one.
  await show(panel, '读到的内容');
  await expect(panel.locator('[data-meaning="person.idNumber"] [data-value]')).toHaveText(
    `${idNumber.slice(0, 4)}****${idNumber.slice(-4)}`,
  );
  await show(panel, '表格');
  await expect(panel.getByText('页面上没有完整的身份证号')).toBeVisible();

  // The dossier is shown and held against such a page only once the user has said who it is.
  await openHall(page, 'clean');
  await expect(panel.getByText('页面上没有完整的身份证号')).toHaveCount(0);
  await waitForReading(panel, name);
  await show(panel, '档案');
  await panel.getByRole('button', { name: /^保留这 \d+ 个值$/u }).click();
  const dossier = panel.getByRole('heading', { name: `${name}的档案` });
  await expect(dossier).toBeVisible();

  const question = panel.getByRole('group', { name: '请确认页面上是谁' });
  const held = panel.getByRole('region', { name: '页面与档案' });
  const confirm = question.getByRole('button', { name: '确认，只对这一页有效' });
  const openMasked = async (who: string) => {
    await openHall(page, who, 'masked');
    await waitForReading(panel, applicant(who).person.name);
  };
  await openMasked('clean');
  await expect(question.getByText('请先选一项')).toHaveCount(0);
  await confirm.click();
  await expect(question.getByText('请先选一项')).toBeVisible();
  await expect(dossier).toHaveCount(0);
  await expect(held).toHaveCount(0);
  await question.getByLabel(`${name}（****${idNumber.slice(-4)}）`).check();
  await confirm.click();
  await expect(dossier).toBeVisible();
  await expect(held).toContainText(`已按您的确认与${name}的档案核对`);
  // A number of which a part is hidden is no other number, and nothing that the dossier should take over.
  await expect(held).not.toContainText(/身份证号码?$/u);
  await expect(held.getByRole('group', { name: /身份证号/u })).toHaveCount(0);

  // The same page loaded again is another page; "none of them" shows nothing of anybody.
  await openMasked('clean');
  await expect(question).toBeVisible();
  await expect(dossier).toHaveCount(0);
  await question.getByLabel('都不是').check();
  await confirm.click();
  await expect(panel.getByRole('heading', { name: '还不能确定页面上是谁' })).toBeVisible();
  await expect(dossier).toHaveCount(0);

  // Someone whose name says that they are another is not asked about.
  await openMasked('late');
  await expect(panel.getByRole('heading', { name: '还不能确定页面上是谁' })).toBeVisible();
  await expect(question).toHaveCount(0);
  await expect(panel.getByText(name)).toHaveCount(0);

  // A form that shows one is filled no sooner either.
  const address = 'https://rs.jshrss.jiangsu.gov.cn/widgets/native.html';
  await page.goto(address);
  await waitForReading(panel, HELD.name);
  await show(panel, '档案');
  await panel.getByRole('button', { name: /^保留这 \d+ 个值$/u }).click();
  await expect(panel.getByRole('heading', { name: `${HELD.name}的档案` })).toBeVisible();

  await page.goto(`${address}?blank`);
  await page.locator('dd').evaluate((number) => {
    number.textContent = '9999**********0024';
  });
  const part = panel.getByRole('button', { name: '按档案填写页面' });
  await expect(question).toBeVisible();
  await expect(part).toHaveCount(0);
  await question.getByLabel(`${HELD.name}（****0024）`).check();
  await question.getByRole('button', { name: '确认，只对这一页有效' }).click();
  await part.click();
  await panel.getByRole('button', { name: '全部不选' }).click();
  await panel.locator('li[data-meaning="person.sex"]').getByRole('checkbox').check();
  await panel.getByRole('button', { name: '填写所选 1 项' }).click();
  await expect(panel.getByRole('heading', { name: '填好了 1 项' })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { __model(): { sex: string } }).__model().sex)).toBe(HELD.sex);
});
