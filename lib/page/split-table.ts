import { cleanLabel } from './clean-label';
import type { GridLabel } from './grid-label';
import type { PageContext } from './page-context';

/** Tables whose head is a table of its own, so that it stays while the body scrolls: the wrapper and its head. */
const SPLIT: readonly (readonly [string, string])[] = [
  ['.ant-table-container', '.ant-table-header table'],
  ['.el-table', '.el-table__header-wrapper table'],
  ['.layui-table-view', '.layui-table-header table'],
  ['.ivu-table', '.ivu-table-header table'],
];

/** The table that heads the columns of another one, or null. */
export function headTableOf(table: HTMLTableElement): HTMLTableElement | null {
  for (const [wrapper, head] of SPLIT) {
    const found = table.closest(wrapper)?.querySelector<HTMLTableElement>(head);
    if (found && found !== table) return found;
  }
  return null;
}

/** The name of a column whose heads stand in a table of their own. */
export function headsElsewhere(table: HTMLTableElement, col: number, page: PageContext): GridLabel | null {
  const head = headTableOf(table);
  if (!head) return null;
  const grid = page.grid(head);
  const cells = [...Array(grid.height).keys()].map((row) => grid.at(row, col)).filter((cell) => cell !== undefined);
  const last = cells.at(-1);
  const names = [...new Set(cells.map((cell) => cleanLabel(cell.text)).filter(Boolean))];
  return last ? { label: names.join(' › '), at: last.element, byColumn: true } : null;
}
