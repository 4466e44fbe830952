import { cleanLabel } from './clean-label';
import { type Cell, isLabelCell } from './grid';

/** The head of a column of answers beside a column of questions: what names an answer is the question. */
const ANSWERS = /^(?:选择|选项|内容|填写|填写内容|填报内容|情况|值|结果|勾选)$/u;

/** A number or a date: a value of a row and no head of a column. */
const FIGURE = /^[\d.,/年月日%-]+$/u;

const YEAR = /^(?:19|20)\d{2} ?年度?$/u;

const named = (cells: readonly Cell[]) => cells.filter((cell) => cell.text !== '');

/** What a page calls a row of heads. */
const HEAD_ROW = /(?:^|[\s_-])(?:hd|head|header|thead|th|tit|title)(?:$|[\s_-])/iu;

/** True where most cells of a row are how fields are called, and none looks like a value. */
function hasKnownHeads(row: Element | undefined, cells: readonly Cell[]): boolean {
  if (cells.some((cell) => cell.holdsControl)) return false;
  // A head that spans rows below belongs to the row group, not to this row's columns.
  const own = named(cells).filter((cell, at) => !(at === 0 && cell.rows > 1));
  if (named(cells).length < 2) return false;
  // Not every head needs to be known (证明人), but most must be, and none may look like a value.
  if (own.some((cell) => cell.text.length > 20 || /\d/u.test(cell.text))) return false;
  const isHead = (cell: Cell) => isLabelCell(cell) || cleanLabel(cell.text) === '';
  if (own.filter(isHead).length * 2 <= own.length) return false;
  // Names and values in turn are no heads, unless the page says that the row is one.
  if (row && HEAD_ROW.test(row.className)) return true;
  return own.some(
    (cell, at) =>
      at > 0 &&
      isLabelCell(cell) &&
      isLabelCell(own[at - 1] as Cell) &&
      cell.col === (own[at - 1] as Cell).col + (own[at - 1] as Cell).cols,
  );
}

/**
 * True where a row of short texts stands right above a row of controls, text over control; `longer` are the texts of rows above that go
 * down to it.
 */
function standsOver(cells: readonly Cell[], longer: readonly Cell[], below: readonly Cell[]): boolean {
  // Figures are values, but years side by side above controls are what the columns are called.
  const areYears = named(cells).length > 1 && named(cells).every(({ text }) => YEAR.test(text));
  const isNoHead = ({ holdsControl, text }: Cell) =>
    holdsControl || text.length > 20 || (FIGURE.test(text) && !areYears);
  if (cells.some(isNoHead)) return false;
  const controls = below.filter((cell) => cell.holdsControl);
  const over = controls.filter((control) =>
    [...cells, ...longer].some(
      (cell) => cell.text !== '' && cell.col <= control.col && control.col < cell.col + cell.cols,
    ),
  );
  // A name beside its control (姓名 and a box) is a text in the row below, right before the control.
  const beside = below.filter((cell, at) => cell.holdsControl && isWord(below[at - 1]));
  return over.length >= 2 && over.length === controls.length && beside.length <= 1;
}

/** True where a row of heads has its second level below: each head there stands under a wide one, the others go down to it. */
function dividesInto(cells: readonly Cell[], below: readonly Cell[]): boolean {
  if (cells.some((cell) => cell.holdsControl)) return false;
  const wide = cells.filter((cell) => cell.cols > 1 && cell.rows === 1);
  return (
    cells.length > 1 &&
    wide.length > 0 &&
    cells.every((cell) => cell.rows > 1 || cell.cols > 1) &&
    below.every((cell) => wide.some(({ col, cols }) => col <= cell.col && cell.col < col + cols))
  );
}

const isWord = (cell: Cell | undefined) =>
  cell !== undefined && !cell.holdsControl && cell.rows === 1 && cleanLabel(cell.text) !== '';

/** The rows of a table that name the columns below them. `lines` holds the cells that begin in each row. */
export function headerRowsOf(rows: readonly HTMLTableRowElement[], lines: readonly (readonly Cell[])[]): Set<number> {
  const found = new Set<number>();
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const cells = lines[row] ?? [];
    if (cells.length === 0) continue;
    if (rows[row]?.parentElement?.tagName === 'THEAD') {
      // A box to choose all rows does not make it a row of values.
      if (named(cells).length * 2 > cells.length || !cells.some((cell) => cell.holdsControl)) found.add(row);
      continue;
    }
    const below = lines[row + 1] ?? [];
    const longer = (lines[row - 1] ?? []).filter((cell) => cell.rows === 2 && !cell.holdsControl);
    const isAbove = standsOver(cells, longer, below) || (found.has(row + 1) && dividesInto(cells, below));
    if (isAbove || hasKnownHeads(rows[row], cells)) found.add(row);
  }
  return found;
}

/** True where names and controls stand in turn, so that no column heads hold. `headed`: column heads stand above. */
export function isPairRow(cells: readonly Cell[], headed: boolean): boolean {
  const full = cells.filter(
    (cell) => (cell.holdsControl || cleanLabel(cell.text) !== '') && !(cell.col === 0 && cell.rows > 1),
  );
  const controls = full.filter((cell) => cell.holdsControl);
  if (controls.length === 0 || full.length !== controls.length * 2) return false;
  if (full.some((cell, at) => cell.holdsControl === (at % 2 === 0))) return false;
  // Below heads a single name could be the value of its own column, unless its control goes across several.
  return (
    !headed ||
    controls.length > 1 ||
    (controls[0]?.cols ?? 1) > 1 ||
    full.every((cell) => cell.holdsControl || isLabelCell(cell))
  );
}

export const isAnswerHead = (text: string): boolean => ANSWERS.test(cleanLabel(text));
