import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { choosePaper, openHall, takeIntoSummary, waitForReading } from '../../scripts/main-job.mjs';
import { applicant, expect, test } from './fixtures';

/** Fonts share glyphs between a character and the radical of its shape, and a PDF then tells the radical. */
const plain = (text: string) => text.normalize('NFKC').replaceAll('⻚', '页').replaceAll(/\s/g, '');

const PEOPLE = 40;
const TITLE = '申报网络安全工程专业中级专业技术资格人员情况一览表';

/** Writes the one line of the table again under other names: forty people would take minutes to take in one by one. */
async function multiply(panel: Page, people: number) {
  await panel.evaluate(
    (count) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('shenbao');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('summaryRows', 'readwrite');
          const rows = transaction.objectStore('summaryRows');
          const reading = rows.getAll();
          reading.onsuccess = () => {
            const [row] = reading.result;
            const nameKey = Object.keys(row.values).find((key) => row.values[key] === row.person.name) as string;
            for (let number = 2; number <= count; number++) {
              const name = `演练${number}号`;
              const values = { ...row.values, [nameKey]: name };
              rows.put({ ...row, id: crypto.randomUUID(), position: number, person: { ...row.person, name }, values });
            }
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    people,
  );
}

for (const size of ['A4', 'A3'] as const) {
  test(`${PEOPLE} people print on ${size}: heads, places and page numbers on every page, nobody lost`, async ({
    session,
  }, info) => {
    await openHall(session.page, 'clean');
    const panel = await session.openPanel();
    const { name, idNumber } = applicant('clean').person;
    await waitForReading(panel, name);
    await takeIntoSummary(panel, name);
    await multiply(panel, PEOPLE);
    const [paper] = await Promise.all([
      session.context.waitForEvent('page'),
      (async () => {
        await panel.getByRole('button', { name: '打印中级一览表' }).click();
        await choosePaper(panel, size);
      })(),
    ]);
    await expect(paper.locator('tbody tr')).toHaveCount(PEOPLE);
    const file = info.outputPath('summary.pdf');
    await paper.pdf({ path: file, preferCSSPageSize: true, printBackground: true });

    const document = await getDocumentProxy(new Uint8Array(readFileSync(file)));
    const { text } = await extractText(document);
    const pages = text.map(plain);
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, at) => {
      for (const words of [
        TITLE,
        '单位（盖章）',
        '填报人',
        '填报日期',
        '身份证号',
        `第${at + 1}页/共${pages.length}页`,
      ]) {
        expect(page.split(plain(words)).length - 1, `${words} on page ${at + 1}`).toBe(1);
      }
    });
    const all = pages.join('');
    expect(all.split(idNumber).length - 1).toBe(PEOPLE);
    for (let number = 2; number <= PEOPLE; number++) expect(all).toContain(`演练${number}号`);

    // A lying page of the size that was chosen, in points.
    const [width, height] = (await document.getPage(1)).view.slice(2) as [number, number];
    const [long, short] = size === 'A4' ? [842, 595] : [1191, 842];
    expect(Math.abs(width - long)).toBeLessThan(2);
    expect(Math.abs(height - short)).toBeLessThan(2);
  });
}
