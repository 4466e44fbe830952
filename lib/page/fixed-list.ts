import { cleanLabel } from './clean-label';
import type { FixedValue } from './fixed';
import type { PageContext } from './page-context';
import { wordsOf } from './text';

/** Lists of names and values: the name's selector, the value's, and the title of the list. */
const LISTS: readonly { label: string; value: string; list: string; title: string }[] = [
  {
    label: '.ant-descriptions-item-label',
    value: '.ant-descriptions-item-content',
    list: '.ant-descriptions',
    title: '.ant-descriptions-title',
  },
  {
    label: '.el-descriptions__label,.el-descriptions-item__label',
    value: '.el-descriptions__content,.el-descriptions-item__content',
    list: '.el-descriptions',
    title: '.el-descriptions__title',
  },
  { label: 'dt', value: 'dd', list: 'dl', title: ':scope > :first-child:not(dt):not(dd):not(div)' },
];

/** The value beside a name; in a vertical list the cell below it. */
function valueBeside(label: Element, value: string): HTMLElement | null {
  const next = label.nextElementSibling;
  if (next?.matches(value)) return next as HTMLElement;
  const row = label.closest('tr')?.nextElementSibling as HTMLTableRowElement | null | undefined;
  const below = row?.cells?.[(label as HTMLTableCellElement).cellIndex ?? -1] ?? null;
  return below?.matches(value) || below?.querySelector(value) ? below : null;
}

/** The pairs of description lists. A value that holds a control is read as that control. */
export function fixedInLists(page: PageContext): FixedValue[] {
  const values: FixedValue[] = [];
  for (const root of page.roots) {
    for (const { label: name, value, list, title } of LISTS) {
      for (const at of root.querySelectorAll(name)) {
        const label = cleanLabel(wordsOf(at));
        const element = label ? valueBeside(at, value) : null;
        if (!element || page.withControls.has(element)) continue;
        const heading = at.closest(list)?.querySelector(title);
        values.push({
          element,
          label,
          from: 'container',
          at,
          headings: heading ? [wordsOf(heading).slice(0, 60)] : [],
        });
      }
    }
  }
  return values;
}
