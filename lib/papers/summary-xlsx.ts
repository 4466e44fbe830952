import type { Pace } from './pace';
import type { PaperSize } from './paper-size';
import { rowLines, type SummaryTable } from './summary-table';
import { writeWorkbook } from './workbook';
import type { Sheet, SheetCell, SheetRow } from './workbook-sheet';
import type { CellLook } from './workbook-styles';

const LINE_POINTS = 16;
/** The highest row that Excel keeps, in points. */
const HIGHEST_ROW = 409;
/** Rows above the persons: title, places, column heads. They are printed on every page. */
const HEAD_ROWS = 3;

/**
 * The first columns of the places: each place begins where its share of the width does, and no later than leaves a column
 * to each place behind it.
 */
function placeStarts({ columns, places }: SummaryTable): number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const starts: number[] = [];
  let before = 0;
  columns.forEach((column, index) => {
    const left = places.length - starts.length;
    const due = before >= (total / places.length) * starts.length || columns.length - index <= left;
    if (left > 0 && due) starts.push(index);
    before += column.width;
  });
  return starts;
}

const cells = (texts: readonly string[], look: CellLook) => texts.map((text): SheetCell => ({ text, look, span: 1 }));

function* rowsOf(table: SummaryTable): Generator<SheetRow> {
  const { title, columns, places, rows } = table;
  const height = (texts: readonly string[]) => Math.min(HIGHEST_ROW, rowLines(columns, texts) * LINE_POINTS + 6);
  const starts = placeStarts(table);
  const headings = columns.map(({ heading }) => heading);
  yield { height: 36, cells: [{ text: title, look: 'title', span: columns.length }] };
  yield {
    height: 24,
    cells: starts.map((start, at) => ({
      text: (places[at]?.label ?? '') + (places[at]?.value ?? ''),
      look: 'place',
      span: (starts[at + 1] ?? columns.length) - start,
    })),
  };
  yield { height: height(headings), cells: cells(headings, 'label') };
  for (const row of rows) yield { height: height(row), cells: cells(row, 'value') };
}

const sheetOf = (table: SummaryTable, paper: PaperSize, name: string): Sheet => ({
  name,
  widths: table.columns.map(({ width }) => width),
  rows: rowsOf(table),
  rowCount: table.rows.length + HEAD_ROWS,
  headRows: HEAD_ROWS,
  isFrozen: true,
  paper,
  orientation: 'landscape',
  margins: { top: 0.4, bottom: 0.6, side: 0.4 },
  isNumbered: true,
});

/**
 * The table as a workbook of one sheet named `name`: landscape `paper`, as wide as the page, head rows on every page, page x of y.
 *
 * Every cell is of the string type, so `=`, `+`, `-`, `@`, a tab or their full-width forms at the beginning are letters and
 * an identity number keeps its eighteen digits. The cells also have the number format text (`@`): without it Excel would read
 * such a letter as a formula, or the number as a number, when somebody goes into the cell and leaves it by Enter. Nothing
 * is put before the value: an apostrophe or a blank would be part of it for whoever reads the file by program.
 */
export function summaryXlsx(table: SummaryTable, paper: PaperSize, name: string, pace?: Pace): Promise<Uint8Array> {
  return writeWorkbook([sheetOf(table, paper, name)], table.title, pace);
}
