import type { Control } from './controls';
import { headingsInGrid } from './grid';
import { gridLabel } from './grid-label';
import type { LabelEvidence } from './label';
import { textBefore } from './label-before';
import type { PageContext } from './page-context';
import { headsElsewhere } from './split-table';

/** The name of the cell that a control stands in; words in front of it in the same cell are nearer and come first. */
export function tableLabel(control: Control, page: PageContext): LabelEvidence | null {
  let td = control.element.closest<HTMLTableCellElement>('td,th');
  for (let level = 0; td && level < 3; level += 1) {
    const inside = textBefore(control, td, page);
    if (inside?.label) return { ...inside, from: 'table', confidence: 'B' };
    const table = td.closest('table');
    const grid = table ? page.grid(table) : undefined;
    const cell = grid?.cellOf(td);
    const found =
      grid && cell ? (headsElsewhere(table as HTMLTableElement, cell.col, page) ?? gridLabel(grid, cell)) : null;
    if (found?.label)
      return { label: found.label, from: 'table', confidence: 'B', at: found.at, byColumn: found.byColumn };
    td = table?.parentElement?.closest<HTMLTableCellElement>('td,th') ?? null;
  }
  return null;
}

/** The headings that the tables around an element give it, nearest first: heads of groups of rows, titles across a table. */
export function headingsInTables(element: Element, page: PageContext): string[] {
  const found: string[] = [];
  let td = element.closest<HTMLTableCellElement>('td,th');
  for (let level = 0; td && level < 4; level += 1) {
    const table: HTMLTableElement | null = td.closest('table');
    const grid = table ? page.grid(table) : undefined;
    const cell = grid?.cellOf(td);
    if (grid && cell) found.push(...headingsInGrid(grid, cell));
    td = table?.parentElement?.closest<HTMLTableCellElement>('td,th') ?? null;
  }
  return found;
}
