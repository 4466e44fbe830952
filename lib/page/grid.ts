import { headerRowsOf, isPairRow } from './grid-rows';
import { isLabelText } from './label-text';
import { squeeze, wordsOf } from './text';

/** A cell and the places of the grid that it covers. */
export interface Cell {
  readonly element: HTMLTableCellElement;
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
  /** Its words, short; empty where it holds controls. */
  readonly text: string;
  readonly holdsControl: boolean;
  /** True where it looks as the cells of this table do whose words are known to be names. */
  isMarked: boolean;
}

export interface Grid {
  readonly cells: readonly Cell[];
  readonly width: number;
  readonly height: number;
  readonly cellOf: (element: Element) => Cell | undefined;
  readonly at: (row: number, col: number) => Cell | undefined;
  /** Rows that name the columns below them. */
  readonly headerRows: ReadonlySet<number>;
  /** The block of such rows that holds for a row: the nearest above, unless a title across the table parts them. */
  readonly headsOf: (row: number) => readonly number[];
  /** The last title across the table above a row; empty where there is none. */
  readonly titleOf: (row: number) => string;
}

/** Beyond these a table is data of another kind, and the rest of it is left. */
const MAX_ROWS = 5_000;
const MAX_COLS = 200;

const span = (value: number, room: number) => Math.max(1, Math.min(Number.isFinite(value) ? value : 1, room));

function rowsOf(table: HTMLTableElement): HTMLTableRowElement[] {
  const rows = [...table.rows].filter(
    (row) =>
      (row.parentElement === table || row.parentElement?.parentElement === table) &&
      !row.matches('[aria-hidden="true"],.ant-table-placeholder,.ant-table-expanded-row'),
  );
  return rows.slice(0, MAX_ROWS);
}

const cellsOf = (row: HTMLTableRowElement) =>
  [...row.children].filter((child): child is HTMLTableCellElement => /^t[dh]$/iu.test(child.localName));

/** True where a cell names another one: a head cell, a cell of that class, a text with a colon or of the label table. */
export function isLabelCell(cell: Cell): boolean {
  if (cell.holdsControl || cell.text === '' || cell.text.length > 60 || cell.element.querySelector('table'))
    return false;
  if (
    cell.element.tagName === 'TH' ||
    /(?:^|[\s_-])(?:label|lable|lbl|th|thead|tit|title|name-cell|td-?bg)(?:$|[\s_-])/iu.test(cell.element.className)
  )
    return true;
  return cell.isMarked || /[:：]\s*$/u.test(cell.text) || isLabelText(cell.text);
}

/** How a cell is drawn, as far as its mark-up says. */
const lookOf = ({ element }: Cell) =>
  [element.className, element.getAttribute('bgcolor') ?? '', element.getAttribute('style') ?? ''].join('|');

/** Marks the cells that look as names do in this table: most of those with that look are known names. */
function markNames(cells: readonly Cell[]): void {
  const looks = new Map<string, { cells: Cell[]; known: number }>();
  let known = 0;
  for (const cell of cells) {
    if (cell.text === '' || cell.text.length > 40) continue;
    const look = looks.get(lookOf(cell)) ?? { cells: [], known: 0 };
    looks.set(lookOf(cell), look);
    look.cells.push(cell);
    if (isLabelText(cell.text)) [look.known, known] = [look.known + 1, known + 1];
  }
  if (known < 2 || looks.size < 2) return;
  for (const [look, { cells: alike, known: names }] of looks) {
    if (look === '||' || names < 2 || names * 2 < alike.length) continue;
    for (const cell of alike) cell.isMarked = true;
  }
}

/** The cells of a table with rowspan and colspan expanded. `controls` holds every element that has a control in it. */
export function gridOf(table: HTMLTableElement, controls: ReadonlySet<Element>): Grid {
  const places: (Cell | undefined)[][] = [];
  const byElement = new Map<Element, Cell>();
  const cells: Cell[] = [];
  const rows = rowsOf(table);
  for (const [row, element] of rows.entries()) {
    let col = 0;
    for (const td of cellsOf(element)) {
      while (places[row]?.[col]) col += 1;
      if (col >= MAX_COLS) break;
      const cell: Cell = {
        element: td,
        row,
        col,
        rows: span(td.rowSpan, rows.length - row),
        cols: span(td.colSpan, MAX_COLS - col),
        text: controls.has(td) ? '' : wordsOf(td),
        holdsControl: controls.has(td),
        isMarked: false,
      };
      cells.push(cell);
      byElement.set(td, cell);
      for (let r = row; r < row + cell.rows; r += 1) {
        places[r] ??= [];
        const line = places[r] as (Cell | undefined)[];
        for (let c = col; c < col + cell.cols; c += 1) line[c] ??= cell;
      }
      col += cell.cols;
    }
  }
  const lines: Cell[][] = rows.map(() => []);
  for (const cell of cells) lines[cell.row]?.push(cell);
  markNames(cells);
  const headerRows = headerRowsOf(rows, lines);
  const width = Math.max(0, ...places.slice(0, 200).map((line) => line?.length ?? 0));
  const heads: (readonly number[])[] = [];
  const titles: string[] = [];
  let block: number[] = [];
  let title = '';
  const first = (row: number) => places[row]?.[0];
  for (const row of rows.keys()) {
    const group = block[0] === undefined ? undefined : first(block[0]);
    // The head of a group of rows ends what stands in it; a row of names and controls in turn has no column heads.
    const groupEnd = group && group.rows > block.length ? group.row + group.rows : rows.length;
    if (row >= groupEnd || isPairRow(lines[row] ?? [], block.length > 0)) block = [];
    heads.push(headerRows.has(row) ? [] : block);
    titles.push(title);
    const start = first(row);
    if (headerRows.has(row)) block = headerRows.has(row - 1) && block.length > 0 ? [...block, row] : [row];
    else if (start && start.row === row && isTitleCell(width, start)) [block, title] = [[], start.text];
  }
  return {
    cells,
    width,
    height: rows.length,
    cellOf: (element) => byElement.get(element),
    at: (row, col) => places[row]?.[col],
    headerRows,
    headsOf: (row) => heads[row] ?? [],
    titleOf: (row) => titles[row] ?? '',
  };
}

/** The headings that a table gives a cell itself, nearest first: the head of its group of rows, the title across the table above. */
export function headingsInGrid(grid: Grid, cell: Cell): string[] {
  const group = grid.at(cell.row, 0);
  const isGroup = group && group !== cell && group.rows > 1 && !group.holdsControl && grid.width > 2;
  const found = [isGroup ? squeeze(group.text.slice(0, 60)) : '', grid.titleOf(cell.row).slice(0, 60)];
  return found.filter(Boolean);
}

/** True where a cell stands across a table of this width and titles what follows. */
export function isTitleCell(width: number, cell: Cell): boolean {
  return width > 1 && cell.cols >= width && !cell.holdsControl && cell.text !== '' && cell.text.length <= 40;
}
