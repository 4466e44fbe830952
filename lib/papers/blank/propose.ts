import { type FieldId, splitField } from '../../dossier/catalogue';
import { labelKeys } from '../../dossier/label-key';
import { meaningOf } from '../../dossier/label-meaning';
import { sectionByLabels } from '../../dossier/section-by-labels';
import {
  type BlankCell,
  type BlankGrid,
  cellAt,
  cellsOfRow,
  isEmpty,
  isSerial,
  takesAmong,
  takesBehind,
  takesEntry,
} from './cells';
import { type BlankKey, keyOfField, spanKey } from './keys';

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
  /** The label before it in its row, with an empty cell between; null where there is none. */
  readonly before: string | null;
}

/** What a grid asks for. */
export interface BlankLayout {
  readonly lists: readonly BlankList[];
  readonly fields: readonly BlankField[];
}

/** A row of a list has at least so many columns. */
const LEAST_COLUMNS = 3;
const hasText = (cell: BlankCell | undefined): cell is BlankCell => cell !== undefined && cell.text.trim() !== '';

/** The row above one, without those that nobody sees and those that show by an example how rows are filled. */
function rowAbove(grid: BlankGrid, row: number): number {
  const isExample = cellsOfRow(grid, row - 1).some(({ text }) =>
    /^(?:例|示例|样例|范例|例如|填写示例)$/u.test(text.trim()),
  );
  return grid.hidden?.has(row - 1) || isExample ? rowAbove(grid, row - 1) : row - 1;
}

/** The label above a cell, below a head of two levels both with ›; null where nothing is printed above. */
function labelAbove(grid: BlankGrid, cell: BlankCell): string | null {
  const above = cellAt(grid, rowAbove(grid, cell.row), cell.column);
  if (!hasText(above) || isSerial(above)) return null;
  const head = cellAt(grid, above.row - 1, cell.column);
  const isHead =
    hasText(head) && head.columnSpan > above.columnSpan && !/[：:]/u.test(head.text) && !isTitle(grid, head);
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
          (takesEntry(cell) || isSerial(cell)),
      ),
    ) &&
    cells.every((cell) => columns.some(({ column }) => column === cell.column) || takesEntry(cell) || !cell.free)
  );
}

function listAt(grid: BlankGrid, row: number): BlankList | null {
  const cells = cellsOfRow(grid, row).filter((cell) => cell.rowSpan === 1);
  const columns = cells.flatMap((cell) => {
    const label = takesEntry(cell) || isSerial(cell) ? labelAbove(grid, cell) : null;
    return label === null ? [] : [{ cell, label }];
  });
  // What a formula makes by itself, as the serial number, stands beside the columns.
  const others = cells.filter(({ free }) => !free).length;
  if (columns.length < LEAST_COLUMNS || columns.length + others < cells.length) return null;
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
  if (takesBehind(cell)) return { cell, label: cell.text.trim(), headings: [], before: null };
  if (!isEmpty(cell) && !takesAmong(cell)) return null;
  const left = cellAt(grid, cell.row, cell.column - 1);
  if (hasText(left) && !isTitle(grid, left)) {
    const group = cellsToTheLeft(grid, left).find((one) => hasText(one) && one.rowSpan > left.rowSpan);
    const headings = group ? [group.text.trim()] : [];
    const between = cellAt(grid, cell.row, left.column - 1);
    const before = between && isEmpty(between) ? cellAt(grid, cell.row, between.column - 1) : undefined;
    return { cell, label: left.text.trim(), headings, before: hasText(before) ? before.text.trim() : null };
  }
  const label = labelAbove(grid, cell);
  return label === null ? null : { cell, label, headings: [], before: null };
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

/**
 * What a label asks for: as our own paper calls it, else by what labels mean on pages. `before` is the label before it in its row: 取得时间 behind
 * 现专业技术资格 is the day of that. Null where that is not sure.
 */
export function proposeKey(
  label: string,
  headings: readonly string[],
  keys: readonly BlankKey[],
  before: string | null = null,
): string | null {
  const own = headings.length === 0 ? byLabel(label, keys) : undefined;
  if (own) return own.key;
  const meaning = (text: string, within: readonly string[]) =>
    meaningOf({ codes: [], prefix: '', label: text, headings: within, part: null });
  const field = meaning(label, headings);
  if (field !== null) return keyOfField(field, keys);
  if (before === null || headings.length > 0) return null;
  const neighbour = meaning(before, []);
  const beside = meaning(label, [before]);
  const isOfIt = beside !== null && neighbour !== null && splitField(beside).section === splitField(neighbour).section;
  return isOfIt ? keyOfField(beside, keys) : null;
}

/** What the columns of a list of entries ask for, by the labels that stand together; null where they are of no section. */
export function proposeEntries({ columns }: BlankList): ReadonlyMap<string, string> | null {
  const labels = columns.map(({ label }) => label);
  const section = sectionByLabels(labels, 2);
  if (section === null) return null;
  const within = (label: string, part: 'from' | 'to' | null): FieldId | null => {
    const field = meaningOf({ codes: [], prefix: '', label, headings: [], part, company: section });
    return field && splitField(field).section === section ? field : null;
  };
  const found = columns.flatMap(({ cell, label }): [string, string][] => {
    const field = within(label, null);
    if (field) return [[cell.id, field]];
    const [from, to] = [within(label, 'from'), within(label, 'to')];
    return from && to && from !== to ? [[cell.id, spanKey(from, to)]] : [];
  });
  return new Map(found);
}
