import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { PaperGrid } from '../../lib/papers/grid';
import type { PaperSize } from '../../lib/papers/paper-size';
import { roomFor } from './grid-sheet';

/** How high a page is, and the sizes of letters that are tried on it, the largest that of the style sheet; the smallest is what forms have. */
const PAGES: Readonly<Record<PaperSize, { readonly millimetres: number; readonly points: readonly number[] }>> = {
  a4: { millimetres: 297, points: [10.5, 10, 9.5, 9] },
  a3: { millimetres: 297, points: [12, 11.5, 11, 10.5, 10] },
};
/** Free at the end of the page: what is printed may be a line higher than what was measured. */
const SPARE = 7;
const PIXELS = 96 / 25.4;

/** Lets a sheet fill its page: with the largest letters that let it stand on one, and what is left given to the rows that have room for the hand. */
function fitToPage(sheet: HTMLElement, size: PaperSize): void {
  const table = sheet.querySelector('table');
  if (!table) return;
  const { millimetres, points } = PAGES[size];
  const page = (millimetres - SPARE) * PIXELS;
  const rows = [...table.querySelectorAll<HTMLElement>('tr[data-lines]')].map((row) => ({
    row,
    lines: Number(row.dataset.lines),
  }));
  for (const { row, lines } of rows) row.style.height = roomFor(lines);
  const heightOf = (one: Element) => one.getBoundingClientRect().height;
  const isOnOne = points.some((point) => {
    sheet.style.fontSize = `${point}pt`;
    return heightOf(table) <= page;
  });
  if (!isOnOne) {
    sheet.style.fontSize = '';
    return;
  }
  const left = page - heightOf(table);
  const all = rows.reduce((sum, { lines }) => sum + lines, 0);
  const heights = rows.map(({ row, lines }) => heightOf(row) + (left * lines) / all);
  for (const [at, { row }] of rows.entries()) row.style.height = `${heights[at]}px`;
}

/** What is given the element of a sheet, which is then fitted to its page where it is to be; again before it is printed. */
export function useFitted(grid: PaperGrid, size: PaperSize): RefObject<HTMLElement | null> {
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!grid.isFitted) return;
    const again = () => {
      if (sheet.current) fitToPage(sheet.current, size);
    };
    again();
    window.addEventListener('beforeprint', again);
    return () => window.removeEventListener('beforeprint', again);
  }, [grid, size]);
  return sheet;
}
