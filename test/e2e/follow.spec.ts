import { chooseDay, openAllParts, openHall, readFindings, show, waitForReading } from '../../scripts/main-job.mjs';
import { applicant, DAY, expect, test } from './fixtures';

test('the panel follows what is typed, picked, added, opened, and made in a dialog', async ({ session }) => {
  const frame = await openHall(session.page, 'late');
  const panel = await session.openPanel();
  await waitForReading(panel, applicant('late').person.name);
  await chooseDay(panel, DAY);

  // A closed part is named, and read once it is opened.
  await expect(panel.getByText(/获奖情况：已折叠/)).toBeVisible();
  expect((await readFindings(panel)).some(({ entry }) => entry?.startsWith('award'))).toBe(false);
  await openAllParts(frame);
  await expect(panel.getByText(/获奖情况：已折叠/)).toBeHidden();
  await expect.poll(async () => (await readFindings(panel)).some(({ entry }) => entry === 'award[0]')).toBe(true);

  // A day picked in the calendar, which fires no event on the field.
  const late = panel.locator('article[data-check="achievement-cutoff"][data-entry="achievement[1]"]');
  await expect(late).toHaveAttribute('data-verdict', 'not-counted');
  const field = frame.locator('#yjcg_1_xh6');
  await field.click();
  const calendar = frame.locator('.ant-picker-dropdown:not(.ant-picker-dropdown-hidden)');
  for (let month = 5; month > 3; month--) await calendar.locator('.ant-picker-header-prev-btn').click();
  await calendar.locator('td[title="2023-03-31"]').click();
  await expect(calendar).toHaveCount(0);
  await expect(field).toHaveValue('2023-03-31');
  await expect(late).toHaveAttribute('data-verdict', 'pass');

  // Typed text.
  await frame.locator('#jbxx_aac067').fill('13900009999');
  await show(panel, '读到的内容');
  await expect(panel.locator('[data-meaning="person.mobile"] [data-value]')).toHaveText('13900009999');

  // An added entry.
  await frame.getByRole('button', { name: '新增业绩成果' }).click();
  await frame.locator('#yjcg_2_xh1').fill('校园网络安全改造');
  await expect(panel.locator('[data-meaning="achievement.name"][data-row="2"] [data-value]')).toHaveText(
    '校园网络安全改造',
  );

  // An entry made in a dialog, once it stands in the table.
  const titles = panel.locator('[data-meaning="paper.title"] [data-value]');
  const before = await titles.count();
  await frame.getByRole('button', { name: '新增论文著作' }).click();
  const dialog = frame.getByRole('dialog');
  await dialog.locator('#lwxx_xh1').fill('零信任架构在政务外网的应用');
  await dialog.getByRole('button', { name: /确\s*定/ }).click();
  await expect(titles).toHaveCount(before + 1);
  await expect(titles.last()).toHaveText('零信任架构在政务外网的应用');
});
