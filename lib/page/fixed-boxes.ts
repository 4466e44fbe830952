import { isHeadRow, LEAST_COLUMNS, MOST_COLUMNS } from './boxes';
import { cleanLabel } from './clean-label';
import type { FixedPart, FixedValue } from './fixed';
import { isLabelText } from './label-text';
import type { PageContext } from './page-context';
import { wordsOf } from './text';

const MOST_ROWS = 500;
const LONGEST_VALUE = 200;
/** What holds rows or links of its own, and no heads of columns. */
const NO_HEADS = 'tr,dl,select,nav,nav *,[role="tablist"],[role="menu"],[role="navigation"]';

/** True where a row of boxes holds values: no box of it is how a field is called, as it would be in a row of names and values. */
function isDataRow(row: Element, columns: number): boolean {
  if (row.childElementCount !== columns) return false;
  const texts = [...row.children].map(wordsOf);
  const full = texts.filter(Boolean);
  return (
    full.length > 0 &&
    full.every((text) => text.length <= LONGEST_VALUE) &&
    full.filter(isLabelText).length * 2 < full.length &&
    full.every((text) => !/[：:]$/u.test(text))
  );
}

/** The rows below a row of heads: its next siblings, or those in the box behind it or behind the box around it. */
function rowsBelow(head: Element, columns: number): Element[] {
  const around = head.parentElement;
  const first = head.nextElementSibling ?? (around?.childElementCount === 1 ? around.nextElementSibling : null);
  let box = first;
  while (box && box.childElementCount === 1 && !isDataRow(box, columns)) box = box.firstElementChild;
  if (!box) return [];
  const isRow = isDataRow(box, columns);
  const candidates = isRow ? [...(box.parentElement?.children ?? [])] : [...box.children];
  const from = isRow ? candidates.indexOf(box) : 0;
  const rows: Element[] = [];
  for (const row of candidates.slice(from, from + MOST_ROWS)) {
    if (!isDataRow(row, columns)) break;
    rows.push(row);
  }
  return rows;
}

/** The texts of tables that a page makes of boxes: a row of heads, then rows of as many boxes. Asks each element of the page. */
export function fixedInBoxes(page: PageContext): FixedPart {
  const values: FixedValue[] = [];
  const named: { label: string; at: HTMLElement }[] = [];
  for (const root of page.roots) {
    for (const row of root.querySelectorAll('*')) {
      const columns = row.childElementCount;
      if (columns < LEAST_COLUMNS || columns > MOST_COLUMNS || row.matches(NO_HEADS)) continue;
      if (!isHeadRow(row, columns, page)) continue;
      const heads = ([...row.children] as HTMLElement[]).map((at) => ({ label: cleanLabel(wordsOf(at)), at }));
      const rows = rowsBelow(row, columns);
      if (rows.length > 0) named.push(...heads.filter(({ label }) => label !== ''));
      for (const below of rows) {
        for (const [n, cell] of [...below.children].entries()) {
          const { label, at } = heads[n] as (typeof heads)[number];
          if (label === '' || page.countIn(cell) > 0 || wordsOf(cell) === '') continue;
          values.push({ element: cell as HTMLElement, label, from: 'table', at, byColumn: true, headings: [] });
        }
      }
    }
  }
  return { values, columns: named };
}
