import { type FieldId, splitField } from '../../dossier/catalogue';
import { labelKeys } from '../../dossier/label-key';
import { meaningOf } from '../../dossier/label-meaning';
import { sectionByLabels } from '../../dossier/section-by-labels';
import { type BlankCell, type BlankGrid, cellAt, cellsOfRow, isEmpty, isSerial, takesBehind } from './cells';
import { type BlankKey, keyOfField } from './keys';

/** A list in a grid: rows for entries below their heads. */
export interface BlankList {
  readonly grid: string;
  /** First and last row for entries, both inclusive. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The cells of the first row, each with the label above it. */
  readonly columns: readonly { readonly cell: BlankCell; readonly label: string }[];
}

/** A cell that can be filled, with the label that it stands behind or below. */
export interface BlankField {
  readonly cell: BlankCell;
  readonly label: string;
  /** What the label stands within, as a group at the left; the nearest first. */
  readonly headings: readonly string[];
}

/** What a grid asks for. */
export interface BlankLayout {
  readonly lists: readonly BlankList[];
  readonly fields: readonly BlankField[];
}

/** A row of a list has at least so many columns. */
const LEAST_COLUMNS = 3;
const hasText = (cell: BlankCell | undefined): cell is BlankCell => cell !== undefined && cell.text.trim() !== '';

/** The label above a cell, below a head of two levels both with ›; null where nothing is printed above. */
function labelAbove(grid: BlankGrid, cell: BlankCell): string | null {
  const above = cellAt(grid, cell.row - 1, cell.column);
  if (!hasText(above) || isSerial(above)) return null;
  const head = cellAt(grid, above.row - 1, cell.column);
  const isHead = hasText(head) && head.columnSpan > above.columnSpan && !takesBehind(head) && !isTitle(grid, head);
  return isHead ? `${head.text.trim()}›${above.text.trim()}` : above.text.trim();
}

/** A cell over the whole width is a title. */
function isTitle(grid: BlankGrid, cell: BlankCell): boolean {
  const width = Math.max(...grid.cells.map(({ column, columnSpan }) => column + columnSpan));
  return cell.columnSpan >= width;
}

/** The same columns as the row of a list, all of them for entries. */
function continues(grid: BlankGrid, row: number, columns: readonly BlankCell[]): boolean {
  const cells = cellsOfRow(grid, row);
  return (
    columns.length > 0 &&
    columns.every(({ column, columnSpan }) =>
      cells.some(
        (cell) =>
          cell.column === column &&
          cell.columnSpan === columnSpan &&
          cell.rowSpan === 1 &&
          (isEmpty(cell) || isSerial(cell)),
      ),
    ) &&
    cells.every((cell) => columns.some(({ column }) => column === cell.column) || isEmpty(cell))
  );
}

function listAt(grid: BlankGrid, row: number): BlankList | null {
  const cells = cellsOfRow(grid, row).filter((cell) => cell.rowSpan === 1);
  const columns = cells.flatMap((cell) => {
    const label = isEmpty(cell) || isSerial(cell) ? labelAbove(grid, cell) : null;
    return label === null ? [] : [{ cell, label }];
  });
  if (columns.length < LEAST_COLUMNS || columns.length < cells.length) return null;
  const entries = columns.map(({ cell }) => cell);
  const count = Math.max(...grid.cells.map((cell) => cell.row)) + 1;
  let lastRow = row;
  while (lastRow + 1 < count && continues(grid, lastRow + 1, entries)) lastRow += 1;
  return { grid: grid.id, firstRow: row, lastRow, columns };
}

/** The cells to the left of a cell in its row, the nearest first, with those that reach down into it. */
function cellsToTheLeft(grid: BlankGrid, { row, column }: BlankCell): BlankCell[] {
  return grid.cells
    .filter((cell) => cell.column < column && cell.row <= row && row < cell.row + cell.rowSpan)
    .sort((a, b) => b.column - a.column);
}

function fieldOf(grid: BlankGrid, cell: BlankCell): BlankField | null {
  if (takesBehind(cell)) return { cell, label: cell.text.trim(), headings: [] };
  if (!isEmpty(cell)) return null;
  const left = cellAt(grid, cell.row, cell.column - 1);
  if (hasText(left) && !isTitle(grid, left)) {
    const group = cellsToTheLeft(grid, left).find((one) => hasText(one) && one.rowSpan > left.rowSpan);
    const headings = group ? [group.text.trim()] : [];
    return { cell, label: left.text.trim(), headings };
  }
  const label = labelAbove(grid, cell);
  return label === null ? null : { cell, label, headings: [] };
}

/** The lists of a grid, and its other cells that a value may go into. */
export function layoutOf(grid: BlankGrid): BlankLayout {
  const lists: BlankList[] = [];
  const rows = [...new Set(grid.cells.map(({ row }) => row))].sort((a, b) => a - b);
  for (const row of rows) {
    const last = lists.at(-1);
    if (last && row <= last.lastRow) continue;
    const list = listAt(grid, row);
    if (list) lists.push(list);
  }
  const inList = (cell: BlankCell) =>
    lists.some(({ firstRow, lastRow }) => cell.row >= firstRow && cell.row <= lastRow);
  const fields = grid.cells.flatMap((cell) => (inList(cell) ? [] : (fieldOf(grid, cell) ?? [])));
  return { lists, fields };
}

/** The key whose own label on our paper reads the same, from its beginning: 学历 is not 原学历. */
function byLabel(label: string, keys: readonly BlankKey[]): BlankKey | undefined {
  const asked = labelKeys(label.split('›').at(-1) ?? label);
  return keys.find((key) =>
    key.labels.some((one) => {
      const [whole = '', ...others] = labelKeys(one);
      return asked.some((plain) => plain === whole || (others.includes(plain) && whole.startsWith(plain)));
    }),
  );
}

/** What a label asks for: as our own paper calls it, else by what labels mean on pages. Null where that is not sure. */
export function proposeKey(label: string, headings: readonly string[], keys: readonly BlankKey[]): string | null {
  const own = headings.length === 0 ? byLabel(label, keys) : undefined;
  if (own) return own.key;
  const field = meaningOf({ codes: [], prefix: '', label, headings, part: null });
  return field === null ? null : keyOfField(field, keys);
}

/** What the columns of a list of entries ask for, by the labels that stand together; null where they are of no section. */
export function proposeEntries({ columns }: BlankList): ReadonlyMap<string, FieldId> | null {
  const labels = columns.map(({ label }) => label);
  const section = sectionByLabels(labels, 2);
  if (section === null) return null;
  const found = columns.flatMap(({ cell, label }): [string, FieldId][] => {
    const field = meaningOf({ codes: [], prefix: '', label, headings: [], part: null, company: section });
    return field && splitField(field).section === section ? [[cell.id, field]] : [];
  });
  return new Map(found);
}
