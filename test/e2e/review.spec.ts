import { openAllParts, openHall, show, waitForReading } from '../../scripts/main-job.mjs';
import { faults, SOUND } from './axe';
import { applicant, expect, test } from './fixtures';

const { name, sex, birthDate, idNumber } = applicant('clean').person;

test('papers are entered blind in a tab of their own, and differences settled; the panel shows all three', async ({
  session,
}) => {
  const { context, page } = session;
  await openAllParts(await openHall(page, 'clean'));
  const panel = await session.openPanel();
  await waitForReading(panel, name);
  await show(panel, '档案');
  await panel.getByRole('button', { name: /^保留这 \d+ 个值$/u }).click();
  await show(panel, '材料');
  await panel.getByRole('button', { name: `为“${name}”建立材料清单` }).click();
  await panel.getByRole('button', { name: /^3\. 现任专业技术资格证书复印件/u }).click();
  await panel.getByRole('textbox', { name: '添加一份文件' }).fill('助理工程师证书');
  await panel.keyboard.press('Enter');
  // What the applicant ticks says nothing of what HR holds in its hands.
  await panel.getByLabel('“助理工程师证书”与原件一致').check();
  await show(panel, '档案');
  await panel.getByRole('button', { name: '与纸质材料核对' }).click();
  await panel.getByRole('button', { name: '保留页面内容，开始录入' }).click();
  await panel.getByLabel('经办人姓名').fill('钱经办');
  const [desk] = await Promise.all([context.waitForEvent('page'), panel.keyboard.press('Enter')]);
  await expect(desk.getByRole('heading', { name: `与纸质材料核对：${name}` })).toBeVisible();
  await expect(desk).toHaveTitle('核对纸质材料');

  // By the keyboard alone; what is asked for stands nowhere on the page.
  const field = (label: string) => desk.getByRole('textbox', { name: `纸质材料上的${label}` });
  for (const [label, text] of [
    ['姓名', name],
    ['性别', sex],
  ] as const) {
    await expect(field(label)).toBeFocused();
    await desk.keyboard.type(text);
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('status').filter({ hasText: `${label}：一致` })).toBeVisible();
  }
  await expect(field('出生日期')).toBeFocused();
  for (const text of [birthDate, idNumber]) await expect(desk.locator('body')).not.toContainText(text);
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('请照纸质材料填写')).toBeVisible();
  expect(await faults(desk)).toEqual(SOUND);
  await desk.keyboard.type('1980年1月1日');
  await desk.keyboard.press('Enter');
  const ruling = desk.getByRole('form', { name: '给出结论' });
  for (const text of [birthDate, '1980年1月1日']) await expect(ruling).toContainText(text);
  expect(await faults(desk)).toEqual(SOUND);
  await desk.keyboard.press('Space');
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Tab');
  await desk.keyboard.type('身份证复印件为1980年');
  await desk.keyboard.press('Tab');
  // The name that was given once stands there.
  await desk.keyboard.press('Enter');
  await expect(field('身份证号')).toBeFocused();
  await expect(desk.getByText(/^已核对 3 项，共 \d+ 项$/u)).toBeVisible();
  // What is taken back can be had again, with its verdict.
  await desk.getByRole('button', { name: /^已录入的 3 项/u }).click();
  await desk.getByRole('button', { name: /出生日期$/u }).click();
  await expect(field('出生日期')).toBeFocused();
  await desk.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(field('身份证号')).toBeFocused();
  await expect(desk.getByText(/^已核对 3 项，共 \d+ 项$/u)).toBeVisible();
  // The copies, one by one.
  const copies = desk.getByRole('region', { name: '逐份核对复印件' });
  await expect(copies).toContainText('所有复印件须经单位（或人事部门）相关负责人核实签字并盖章');
  await expect(copies.getByRole('status')).toHaveText(/^三项都已勾选的有 0 份，共 1 份。/u);
  await copies.getByRole('checkbox', { name: '“助理工程师证书”与原件一致' }).focus();
  for (const [at, tick] of ['与原件一致', '负责人已签字', '已盖章'].entries()) {
    if (at > 0) await desk.keyboard.press('Tab');
    await desk.keyboard.press('Space');
    await expect(copies.getByRole('checkbox', { name: `“助理工程师证书”${tick}` })).toBeChecked();
  }
  await expect(copies.getByRole('status')).toHaveText(/^三项都已勾选的有 1 份，共 1 份。/u);
  expect(await faults(desk)).toEqual(SOUND);
  await desk.close();

  await page.bringToFront();
  await waitForReading(panel, name);
  await show(panel, '档案');
  const head = panel.getByRole('button', { name: '与纸质材料核对' });
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
  await expect(panel.getByText('复印件：1 份三项都已勾选，共 1 份。')).toBeVisible();
  await expect(panel.getByText(/^一致 2 项，已有结论 1 项，不一致 0 项/u)).toBeVisible();
  const settled = panel.locator('[data-stand="settled"]');
  await expect(settled).toContainText('需要补正');
  await expect(settled).toContainText('理由：身份证复印件为1980年（钱经办）');

  // What the applicant is to mend has it too.
  await show(panel, '多人');
  await panel.getByRole('button', { name: new RegExp(name) }).click();
  await panel.getByRole('button', { name: /^补正清单/u }).click();
  await expect(panel.getByText('纸质材料上是“1980年1月1日”')).toBeVisible();
});
