import { type CellStyle, colToLetter, type MergeRange, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { GRID_COLUMNS, type GridCell, type GridLook, type GridRow, type PaperGrid } from './grid';
import type { PaperSize } from './paper-size';
import { countLines } from './text-width';
import { cellText } from './xlsx-text';

const FONT = '宋体';
const BODY_SIZE = 11;
const LINE_POINTS = 16;
/** The highest row that Excel keeps, in points. */
const HIGHEST_ROW = 409;
/** A column in half-width characters: 24 of them fill A4 upright, or A3 lying, at 11 points. */
const COLUMN_WIDTH: Readonly<Record<PaperSize, number>> = { a4: 3.7, a3: 7.9 };
/** Excel takes no longer name of a sheet. */
const LONGEST_NAME = 31;

const EDGE = { style: 'thin' } as const;
const BORDER = { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE };
const font = { name: FONT, size: BODY_SIZE };
const CENTRE = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
const LEFT = { horizontal: 'left', vertical: 'center', wrapText: true } as const;

const LOOKS: Readonly<Record<GridLook, CellStyle>> = {
  label: { font: { ...font, bold: true }, border: BORDER, alignment: CENTRE, numFmt: '@' },
  value: { font, border: BORDER, alignment: CENTRE, numFmt: '@' },
  text: { font, border: BORDER, alignment: LEFT, numFmt: '@' },
  box: {
    font,
    border: BORDER,
    alignment: { horizontal: 'right', vertical: 'bottom', wrapText: true },
    numFmt: '@',
  },
};
const TITLE: CellStyle = { font: { name: FONT, size: 16, bold: true }, alignment: CENTRE, numFmt: '@' };
const PLACE: CellStyle = { font, alignment: LEFT, numFmt: '@' };

interface Placed {
  readonly cells: readonly GridCell[];
  readonly styleOf: (cell: GridCell) => CellStyle;
  readonly lines: number;
  readonly points?: number;
}

const WHOLE = { span: GRID_COLUMNS, look: 'value' } as const;

function evenly(texts: readonly string[]): GridCell[] {
  const span = Math.floor(GRID_COLUMNS / texts.length);
  return texts.map((text, at) => ({
    text,
    look: 'text',
    span: at === texts.length - 1 ? GRID_COLUMNS - span * at : span,
  }));
}

const bordered = ({ cells, lines }: GridRow): Placed => ({ cells, lines, styleOf: ({ look }) => LOOKS[look] });
const plain = (texts: readonly string[]): Placed => ({ cells: evenly(texts), lines: 1, styleOf: () => PLACE });

function height({ cells, lines, points }: Placed, width: number): number {
  if (points !== undefined) return points;
  const most = cells.reduce((all, { text, span }) => Math.max(all, countLines(text, span * width - 1)), lines);
  return Math.min(HIGHEST_ROW, most * LINE_POINTS + 6);
}

function sheetOf(grid: PaperGrid, name: string, paper: PaperSize): WriteSheet {
  const width = COLUMN_WIDTH[paper];
  const head: Placed[] = [
    { cells: [{ ...WHOLE, text: grid.title }], lines: 1, styleOf: () => TITLE, points: 48 },
    ...grid.places.map(plain),
    ...grid.head.map(bordered),
  ];
  const placed = [...head, ...grid.rows.map(bordered), ...grid.foot.map((text) => plain([text]))];
  const styles = new Map<string, { style: CellStyle }>();
  const merges: MergeRange[] = [];
  const rows = placed.map(({ cells, styleOf }, row) => {
    const texts: (string | null)[] = Array.from({ length: GRID_COLUMNS }, () => null);
    let column = 0;
    for (const cell of cells) {
      texts[column] = cellText(cell.text);
      for (let at = column; at < column + cell.span; at++) styles.set(`${row},${at}`, { style: styleOf(cell) });
      const endCol = column + cell.span - 1;
      if (cell.span > 1) merges.push({ startRow: row, startCol: column, endRow: row, endCol });
      column += cell.span;
    }
    return texts;
  });
  return {
    name,
    // A sheet without a style for its columns writes no cell where there is no text, and a merged cell loses its edges.
    columns: Array.from({ length: GRID_COLUMNS }, () => ({ width, style: { numFmt: '@' } })),
    rows,
    cells: styles,
    merges,
    rowDefs: new Map(placed.map((row, at) => [at, { height: height(row, width) }])),
    pageSetup: {
      paperSize: paper,
      orientation: paper === 'a4' ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.6, right: 0.5, bottom: 0.6, left: 0.5, header: 0.3, footer: 0.3 },
      printTitlesRow: `$1:$${head.length}`,
      printArea: `$A$1:$${colToLetter(GRID_COLUMNS - 1)}$${placed.length}`,
    },
  };
}

/** A name that Excel takes for a sheet: none of its forbidden signs, not too long, another for each. */
function sheetName({ name }: PaperGrid, at: number, all: number): string {
  const plainName = name.replace(/[[\]:*?/\\']/gu, '').trim() || '表';
  const numbered = all === 1 ? plainName : `${at + 1}-${plainName}`;
  return numbered.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/, '');
}

/** The sheets as one workbook, A4 upright or A3 lying, as wide as the page, title and heads on every page. Every cell is text, as in `summaryXlsx`. */
export async function gridXlsx(grids: readonly PaperGrid[], paper: PaperSize = 'a4'): Promise<Uint8Array> {
  return writeXlsx({
    sheets: grids.map((grid, at) => sheetOf(grid, sheetName(grid, at, grids.length), paper)),
    properties: { title: grids[0]?.title ?? '' },
    defaultFont: { name: FONT, size: BODY_SIZE },
  });
}
