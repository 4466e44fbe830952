import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { choosePaper, openHall, show, takeIntoSummary, waitForReading } from '../../scripts/main-job.mjs';
import { applicant, expect, test } from './fixtures';

const person = (name: string) => applicant(name).person as { name: string; idNumber: string; mobile: string };

/** Takes applicants in from their pages, one after the other. */
async function take(page: Page, panel: Page, names: string[]) {
  for (const name of names) {
    await openHall(page, name);
    await waitForReading(panel, person(name).name);
    await takeIntoSummary(panel, person(name).name);
  }
}

test('applicants are taken from their pages into one table per level, printed and saved', async ({ session }, info) => {
  await openHall(session.page, 'clean');
  const panel = await session.openPanel();
  await take(session.page, panel, ['clean', 'late', 'mixed']);
  const intermediate = panel.getByRole('region', { name: '中级一览表' });
  const junior = panel.getByRole('region', { name: '初级一览表' });
  await expect(intermediate.getByRole('listitem')).toHaveCount(2);
  await expect(junior.getByRole('listitem')).toHaveCount(1);

  // The same person again is no second line.
  await openHall(session.page, 'clean');
  await waitForReading(panel, person('clean').name);
  await expect(panel.getByText(`“${person('clean').name}”已列入中级一览表`)).toBeVisible();

  const [paper] = await Promise.all([
    session.context.waitForEvent('page'),
    (async () => {
      await intermediate.getByRole('button', { name: '打印' }).click();
      await choosePaper(panel, 'A4');
    })(),
  ]);
  await expect(paper.locator('tbody tr')).toHaveCount(2);
  expect(await paper.title()).not.toContain(person('clean').name);
  const pdf = info.outputPath('summary.pdf');
  await paper.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
  const bytes = readFileSync(pdf, 'latin1');
  expect(bytes.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  // A4 lying, in points.
  expect(bytes).toMatch(/\/MediaBox\s*\[0 0 841\.\d+ 59[45]\.\d+\]/);
  await paper.close();

  await show(panel, '表格');
  // A column by hand, another order; both stand in the file.
  const lines = intermediate.locator('ol > li');
  await lines
    .first()
    .getByRole('button', { name: /查看和修改/ })
    .click();
  await lines.first().getByRole('button', { name: '修改备注' }).click();
  await lines.first().getByRole('textbox', { name: '备注' }).fill('手写的备注');
  await lines.first().getByRole('button', { name: '保存备注' }).click();
  await expect(lines.first().getByText('手工修改过 1 栏')).toBeVisible();
  await intermediate.getByRole('button', { name: `把“${person('late').name}”在中级一览表中上移` }).click();
  await expect(lines.first()).toContainText(person('late').name);
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    intermediate.getByRole('button', { name: '.xlsx' }).click(),
  ]);
  const file = info.outputPath('summary.xlsx');
  expect(download.suggestedFilename()).toBe('情况一览表-2023-中级.xlsx');
  await download.saveAs(file);
  const rows = await readSheet(readFileSync(file));
  const nameAt = (cells: unknown[]) => ['clean', 'late'].find((one) => cells.includes(person(one).name));
  expect(rows.map(nameAt).filter(Boolean)).toEqual(['late', 'clean']);
  expect(rows.find((cells) => cells.includes(person('clean').name))).toContain('手写的备注');
  for (const name of ['clean', 'late']) {
    const row = rows.find((cells) => cells.includes(person(name).name));
    // As text, to the last digit.
    expect(row).toContain(person(name).idNumber);
    expect(row).toContain(person(name).mobile);
  }
  expect(rows.some((cells) => cells.includes(person('mixed').name))).toBe(false);

  // Left out with a reason, and the message that goes with the table.
  const late = lines.filter({ hasText: person('late').name });
  await late.getByRole('button', { name: '不列入“' }).click();
  await late.getByLabel('不列入的原因').fill('本人撤回');
  await late.getByRole('button', { name: '不列入', exact: true }).click();
  await expect(late.getByText('原因：本人撤回')).toBeVisible();
  await expect(intermediate.getByText('1 人', { exact: true })).toBeVisible();
  await panel.getByText('报送的主管部门').click();
  await expect(panel.getByRole('radio', { name: '报送的主管部门' })).toBeChecked();
  await intermediate.getByRole('button', { name: '发送电子版' }).click();
  await expect(intermediate.getByText('收件人：zhc.wxb@nantong.gov.cn')).toBeVisible();
  const [again] = await Promise.all([
    session.context.waitForEvent('page'),
    intermediate.getByRole('button', { name: '打印' }).click(),
  ]);
  await expect(again.locator('tbody tr')).toHaveCount(1);
  await expect(again.getByText('主管部门（盖章）：')).toBeVisible();
});
