import { cellName, columnLetters } from './cell-name';
import type { PaperSize } from './paper-size';
import { type CellLook, STYLE_OF } from './workbook-styles';

/** A cell, over as many columns as it spans. */
export interface SheetCell {
  readonly text: string;
  readonly look: CellLook;
  readonly span: number;
}

export interface SheetRow {
  /** In points. */
  readonly height: number;
  /** From the left; together they span all columns. */
  readonly cells: readonly SheetCell[];
}

/** A sheet that is printed as wide as its page, its first rows on every page. */
export interface Sheet {
  readonly name: string;
  /** Widths of the columns, in half-width characters. */
  readonly widths: readonly number[];
  readonly rows: Iterable<SheetRow>;
  readonly rowCount: number;
  /** So many rows are printed on every page. */
  readonly headRows: number;
  /** Whether they also stay when the sheet is scrolled. */
  readonly isFrozen: boolean;
  readonly paper: PaperSize;
  readonly orientation: 'landscape' | 'portrait';
  /** In inches. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly side: number };
  /** Whether page x of y stands below. */
  readonly isNumbered: boolean;
}

/** Excel's numbers of papers. */
const PAPERS: Readonly<Record<PaperSize, number>> = { a3: 8, a4: 9 };

/** The cells of one row; what a cell spans beside its first column is empty, with the same look. Merges are told to `merge`. */
function rowXml(
  { height, cells }: SheetRow,
  row: number,
  numberOf: (text: string) => number,
  merge: (ref: string) => void,
) {
  let xml = `<row r="${row + 1}" ht="${height}" customHeight="1">`;
  let column = 0;
  for (const { text, look, span } of cells) {
    const style = STYLE_OF[look];
    const first = cellName(column, row);
    xml +=
      text === ''
        ? `<c r="${first}" s="${style}"/>`
        : `<c r="${first}" s="${style}" t="s"><v>${numberOf(text)}</v></c>`;
    for (let at = 1; at < span; at++) xml += `<c r="${cellName(column + at, row)}" s="${style}"/>`;
    column += span;
    if (span > 1) merge(`${first}:${cellName(column - 1, row)}`);
  }
  return `${xml}</row>`;
}

/** A sheet as it stands in its part, in pieces of one row and more. `numberOf` gives the number of a text among the shared ones. */
export function* sheetXml(sheet: Sheet, isFirst: boolean, numberOf: (text: string) => number): Generator<string> {
  const { widths, rows, rowCount, headRows, margins } = sheet;
  const merges: string[] = [];
  const last = cellName(widths.length - 1, rowCount - 1);
  const pane = `<pane ySplit="${headRows}" topLeftCell="A${headRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  yield [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/>`,
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${sheet.isFrozen ? pane : ''}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${STYLE_OF.value}" customWidth="1"/>`).join('')}</cols>`,
    '<sheetData>',
  ].join('');
  let at = 0;
  for (const row of rows) {
    yield rowXml(row, at, numberOf, (ref) => merges.push(ref));
    at += 1;
  }
  const { top, bottom, side } = margins;
  yield [
    '</sheetData>',
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '',
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins left="${side}" right="${side}" top="${top}" bottom="${bottom}" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="${PAPERS[sheet.paper]}" orientation="${sheet.orientation}" fitToWidth="1" fitToHeight="0"/>`,
    sheet.isNumbered ? '<headerFooter><oddFooter>&amp;C第 &amp;P 页 / 共 &amp;N 页</oddFooter></headerFooter>' : '',
    '</worksheet>',
  ].join('');
}

/** What the workbook says of a sheet: which rows are printed on every page, and what is printed. `quoted` is its name as formulas write it. */
export const printNames = ({ widths, rowCount, headRows }: Sheet, at: number, quoted: string) =>
  `<definedName name="_xlnm.Print_Area" localSheetId="${at}">${quoted}!$A$1:$${columnLetters(widths.length - 1)}$${rowCount}</definedName>` +
  `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted}!$1:$${headRows}</definedName>`;
