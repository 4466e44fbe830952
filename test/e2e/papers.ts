import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { applicant } from './fixtures';

const ROOT = join(import.meta.dirname, '../..');
/** The shipped notice, as its file has it. */
export const NOTICE: { id: string; summary: { columns: { key: string; heading: string }[] } } = JSON.parse(
  readFileSync(join(ROOT, 'lib/notice/shipped/nantong-cybersecurity-2023.json'), 'utf8'),
);
export const COLUMNS = NOTICE.summary.columns;

/** What stands at the top of every page of the summary table, without blanks; `level` is the sign before 级. */
export const summaryHead = (level: '初' | '中') =>
  `申报网络安全工程专业${level}级专业技术资格人员情况一览表单位（盖章）：填报人：联系电话：填报日期：年月日序号${COLUMNS.map(({ heading }) => heading).join('')}`;

/** A font from npm, so that the fonts of the machine do not decide. */
export const FONT = join(
  ROOT,
  'node_modules/@fontsource/zcool-xiaowei/files/zcool-xiaowei-chinese-simplified-400-normal.woff2',
);

/** A text without blanks, its letters in one form: fonts share glyphs between a character and the radical of its shape. */
export const bare = (text: string) => text.normalize('NFKC').replaceAll('⻚', '页').replaceAll(/\s/g, '');

type Entry = Record<string, string>;
type Section = Entry | Entry[];

/** The dossier of an applicant as it is kept, every value from the page at one time. */
export function keptDossier(name: string) {
  const at = '2023-06-15T01:02:03.000Z';
  const sections = Object.entries(applicant(name) as Record<string, Section>);
  const kept = sections.map(([section, entries]) => [
    section,
    [entries].flat().map((entry, place) => ({
      id: `${section}${place}`,
      values: Object.fromEntries(
        Object.entries(entry)
          .filter(([, text]) => text !== '')
          .map(([field, text]) => [field, { text: String(text), source: 'page', at }]),
      ),
    })),
  ]);
  return Object.fromEntries(kept);
}

/** Puts rows into tables of the database as the panel keeps them: to take many people in one by one would take minutes. */
export async function put(panel: Page, rows: Record<string, unknown[]>): Promise<void> {
  await panel.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('shenbao');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(Object.keys(given), 'readwrite');
          for (const [table, all] of Object.entries(given)) {
            for (const row of all) transaction.objectStore(table).put(row);
          }
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    rows,
  );
}
