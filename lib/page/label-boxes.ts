import { isHeadRow, LEAST_COLUMNS, MOST_COLUMNS } from './boxes';
import { cleanLabel } from './clean-label';
import type { Control } from './controls';
import type { LabelEvidence } from './label';
import { isLabelText } from './label-text';
import type { PageContext } from './page-context';
import { wordsOf } from './text';

/** How far up from a control its cell is looked for. */
const MAX_LEVELS = 5;
/** Rows of the same form between a row and its heads. */
const MOST_ROWS = 200;

/** What stands right before a box, or before the box around it where it is the first there: a frame that scrolls, the body of a list. */
function before(row: Element): Element | null {
  const around = row.parentElement;
  return (
    row.previousElementSibling ?? (around?.matches('body,form,td') ? null : (around?.previousElementSibling ?? null))
  );
}

/** The row of heads above a row of boxes; null where there is none. */
function headRowOf(row: Element, page: PageContext): Element | null {
  const columns = row.childElementCount;
  let at: Element | null = before(row);
  for (let count = 0; at && count < MOST_ROWS; count += 1) {
    // The heads may stand in boxes of their own.
    for (let inner: Element | null = at; inner; inner = inner.childElementCount === 1 ? inner.firstElementChild : null)
      if (isHeadRow(inner, columns, page)) return inner;
    if (at.childElementCount !== columns || at.parentElement !== row.parentElement) return null;
    at = before(at);
  }
  return null;
}

/** True where the boxes of a row hold a control and nothing else, or a value: no name stands beside a control. */
const isRowOfValues = (row: Element, page: PageContext) =>
  [...row.children].every((cell) =>
    page.countIn(cell) > 0 ? cleanLabel(wordsOf(cell)) === '' : !isLabelText(wordsOf(cell)),
  );

/**
 * The head of the column that a control stands in, where a page makes its table of boxes: a row of texts, then rows of as many
 * boxes (`role="grid"`, lists of lists). Null where it stands in no such row.
 */
export function boxesLabel({ element }: Control, page: PageContext): LabelEvidence | null {
  let cell: Element = element;
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const row = cell.parentElement;
    if (!row || row.matches('tr,td,form,body')) return null;
    const columns = row.childElementCount;
    if (columns >= LEAST_COLUMNS && columns <= MOST_COLUMNS && page.countIn(row) >= 2) {
      const heads = headRowOf(row, page);
      const at = heads?.children[[...row.children].indexOf(cell)];
      if (!at || !isRowOfValues(row, page)) return null;
      const label = cleanLabel(wordsOf(at));
      return label ? { label, from: 'table', confidence: 'B', at, byColumn: true } : null;
    }
    cell = row;
  }
  return null;
}
