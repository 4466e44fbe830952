import { type ReactNode, useMemo, useRef } from 'react';
import { textRoom } from '../../lib/papers/column-widths';
import type { PaperSize } from '../../lib/papers/paper-size';
import type { SummaryTable } from '../../lib/papers/summary-table';
import { SummarySheet } from './summary-sheet';
import { type Pages, usePages } from './use-pages';

/** Pages of the table, laid out by us in every browser, since not every browser counts pages; each with its number and the count of all. */
export function useSummaryPages(
  table: SummaryTable,
  size: PaperSize,
): Pick<Pages, 'laid'> & { readonly sheet: ReactNode } {
  const sheet = useRef<HTMLElement>(null);
  const rooms = useMemo(() => table.columns.map((column) => textRoom(column.width)), [table]);
  const { pages, small, laid, done } = usePages(table.rows, sheet);
  return {
    laid,
    sheet: (
      <main ref={sheet}>
        {pages.map(([from, to], at) => (
          <section key={from} className={`page numbered ${size}`}>
            <SummarySheet table={table} from={from} to={to} rooms={rooms} small={small} />
            <p className="number" lang="zh-CN">
              第 {at + 1} 页 / 共 {done ? pages.length : '　'} 页
            </p>
          </section>
        ))}
      </main>
    ),
  };
}
