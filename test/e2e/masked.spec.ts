import { openHall, show, waitForReading } from '../../scripts/main-job.mjs';
import { applicant, expect, test } from './fixtures';

const { name, idNumber } = applicant('clean').person as { name: string; idNumber: string };

test('a number of which only the ends are shown tells no one for sure: the materials ask whose they are', async ({
  session,
}) => {
  await openHall(session.page, 'clean');
  const panel = await session.openPanel();
  await waitForReading(panel, name);
  await show(panel, '材料');
  await panel.getByRole('button', { name: `为“${name}”建立材料清单` }).click();
  const checklist = panel.getByRole('heading', { name: new RegExp(name) });
  await expect(checklist).toBeVisible();

  await openHall(session.page, 'clean', 'masked');
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
  await show(panel, '一览表');
  await expect(panel.getByText('页面上没有完整的身份证号')).toBeVisible();
});
