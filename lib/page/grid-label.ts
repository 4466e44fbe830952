import { cleanLabel } from './clean-label';
import { type Cell, type Grid, isLabelCell, isTitleCell } from './grid';

/** How a table names one of its cells. */
export interface GridLabel {
  readonly label: string;
  /** The cells that say so, for telling two ends of a range from two fields. */
  readonly at: Element;
  /** True where the name is that of the column, so that each row is an entry. */
  readonly byColumn: boolean;
}

/** The block of header rows that names the columns at a row: the nearest above, unless a title across the table parts them. */
function headerAbove(grid: Grid, row: number): number[] {
  let last = row - 1;
  while (last >= 0 && !grid.headerRows.has(last)) {
    const first = grid.at(last, 0);
    if (first && isTitleCell(grid, first)) return [];
    last -= 1;
  }
  const block: number[] = [];
  for (let at = last; at >= 0 && grid.headerRows.has(at); at -= 1) block.unshift(at);
  return block;
}

function columnLabel(grid: Grid, cell: Cell): GridLabel | null {
  const names: string[] = [];
  let at: Element | null = null;
  for (const row of headerAbove(grid, cell.row)) {
    const head = grid.at(row, cell.col);
    if (!head || head.row + head.rows <= row || head.holdsControl) continue;
    const name = cleanLabel(head.text);
    if (at === head.element) continue;
    at = head.element;
    if (name) names.push(name);
  }
  return at ? { label: names.join(' › '), at, byColumn: true } : null;
}

/** The label cell on the left, with the head of its group of rows in front where it alone says too little. */
function leftLabel(grid: Grid, cell: Cell): GridLabel | null {
  const left = cell.col > 0 ? grid.at(cell.row, cell.col - 1) : undefined;
  if (!left || left === cell || !isLabelCell(left)) return null;
  const label = cleanLabel(left.text);
  return label ? { label, at: left.element, byColumn: false } : null;
}

/** Sure signs that a cell is the label of its right neighbour even below a row of column heads. */
function isStrongLabel(cell: Cell | undefined): boolean {
  return cell !== undefined && !cell.holdsControl && (cell.element.tagName === 'TH' || /[:：]\s*$/u.test(cell.text));
}

/** The name of a cell: its column's where a row of heads stands above, else that of the label cell on its left; null for neither. */
export function gridLabel(grid: Grid, cell: Cell): GridLabel | null {
  const left = leftLabel(grid, cell);
  const beside = cell.col > 0 ? grid.at(cell.row, cell.col - 1) : undefined;
  if (left && isStrongLabel(beside)) return left;
  const column = columnLabel(grid, cell);
  return column ?? left;
}
