/**
 * A sheet as a form is drawn: a grid of `GRID_COLUMNS` equal columns, each cell over some of them. Screen, print and .xlsx are
 * outputs of this one. The sheet is Chinese whatever language the panel speaks.
 */
export interface PaperGrid {
  /** What tells this sheet from others of the same paper, as the person's name: for the tab of a workbook. */
  readonly name: string;
  readonly title: string;
  /** Lines between title and table, without edges: whose sheet it is, places for the hand. */
  readonly places: readonly (readonly string[])[];
  /** Column heads; with title and places they stand on every page. */
  readonly head: readonly GridRow[];
  readonly rows: readonly GridRow[];
  /** Lines below the table, without edges. */
  readonly foot: readonly string[];
  /** Whether it begins on a page of its own; else it stands below the one before it where there is room. */
  readonly startsPage: boolean;
  /** Whether it is bound at its left edge. */
  readonly isBound?: boolean;
  /** Whether it is to fill one page where it can: letters may be somewhat smaller for that, and room for the hand larger. */
  readonly isFitted?: boolean;
}

/** `label` is bold and in the middle; `value` in the middle; `text` begins at the left; `box` is for the hand, its words at the lower right. */
export type GridLook = 'label' | 'value' | 'text' | 'box';

export interface GridCell {
  readonly text: string;
  /** How many columns of the grid. All cells of a row together take `GRID_COLUMNS`. */
  readonly span: number;
  readonly look: GridLook;
}

export interface GridRow {
  /** Tells the row from others of its sheet. */
  readonly key: string;
  readonly cells: readonly GridCell[];
  /** The least height, in lines of text: room for a pen or a seal. */
  readonly lines: number;
  /** Whether it must not be the last of its page: the row below stands on the same. */
  readonly keeps?: boolean;
}

export const GRID_COLUMNS = 24;

/** A row of cells; by default one line is its least height. */
export function gridRow(key: string, cells: readonly GridCell[], lines = 1): GridRow {
  return { key, cells, lines };
}

/** A row that stands on the same page as the one below it. */
export const keeping = (row: GridRow): GridRow => ({ ...row, keeps: true });

/** The rows in groups, each of which stands on one page where it can. */
export function together(rows: readonly GridRow[]): GridRow[][] {
  const groups: GridRow[][] = [];
  for (const [at, row] of rows.entries()) {
    if (rows[at - 1]?.keeps) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups;
}

export const label = (text: string, span: number): GridCell => ({ text, span, look: 'label' });
export const value = (text: string, span: number): GridCell => ({ text, span, look: 'value' });
export const prose = (text: string, span: number): GridCell => ({ text, span, look: 'text' });
