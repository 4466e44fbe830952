import { browser } from 'wxt/browser';
import type { Level, Notice } from '../../lib/notice/schema';
import type { Pace } from '../../lib/papers/pace';
import { type PaperRequest, paperQuery } from '../../lib/papers/paper-request';
import type { PaperSize } from '../../lib/papers/paper-size';
import type { SealBy } from '../../lib/papers/seal-by';
import { summaryFileName } from '../../lib/papers/summary-title';
import { makeSheets } from '../papers/ask-sheets';
import { saveFile } from './save-file';

/** The types of files that are saved. */
export const FILE_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Opens a paper in a tab of its own, to print: printing from a panel closes all windows of Chromium. */
export async function openPaper(request: PaperRequest): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/paper.html') + paperQuery(request) });
}

/** Saves the table as a workbook; gives back the name of the file, null where it was stopped. */
export async function saveXlsx(
  notice: Notice,
  level: Level,
  size: PaperSize,
  seal: SealBy,
  pace: Pace,
): Promise<string | null> {
  const bytes = await makeSheets({ kind: 'table', notice, level, size, seal }, pace);
  if (bytes === null) return null;
  const file = summaryFileName(notice, level);
  saveFile(file, bytes, FILE_TYPES.xlsx);
  return file;
}
