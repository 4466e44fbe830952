import { GRID_COLUMNS, type GridRow, type PaperGrid } from './grid';
import type { Pace } from './pace';
import type { PaperSize } from './paper-size';
import { countLines } from './text-width';
import { writeWorkbook } from './workbook';
import type { Sheet, SheetCell, SheetRow } from './workbook-sheet';

const LINE_POINTS = 16;
/** The highest row that Excel keeps, in points. */
const HIGHEST_ROW = 409;
/** A column in half-width characters: 24 of them fill A4 upright, or A3 lying, at 11 points. */
const COLUMN_WIDTH: Readonly<Record<PaperSize, number>> = { a4: 3.7, a3: 7.9 };
/** Excel takes no longer name of a sheet. */
const LONGEST_NAME = 31;

/** Texts beside each other, each with as much of the width. */
function evenly(texts: readonly string[]): SheetCell[] {
  const span = Math.floor(GRID_COLUMNS / texts.length);
  return texts.map((text, at) => ({
    text,
    look: 'place',
    span: at === texts.length - 1 ? GRID_COLUMNS - span * at : span,
  }));
}

function sheetOf(grid: PaperGrid, name: string, paper: PaperSize): Sheet {
  const width = COLUMN_WIDTH[paper];
  const row = (cells: readonly SheetCell[], lines: number): SheetRow => {
    const most = cells.reduce((all, { text, span }) => Math.max(all, countLines(text, span * width - 1)), lines);
    return { height: Math.min(HIGHEST_ROW, most * LINE_POINTS + 6), cells };
  };
  const form = ({ cells, lines }: GridRow) => row(cells, lines);
  const plain = (texts: readonly string[]) => row(evenly(texts), 1);
  const title: SheetRow = { height: 48, cells: [{ text: grid.title, look: 'formTitle', span: GRID_COLUMNS }] };
  const head = [title, ...grid.places.map(plain), ...grid.head.map(form)];
  const rows = [...head, ...grid.rows.map(form), ...grid.foot.map((text) => plain([text]))];
  return {
    name,
    widths: Array.from({ length: GRID_COLUMNS }, () => width),
    rows,
    rowCount: rows.length,
    headRows: head.length,
    isFrozen: false,
    paper,
    orientation: paper === 'a4' ? 'portrait' : 'landscape',
    margins: { top: 0.6, bottom: 0.6, side: 0.5 },
    isNumbered: false,
  };
}

/** A name that Excel takes for a sheet: none of its forbidden signs, not too long, another for each. */
function sheetName({ name }: PaperGrid, at: number, all: number): string {
  const plainName = name.replace(/[[\]:*?/\\']/gu, '').trim() || '表';
  const numbered = all === 1 ? plainName : `${at + 1}-${plainName}`;
  return numbered.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/, '');
}

/** The sheets as one workbook, A4 upright or A3 lying, as wide as the page, title and heads on every page. Every cell is text, as in `summaryXlsx`. */
export function gridXlsx(grids: readonly PaperGrid[], paper: PaperSize = 'a4', pace?: Pace): Promise<Uint8Array> {
  const sheets = grids.map((grid, at) => sheetOf(grid, sheetName(grid, at, grids.length), paper));
  return writeWorkbook(sheets, grids[0]?.title ?? '', pace);
}
