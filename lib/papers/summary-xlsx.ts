import { type CellStyle, colToLetter, type MergeRange, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { PaperSize } from './paper-size';
import { rowLines, type SummaryTable } from './summary-table';
import { cellText } from './xlsx-text';

const FONT = '宋体';
const BODY_SIZE = 11;
const LINE_POINTS = 16;
/** The highest row that Excel keeps, in points. */
const HIGHEST_ROW = 409;
/** Rows above the persons: title, places, column heads. They are printed on every page. */
const HEAD_ROWS = 3;

const EDGE = { style: 'thin' } as const;
const BORDER = { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE };
const CENTRE = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
const BODY: CellStyle = { font: { name: FONT, size: BODY_SIZE }, border: BORDER, alignment: CENTRE, numFmt: '@' };
const HEAD: CellStyle = { ...BODY, font: { name: FONT, size: BODY_SIZE, bold: true } };
const TITLE: CellStyle = { font: { name: FONT, size: 18, bold: true }, alignment: CENTRE, numFmt: '@' };
const PLACE: CellStyle = {
  font: { name: FONT, size: BODY_SIZE },
  alignment: { horizontal: 'left', vertical: 'center' },
  numFmt: '@',
};

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

function sheetOf(table: SummaryTable, paper: PaperSize, name: string): WriteSheet {
  const last = table.columns.length - 1;
  const starts = placeStarts(table);
  const placeRow = table.columns.map((): string | null => null);
  const merges: MergeRange[] = [{ startRow: 0, startCol: 0, endRow: 0, endCol: last }];
  starts.forEach((start, index) => {
    const place = table.places[index];
    placeRow[start] = place ? place.label + place.value : '';
    const endCol = (starts[index + 1] ?? last + 1) - 1;
    if (endCol > start) merges.push({ startRow: 1, startCol: start, endRow: 1, endCol });
  });
  const headings = table.columns.map((column) => column.heading);
  const cells = new Map<string, { style: CellStyle }>();
  table.columns.forEach((_, column) => {
    cells.set(`0,${column}`, { style: TITLE });
    cells.set(`1,${column}`, { style: PLACE });
    cells.set(`2,${column}`, { style: HEAD });
  });
  const height = (row: readonly string[]) => Math.min(HIGHEST_ROW, rowLines(table.columns, row) * LINE_POINTS + 6);
  const rowDefs = new Map([
    [0, { height: 36 }],
    [1, { height: 24 }],
    [2, { height: height(headings) }],
    ...table.rows.map((row, index) => [index + HEAD_ROWS, { height: height(row) }] as const),
  ]);
  return {
    name,
    columns: table.columns.map((column) => ({ width: column.width, style: BODY })),
    rows: [[cellText(table.title)], placeRow, headings.map(cellText), ...table.rows.map((row) => row.map(cellText))],
    cells,
    merges,
    rowDefs,
    freezePane: { rows: HEAD_ROWS },
    pageSetup: {
      paperSize: paper,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.4, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
      printTitlesRow: `$1:$${HEAD_ROWS}`,
      printArea: `$A$1:$${colToLetter(last)}$${table.rows.length + HEAD_ROWS}`,
    },
    headerFooter: { oddFooter: '&C第 &P 页 / 共 &N 页' },
  };
}

/**
 * The table as a workbook of one sheet named `name`: landscape `paper`, as wide as the page, head rows on every page, page x of y.
 *
 * Every cell is of the string type, so `=`, `+`, `-`, `@`, a tab or their full-width forms at the beginning are letters and
 * an identity number keeps its eighteen digits. The cells also have the number format text (`@`): without it Excel would read
 * such a letter as a formula, or the number as a number, when somebody goes into the cell and leaves it by Enter. Nothing
 * is put before the value: an apostrophe or a blank would be part of it for whoever reads the file by program.
 */
export async function summaryXlsx(table: SummaryTable, paper: PaperSize, name: string): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [sheetOf(table, paper, name)],
    properties: { title: table.title },
    defaultFont: { name: FONT, size: BODY_SIZE },
  });
}
