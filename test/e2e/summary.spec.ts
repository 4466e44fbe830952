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
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    intermediate.getByRole('button', { name: '.xlsx' }).click(),
  ]);
  const file = info.outputPath('summary.xlsx');
  expect(download.suggestedFilename()).toBe('情况一览表-2023-中级.xlsx');
  await download.saveAs(file);
  const rows = await readSheet(readFileSync(file));
  for (const name of ['clean', 'late']) {
    const row = rows.find((cells) => cells.includes(person(name).name));
    // As text, to the last digit.
    expect(row).toContain(person(name).idNumber);
    expect(row).toContain(person(name).mobile);
  }
  expect(rows.some((cells) => cells.includes(person('mixed').name))).toBe(false);
});
