/** A cell of a blank. Rows and columns count from 0; a merged cell is one, at its upper left corner. */
export interface BlankCell {
  /** Tells it from every other cell of the blank, and is the same each time the blank is opened. */
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  /** False where a formula stands in it. */
  readonly free: boolean;
}

/** One table of a .docx, or one sheet of an .xlsx. */
export interface BlankGrid {
  readonly id: string;
  readonly name: string;
  /** Row by row, each from the left. */
  readonly cells: readonly BlankCell[];
}

const bare = (text: string) => text.replace(/[\s\u3000_＿]/gu, '');

/** True where nothing is printed in the cell. */
export const isEmpty = ({ text, free }: BlankCell) => free && bare(text) === '';

/** True where a value goes behind what is printed, as behind 姓名：. */
export const takesBehind = ({ text, free }: BlankCell) => free && /[：:]$/u.test(bare(text));

/** The serial number of a row of a list, where it is printed already. */
export const isSerial = ({ text }: BlankCell) => /^\d{1,3}$/u.test(bare(text));

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
