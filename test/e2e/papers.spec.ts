import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { extractText, getDocumentProxy } from 'unpdf';
import { show } from '../../scripts/main-job.mjs';
import { applicant, expect, test } from './fixtures';
import { keptDossier, put } from './papers';

const NAMES = ['clean', 'late', 'mixed'] as const;
const ids = NAMES.map((_, at) => `00000000-0000-4000-8000-00000000000${at}`);
const person = (name: string) => applicant(name).person as { name: string; idNumber: string };
/** Fonts share glyphs between a character and the radical of its shape, and a PDF then tells the radical. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

/** The text of each page of a tab as it is printed. */
async function pagesOf(paper: Page, file: string): Promise<string[]> {
  await paper.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync(file))));
  return text.map(plain);
}

/** Whoever keeps dossiers of three people opens the papers. */
async function openPapers(panel: Page) {
  await show(panel, '表格');
  await put(panel, {
    people: NAMES.map((name, at) => ({ id: ids[at], ...person(name), createdAt: `2023-06-0${at + 1}T00:00:00.000Z` })),
    dossiers: NAMES.map((name, at) => ({ personId: ids[at], dossier: keptDossier(name) })),
  });
  await panel.reload();
  await show(panel, '表格');
}

test('profile sheets are printed for one and for all, told to be no official blank once, and saved', async ({
  session,
}, info) => {
  const panel = await session.openPanel();
  await openPapers(panel);
  const part = panel.getByRole('region', { name: '简介（公示）表' });
  const clean = part
    .getByRole('listitem')
    .filter({ hasText: person('clean').name })
    .first();
  await clean.getByRole('button', { name: '每一项的内容、来源和时间' }).click();
  await expect(clean.getByText(/读自页面，2023年6月15日/).first()).toBeVisible();

  await part.getByRole('button', { name: '打印全部 3 人的简介（公示）表' }).click();
  await expect(panel.getByText('这不是官方空白表')).toBeVisible();
  const [all] = await Promise.all([
    session.context.waitForEvent('page'),
    panel.getByRole('button', { name: '继续' }).click(),
  ]);
  await expect(all.locator('table')).toHaveCount(3);
  expect(all.url()).not.toContain(person('clean').idNumber);
  const pages = await pagesOf(all, info.outputPath('profiles.pdf'));
  // Everybody begins a page of their own, and the title stands on every page.
  for (const page of pages) expect(page).toContain('职称人员简介(公示)表');
  for (const name of NAMES) {
    expect(pages.filter((page) => page.includes(plain(`姓名${person(name).name}`)))).toHaveLength(1);
  }
  await all.close();

  // Nobody is asked twice.
  const [one] = await Promise.all([
    session.context.waitForEvent('page'),
    clean.getByRole('button', { name: `打印“${person('clean').name}”的简介（公示）表` }).click(),
  ]);
  await expect(one.locator('table')).toHaveCount(1);
  await one.close();

  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    part.getByRole('button', { name: '把全部 3 人的简介（公示）表保存为 .xlsx' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('简介（公示）表-2023.xlsx');
  const file = info.outputPath('profiles.xlsx');
  await download.saveAs(file);
  for (const [at, name] of NAMES.entries()) {
    expect((await readSheet(readFileSync(file), at + 1)).flat()).toContain(person(name).name);
  }
});
