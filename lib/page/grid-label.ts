import { cleanLabel, isConnector } from './clean-label';
import { type Cell, type Grid, isLabelCell } from './grid';
import { isAnswerHead } from './grid-rows';
import { isLabelText } from './label-text';

/** How a table names one of its cells. */
export interface GridLabel {
  readonly label: string;
  /** The cells that say so, for telling two ends of a range from two fields. */
  readonly at: Element;
  /** True where the name is that of the column, so that each row is an entry. */
  readonly byColumn: boolean;
}

/** True of the head of one end of a range: 起, 至, 自. */
const isEnd = (text: string) => isConnector(text) || /^[自从]$/u.test(text.trim());

function columnLabel(grid: Grid, cell: Cell): GridLabel | null {
  const names: string[] = [];
  let at: Element | null = null;
  for (const row of grid.headsOf(cell.row)) {
    const head = grid.at(row, cell.col);
    if (!head || head.row + head.rows <= row || head.holdsControl) continue;
    // 起 and 止 alone name nothing, but below another head they name its ends.
    const name = names.length > 0 && isEnd(head.text) ? head.text.trim() : cleanLabel(head.text);
    if (at === head.element) continue;
    at = head.element;
    if (name) names.push(name);
  }
  return at ? { label: names.join(' › '), at, byColumn: true } : null;
}

/** True where a cell stands beside several rows with column heads of their own: it heads the group and names none of its cells. */
function headsGroup(grid: Grid, cell: Cell): boolean {
  if (cell.rows < 2) return false;
  for (let row = cell.row; row < cell.row + cell.rows; row += 1) if (grid.headerRows.has(row)) return true;
  return false;
}

/** The label cell on the left; further boxes in a row share the label of the first. */
function leftLabel(grid: Grid, cell: Cell): GridLabel | null {
  let left = cell.col > 0 ? grid.at(cell.row, cell.col - 1) : undefined;
  while (left?.holdsControl && cell.holdsControl && left.col > 0) left = grid.at(cell.row, left.col - 1);
  if (!left || left === cell || headsGroup(grid, left)) return null;
  const isName = isLabelCell(left) || (cell.holdsControl && !left.holdsControl && left.text.length <= 40);
  const label = isName ? cleanLabel(left.text) : '';
  return label ? { label, at: left.element, byColumn: false } : null;
}

/** Sure signs that a cell is the label of those on its right even below a row of column heads. */
function isStrongLabel(cell: Cell | undefined, column: GridLabel | null): boolean {
  if (cell === undefined || cell.holdsControl) return false;
  if (/[:：]\s*$/u.test(cell.text)) return true;
  // The head of a row may itself be a value, of the column that it stands in: 2023 below 年度.
  return cell.element.tagName === 'TH' && !(column && isLabelText(column.label) && !isLabelText(cell.text));
}

/** The name of a cell: its column's where a row of heads stands above, else that of the label cell on its left; null for neither. */
export function gridLabel(grid: Grid, cell: Cell): GridLabel | null {
  const left = leftLabel(grid, cell);
  const column = columnLabel(grid, cell);
  const beside = left ? grid.cellOf(left.at) : undefined;
  if (left && isStrongLabel(beside, column)) return left;
  if (left && column && isAnswerHead(column.label)) return left;
  // Below the head of a column without a name (操作) a text has none either: what stands beside it is another value.
  return column && (column.label || !cell.holdsControl) ? column : left;
}
