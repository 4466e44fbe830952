import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { extractText, getDocumentProxy } from 'unpdf';
import { choosePaper, show } from '../../scripts/main-job.mjs';
import { BLANKS } from '../papers/blanks/blanks';
import { unzip } from '../papers/unzip';
import { faults, SOUND } from './axe';
import { applicant, expect, test } from './fixtures';
import { bare, keptDossier, NOTICE, put } from './papers';

const NAMES = ['clean', 'late', 'mixed'] as const;
const ids = NAMES.map((_, at) => `00000000-0000-4000-8000-00000000000${at}`);
const document = (id: string, name: string, pageFrom: number | null, pageTo: number | null) => ({
  material: id,
  copiesReady: 0,
  met: [],
  done: false,
  documents: [{ id: `${id} 1`, name, signed: false, stamped: false, pageFrom, pageTo }],
});
/** One document with its pages, the next without. */
const MATERIALS = [document('title-certificate', '助理工程师证书', 1, 2), document('papers', '论文一篇', null, null)];
const person = (name: string) => applicant(name).person as { name: string; idNumber: string };
/** The text of each page of a tab as it is printed. */
async function pagesOf(paper: Page, file: string): Promise<string[]> {
  await paper.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync(file))));
  return text.map(bare);
}

/** Whoever keeps dossiers of three people opens the papers. */
async function openPapers(panel: Page) {
  await show(panel, '表格');
  await put(panel, {
    people: NAMES.map((name, at) => ({ id: ids[at], ...person(name), createdAt: `2023-06-0${at + 1}T00:00:00.000Z` })),
    dossiers: NAMES.map((name, at) => ({ personId: ids[at], dossier: keptDossier(name) })),
    checklists: [{ noticeId: NOTICE.id, personId: ids[0], checklist: { materials: MATERIALS, stepsDone: [] } }],
  });
  await panel.reload();
  await show(panel, '表格');
}

