import { cleanLabel } from './clean-label';
import type { Grid } from './grid';
import type { GridLabel } from './grid-label';
import { isPairRow } from './grid-rows';
import type { PageContext } from './page-context';

/** How far up from a table its head is looked for: both stand in one frame that scrolls. */
const MAX_LEVELS = 4;

/** True where every row of a table names columns, or it has only one and that holds texts alone. */
function isHead(table: HTMLTableElement, page: PageContext): boolean {
  const { headerRows, height, cells } = page.grid(table);
  if (height === 0 || height > 3 || cells.length < 2) return false;
  return (
    headerRows.size === height || (height === 1 && cells.every((cell) => !cell.holdsControl && cell.text.length <= 20))
  );
}

const known = new WeakMap<Grid, HTMLTableElement | null>();

/**
 * The table that heads the columns of another one, so that it stays while the body scrolls; null where there is none. Whatever
 * library drew it: a table of heads alone, as wide, in the part of the page right before.
 */
export function headTableOf(table: HTMLTableElement, page: PageContext): HTMLTableElement | null {
  const grid = page.grid(table);
  const before = known.get(grid);
  if (before !== undefined) return before;
  const found = findHead(table, page);
  known.set(grid, found);
  return found;
}

function findHead(table: HTMLTableElement, page: PageContext): HTMLTableElement | null {
  if (table.tHead || page.grid(table).headerRows.size > 0) return null;
  const { width, cells } = page.grid(table);
  // Names and values in turn need no heads.
  if (
    isPairRow(
      cells.filter(({ row }) => row === 0),
      true,
    )
  )
    return null;
  let at: Element | null = table;
  for (let level = 0; at && level < MAX_LEVELS && !at.matches('td,th,form,body'); level += 1) {
    const before: Element | null = at.previousElementSibling;
    const head = before?.matches('table') ? (before as HTMLTableElement) : before?.querySelector('table');
    if (head && page.grid(head).width === width && isHead(head, page)) return head;
    at = at.parentElement;
  }
  return null;
}

/** The name of a column whose heads stand in a table of their own. */
export function headsElsewhere(table: HTMLTableElement, col: number, page: PageContext): GridLabel | null {
  const head = headTableOf(table, page);
  if (!head) return null;
  const grid = page.grid(head);
  const cells = [...Array(grid.height).keys()].map((row) => grid.at(row, col)).filter((cell) => cell !== undefined);
  const last = cells.at(-1);
  const names = [...new Set(cells.map((cell) => cleanLabel(cell.text)).filter(Boolean))];
  return last ? { label: names.join(' › '), at: last.element, byColumn: true } : null;
}
