import { cleanLabel } from './clean-label';
import type { FixedValue } from './fixed';
import type { PageContext } from './page-context';
import { wordsOf } from './text';

/** Lists of names and values: the name's selector, the value's, and the title of the list, where it has one. */
const LISTS: readonly { label: string; value: string; list: string; title?: string }[] = [
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
  {
    label: '.arco-descriptions-item-label',
    value: '.arco-descriptions-item-value',
    list: '.arco-descriptions',
    title: '.arco-descriptions-title',
  },
  {
    label: '.t-descriptions__label',
    value: '.t-descriptions__content',
    list: '.t-descriptions',
    title: '.t-descriptions__header',
  },
  {
    label: '.n-descriptions-table-header,.n-descriptions-table-content__label',
    value: '.n-descriptions-table-content,.n-descriptions-table-content__content',
    list: '.n-descriptions',
    title: '.n-descriptions-header',
  },
  {
    label: '.van-cell__title',
    value: '.van-cell__value',
    list: '.van-cell-group',
    title: '.van-cell-group__title',
  },
  // The form of a library shown as text: where its control would stand are words.
  {
    label: '.ant-form-item-label',
    value: '.ant-form-item-control',
    list: '.ant-form-item',
  },
  { label: '.el-form-item__label', value: '.el-form-item__content', list: '.el-form-item' },
  {
    label: '.arco-form-item-label-col',
    value: '.arco-form-item-wrapper-col',
    list: '.arco-form-item',
  },
  { label: '.t-form__label', value: '.t-form__controls', list: '.t-form__item' },
  { label: '.ivu-form-item-label', value: '.ivu-form-item-content', list: '.ivu-form-item' },
  {
    label: '.layui-form-label',
    value: '.layui-input-block,.layui-input-inline,.layui-form-mid',
    list: '.layui-form-item',
  },
  {
    label: '.control-label',
    value: '.form-control-static,:has(> .form-control-static)',
    list: '.form-group',
  },
  { label: 'dt', value: 'dd', list: 'dl', title: ':scope > :first-child:not(dt):not(dd):not(div)' },
];

/** The value beside a name; in a vertical list the cell below it. */
function valueBeside(label: Element, value: string, list: Element | null): HTMLElement | null {
  const next = label.nextElementSibling;
  if (next?.matches(value)) return next as HTMLElement;
  const cell = label.closest<HTMLTableCellElement>('td,th');
  // A list may itself stand in the cell of a table.
  if (!cell || !list?.contains(cell)) return null;
  const row = cell.closest('tr')?.nextElementSibling as HTMLTableRowElement | null | undefined;
  const below = row?.cells?.[cell.cellIndex] ?? null;
  return below?.matches(value) ? below : (below?.querySelector<HTMLElement>(value) ?? null);
}

/** The pairs of description lists. A value that holds a control is read as that control. */
export function fixedInLists(page: PageContext): FixedValue[] {
  const values: FixedValue[] = [];
  for (const root of page.roots) {
    for (const { label: name, value, list, title } of LISTS) {
      for (const at of root.querySelectorAll(name)) {
        const around = at.closest(list);
        const element = valueBeside(at, value, around);
        if (!element || page.withControls.has(element)) continue;
        const label = cleanLabel(wordsOf(at));
        // A button alone (获取验证码) is no value.
        if (!label || (element.querySelector('button') && wordsOf(element) === '')) continue;
        const heading = title ? around?.querySelector(title) : null;
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
