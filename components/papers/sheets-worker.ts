import { gridDocx } from '../../lib/papers/grid-docx';
import { gridXlsx } from '../../lib/papers/grid-xlsx';
import { gridsOf } from '../../lib/papers/grids';
import { summaryTable } from '../../lib/papers/summary-table';
import { levelWord } from '../../lib/papers/summary-title';
import { summaryXlsx } from '../../lib/papers/summary-xlsx';
import { readBatch } from '../../lib/store/batch';
import { database } from '../../lib/store/database';
import { listSummaryRows } from '../../lib/store/summary-rows';
import { serve, type WorkerScope } from '../beside/serve';
import type { FromSheetsWorker, ToSheetsWorker } from './sheets-messages';

/** What the worker of papers does: it reads whose they are, lays them out and writes the file. */
export function serveSheets(scope: WorkerScope): void {
  serve<ToSheetsWorker, FromSheetsWorker>(scope, async (asked, { pace }) => {
    const { notice, size } = asked;
    if (asked.kind === 'table') {
      const { level, seal } = asked;
      const table = summaryTable(notice, level, await listSummaryRows(database, notice.id, level), seal);
      return { kind: 'file', bytes: await summaryXlsx(table, size, levelWord(level), pace) };
    }
    const grids = gridsOf(asked.request, notice, await readBatch(database, notice, asked.request), size);
    if (grids.length === 0) return { kind: 'nobody' };
    const write = asked.kind === 'xlsx' ? gridXlsx : gridDocx;
    return { kind: 'file', bytes: await write(grids, size, pace) };
  });
}
