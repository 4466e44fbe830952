/** The letters of a column that is counted from 0, as a sheet names it: A, Z, AA. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? columnLetters(before) : '') + String.fromCharCode(65 + (column % 26));
}

/** The name of a cell, both counted from 0: B12. */
export const cellName = (column: number, row: number) => columnLetters(column) + (row + 1);
