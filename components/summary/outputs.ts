import { browser } from 'wxt/browser';
import type { Level, Notice } from '../../lib/notice/schema';
import { paperQuery } from '../../lib/papers/paper-request';
import type { PaperSize } from '../../lib/papers/paper-size';
import type { SummaryRow } from '../../lib/papers/summary-row';
import { summaryTable } from '../../lib/papers/summary-table';
import { levelWord, summaryFileName } from '../../lib/papers/summary-title';
import { saveFile } from './save-file';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Opens the table in a tab of its own, to print: printing from a panel closes all windows of Chromium. */
export async function openPaper(notice: Notice, level: Level): Promise<void> {
  const query = paperQuery({ paper: 'summary', notice: notice.id, level });
  await browser.tabs.create({ url: browser.runtime.getURL('/paper.html') + query });
}

/** Saves the table as a workbook; gives back the name of the file. The writer is loaded when it is first needed. */
export async function saveXlsx(
  notice: Notice,
  level: Level,
  rows: readonly SummaryRow[],
  size: PaperSize,
): Promise<string> {
  const { summaryXlsx } = await import('../../lib/papers/summary-xlsx');
  const bytes = await summaryXlsx(summaryTable(notice, level, rows), size, levelWord(level));
  const file = summaryFileName(notice, level);
  saveFile(file, bytes, XLSX);
  return file;
}