test('papers of whom dossiers are kept: the volume, the official blank, profile sheets; printed and saved', async ({
  session,
}, info) => {
  test.slow();
  const panel = await session.openPanel();
  await openPapers(panel);

  await test.step('pages of the volume follow from what each document takes; contents page, bag label and fees are printed', async () => {
    const { name } = person('clean');
    const volume = panel.getByRole('region', { name: '申报材料目录和材料袋' });
    await volume.getByLabel('“论文一篇”的页数').fill('4');
    await expect(volume.getByText('论文一篇：第 3—6 页')).toBeVisible();
    await volume.getByLabel('“助理工程师证书”的页数').fill('3');
    await expect(volume.getByText('论文一篇：第 4—7 页')).toBeVisible();
    await expect(volume.getByText('全册共 7 页。')).toBeVisible();

    let printed = 0;
    const print = async (what: string, first: boolean) => {
      const [paper] = await Promise.all([
        session.context.waitForEvent('page'),
        (async () => {
          await panel.getByRole('button', { name: `打印${what}`, exact: true }).click();
          if (first) await panel.getByRole('button', { name: '继续' }).click();
        })(),
      ]);
      await expect(paper.locator('table').first()).toBeVisible();
      printed += 1;
      const pages = await pagesOf(paper, info.outputPath(`sheet${printed}.pdf`));
      await paper.close();
      return pages;
    };
    const contents = await print(`“${name}”的目录（封面）`, true);
    expect(contents).toHaveLength(1);
    for (const words of ['材料目录', `申报人:${name}`, '(1)助理工程师证书1—3', '(1)论文一篇4—7', '共7页']) {
      expect(contents[0]).toContain(words);
    }
    const [bag] = await print(`“${name}”的材料袋标签`, false);
    for (const words of ['材料袋', '专业技术资格评审申报表3份', '简介(公示)表6份', '1册']) expect(bag).toContain(words);

    const sum = panel.getByText('3 人，合计 480 元');
    await expect(sum).toBeVisible();
    const list = (await print('缴费清单', false)).join('');
    for (const one of NAMES) expect(list).toContain(`网信办+${person(one).name}`);
    expect(list).toContain('合计(3人)480元');
    const slips = await print('全部 3 人的缴费单', false);
    expect(slips.join('').split('1111820109000058268')).toHaveLength(4);
    expect(slips.length).toBeLessThan(3);
  });

  await test.step('the official blank is shown, confirmed once, and filled untouched; what is none is told in one sentence', async () => {
    const part = panel.getByRole('region', { name: '官方空白表' });
    const give = async (name: string, buffer: Uint8Array) => {
      const [chooser] = await Promise.all([
        panel.waitForEvent('filechooser'),
        part.getByRole('button', { name: '打开空白表' }).click(),
      ]);
      await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) });
    };
    await give('附件3.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('WordDocument', 'utf16le')]));
    await expect(part.getByRole('alert')).toHaveText('这是旧格式 .doc。请用 Word 或 WPS 另存为 .docx，再打开。');

    await give('附件3.docx', BLANKS.profile);
    await expect(part.getByRole('alert')).toHaveCount(0);
    await expect(part.getByLabel('教育情况 › 毕业院校')).toHaveValue('education.school');
    await expect(part.getByRole('table').getByText('姓　　名')).toBeVisible();
    expect(await faults(panel), 'what goes where').toEqual(SOUND);
    await part.screenshot({ path: info.outputPath('mapping.png') });
    // What the labels propose can be changed before it is confirmed.
    await part.getByLabel('民　族').selectOption('');
    await part.getByRole('button', { name: '确认这' }).click();
    const [download] = await Promise.all([
      panel.waitForEvent('download'),
      part.getByRole('button', { name: `填写“${person('clean').name}”的` }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^附件3-\d\.docx$/);
    const file = info.outputPath('filled.docx');
    await download.saveAs(file);
    const [before, after] = [unzip(BLANKS.profile), unzip(readFileSync(file))];
    expect([...before.keys()].filter((name) => before.get(name) !== after.get(name))).toEqual(['word/document.xml']);
    const document = after.get('word/document.xml') ?? '';
    expect(document).toContain(person('clean').name);
    expect(document).toContain('南通云栈软件有限公司');
    expect(document).not.toContain('汉族');

    // The same file asks no more, also after a restart of the panel.
    await panel.reload();
    await show(panel, '表格');
    await give('附件3.docx', BLANKS.profile);
    await expect(part.getByText(/已确认 \d+ 格。/)).toBeVisible();
    const [all] = await Promise.all([
      panel.waitForEvent('download'),
      part.getByRole('button', { name: '全部填写（3 人' }).click(),
    ]);
    expect(all.suggestedFilename()).toBe('附件3.zip');
  });

  await test.step('profile sheets are printed for one and for all, told to be no official blank once, and saved', async () => {
    // The tables of all levels are made of what is kept of everybody, and each value says where it comes from.
    const keptPeople = panel.getByRole('region', { name: '从保留的档案列入' });
    await keptPeople.getByRole('button', { name: /把还没有列入的 \d 人列入中级一览表/ }).click();
    await expect(keptPeople.getByText(/中级一览表与 \d 人的档案一致。/)).toBeVisible();
    const table = panel.getByRole('region', { name: '中级一览表' });
    await expect(table.getByText(/从档案列入/).first()).toBeVisible();
    await table
      .getByRole('button', { name: /^查看和修改/ })
      .first()
      .click();
    await expect(table.getByText(/^读自页面，2023年6月15日/).first()).toBeVisible();

    const part = panel.getByRole('region', { name: '简介（公示）表' });
    const clean = part
      .getByRole('listitem')
      .filter({ hasText: person('clean').name })
      .first();
    await clean.getByRole('button', { name: '每一项的内容、来源和时间' }).click();
    await expect(clean.getByText(/读自页面，2023年6月15日/).first()).toBeVisible();
    expect(await faults(panel), 'the papers').toEqual(SOUND);

    await part.getByRole('button', { name: '打印全部 3 人的简介（公示）表' }).click();
    await expect(panel.getByText('这不是官方空白表')).toBeVisible();
    const [all] = await Promise.all([session.context.waitForEvent('page'), choosePaper(panel, 'A4')]);
    await expect(all.locator('table')).toHaveCount(3);
    expect(all.url()).not.toContain(person('clean').idNumber);
    const pages = await pagesOf(all, info.outputPath('profiles.pdf'));
    // Everybody begins a page of their own, and the title stands on every page.
    for (const page of pages) expect(page).toContain('职称人员简介(公示)表');
    // What is little more than a page gets smaller letters: no box for a seal stands alone on a second.
    expect(pages).toHaveLength(NAMES.length);
    for (const name of NAMES) {
      expect(pages.filter((page) => page.includes(bare(`姓名${person(name).name}`)))).toHaveLength(1);
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
    const [written] = await Promise.all([
      panel.waitForEvent('download'),
      part.getByRole('button', { name: '把全部 3 人的简介（公示）表保存为 .docx' }).click(),
    ]);
    await written.saveAs(info.outputPath('profiles.docx'));
    const document = unzip(readFileSync(info.outputPath('profiles.docx'))).get('word/document.xml') ?? '';
    for (const name of NAMES) expect(document).toContain(`>${person(name).name}<`);
    const sheets = await Promise.all(NAMES.map((_, at) => readSheet(readFileSync(file), at + 1)));
    for (const name of NAMES) {
      expect(
        sheets.filter((sheet) => sheet.flat().includes(person(name).name)),
        name,
      ).toHaveLength(1);
    }

    // The same of those whom the roster lists, without anything of them in the address.
    await show(panel, '多人');
    await panel.getByLabel('层级').selectOption({ label: '中级' });
    await panel.getByRole('button', { name: /^对列出的/ }).click();
    await panel.getByRole('button', { name: /^打印或保存这 \d 人的表格/ }).click();
    const [labels] = await Promise.all([
      session.context.waitForEvent('page'),
      panel.getByRole('button', { name: /^打印\d 人的材料袋标签/ }).click(),
    ]);
    await expect(labels.locator('table').first()).toBeVisible();
    expect(labels.url()).toMatch(/\?paper=bag&notice=[a-z0-9-]+&level=intermediate$/);
  });
});
