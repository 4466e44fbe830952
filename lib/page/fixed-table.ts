import { cleanLabel } from './clean-label';
import { serviceAround } from './controls';
import type { FixedPart, FixedValue } from './fixed';
import { type Cell, type Grid, headingsInGrid, isLabelCell, isTitleCell } from './grid';
import { gridLabel } from './grid-label';
import type { PageContext } from './page-context';
import { headsElsewhere, headTableOf } from './split-table';

const NOT_DATA =
  '.ant-descriptions table,.el-descriptions table,.arco-descriptions table,.t-descriptions table,.n-descriptions table,.t-upload table,.ant-picker-dropdown table,[role="grid"].ant-picker-content';

/** True where a cell is itself a name, a title, or a number of its row, and so no value. */
function isValueCell(grid: Grid, cell: Cell, byColumn: boolean): boolean {
  if (grid.headerRows.has(cell.row) || cell.element.querySelector('table')) return false;
  if (isTitleCell(grid.width, cell)) return false;
  // Below column heads a text like 论文 is a value even though it is also the name of something.
  return byColumn ? cell.element.tagName !== 'TH' || cell.col === 0 : !isLabelCell(cell);
}

/** The text values of all tables: in pairs of cells, or below a row of column heads. */
export function fixedInTables(page: PageContext): FixedPart {
  const values: FixedValue[] = [];
  const columns: { label: string; at: HTMLElement }[] = [];
  for (const root of page.roots) {
    const tables = root.querySelectorAll('table');
    const service = serviceAround(tables);
    const heads = new Set([...tables].map((table) => headTableOf(table, page)));
    for (const table of tables) {
      // Asked once for a table: a cell of it has many elements around it.
      if (table.matches(NOT_DATA) || table.closest(service)) continue;
      const grid = page.grid(table);
      for (const cell of grid.cells) {
        if (cell.holdsControl) continue;
        if (grid.headerRows.has(cell.row) || heads.has(table)) {
          const label = cleanLabel(cell.text);
          if (label) columns.push({ label, at: cell.element });
          continue;
        }
        const named = headsElsewhere(table, cell.col, page) ?? gridLabel(grid, cell);
        if (!named?.label || !isValueCell(grid, cell, named.byColumn)) continue;
        // A text between a name and a control is a second name: 姓名, 曾用名 and a box.
        if (!named.byColumn && grid.at(cell.row, cell.col + cell.cols)?.holdsControl) continue;
        const headings = headingsInGrid(grid, cell);
        values.push({
          element: cell.element,
          label: named.label,
          from: 'table',
          at: named.at,
          byColumn: named.byColumn,
          headings,
        });
      }
    }
  }
  return { values, columns };
}
