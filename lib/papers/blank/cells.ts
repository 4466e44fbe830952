/** A cell of a blank. Rows and columns count from 0; a merged cell is one, at its upper left corner. */
export interface BlankCell {
  /** Tells it from every other cell of the blank, and is the same each time the blank is opened. */
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  /** False where a formula stands in it, or what fills it by itself. */
  readonly free: boolean;
}

/** One table of a .docx, or one sheet of an .xlsx. */
export interface BlankGrid {
  readonly id: string;
  readonly name: string;
  /** Row by row, each from the left. */
  readonly cells: readonly BlankCell[];
  /** Rows that nobody sees. */
  readonly hidden?: ReadonlySet<number>;
}

const bare = (text: string) => text.replace(/[\s\u3000_＿]/gu, '');

/** True where nothing is printed in the cell. */
export const isEmpty = ({ text, free }: BlankCell) => free && bare(text) === '';

/** True where a value goes behind what is printed, as behind 姓名：. */
export const takesBehind = ({ text, free }: BlankCell) => free && /[：:]$/u.test(bare(text));

/** The serial number of a row of a list, where it is printed already, in numerals of either kind. */
export const isSerial = ({ text, free }: BlankCell) =>
  free && /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.．、]?$/u.test(bare(text));

/** True where signs are printed for the numbers of a date, and nothing else. */
const isDated = ({ text, free }: BlankCell) => free && /^年月日?$/u.test(bare(text));

/** The longest option beside a box. */
const LONGEST_OPTION = 12;

/** The words behind the boxes of a cell in which nothing else is printed; none where it is no choice. */
export function optionsOf({ text, free }: BlankCell): string[] {
  const [before, ...options] = bare(text).split(/[□☐]/u);
  const isChoice = free && before === '' && options.length > 1;
  return isChoice && options.every(({ length }) => length > 0 && length <= LONGEST_OPTION) ? options : [];
}

/** True where something is printed among which the value is written: boxes to tick, or signs of a date. */
export const takesAmong = (cell: BlankCell) => isDated(cell) || optionsOf(cell).length > 0;

/** True where a value of an entry goes, in the row of a list. */
export const takesEntry = (cell: BlankCell) => isEmpty(cell) || isDated(cell);

/** The cell that covers a place. */
export function cellAt(grid: BlankGrid, row: number, column: number): BlankCell | undefined {
  return grid.cells.find(
    (cell) =>
      row >= cell.row &&
      row < cell.row + cell.rowSpan &&
      column >= cell.column &&
      column < cell.column + cell.columnSpan,
  );
}

/** The cells that begin in a row. */
export const cellsOfRow = (grid: BlankGrid, row: number) => grid.cells.filter((cell) => cell.row === row);
