import { kindsOf } from './kinds';
import { squeeze } from './text';

/** What leads through a list of several pages, and its numbered pages, by library. */
export const PAGERS = kindsOf([
  { box: '.ant-pagination', item: '.ant-pagination-item' },
  { box: '.el-pagination', item: '.el-pager .number' },
  { box: '.arco-pagination', item: '.arco-pagination-item' },
  { box: '.t-pagination', item: '.t-pagination__number' },
  { box: '.ivu-page', item: '.ivu-page-item' },
  { box: '.van-pagination', item: '.van-pagination__item--page' },
  { box: '.n-pagination', item: '.n-pagination-item' },
  { box: '.vxe-pager', item: '.vxe-pager--num-btn' },
  { box: '.layui-laypage', item: 'a[data-page],.layui-laypage-curr' },
  { box: '.dataTables_paginate', item: '.paginate_button,.page-link' },
  // Bootstrap, ui-bootstrap, EasyUI.
  { box: '.pagination', item: 'li' },
]);

/** Where a pager says in words how many pages there are: 共 5 页, 1/5 (of which 1 may stand in a field), of 5. */
const IN_WORDS = [/共\s*(\d{1,6})\s*页/u, /\/\s*(\d{1,6})(?!\d|\s*条)/u, /\bof\s+(\d{1,6})\b/iu];
const NEXT = '[class*="next" i],[aria-label*="next" i],[title="下一页"]';
const DISABLED = '[disabled],[aria-disabled="true"],[class*="disabled" i]';

/**
 * How many pages a pager leads through: null where it leads on and does not say how far, 0 where it is none, or none is known.
 */
export function pagesOf(pager: Element): number | null {
  const kind = PAGERS.of(pager);
  if (!kind) return 0;
  const items = [...pager.querySelectorAll(kind.item)].slice(0, 200);
  const numbers = items
    .map((item) => squeeze((item.textContent ?? '').slice(0, 20)))
    .filter((text) => /^\d{1,6}$/u.test(text));
  const words = squeeze((pager.textContent ?? '').slice(0, 500));
  const told = IN_WORDS.map((pattern) => Number(pattern.exec(words)?.[1] ?? 0));
  // Bare items are pages too, but among those of Bootstrap stand the ways to the next and the last one.
  const bare = numbers.length === 0 && kind.item !== 'li' ? items.length : 0;
  const most = Math.max(bare, ...numbers.map(Number), ...told);
  if (most > 0) return most;
  const next = pager.querySelector(NEXT);
  return next !== null && !next.matches(DISABLED) && !next.closest('li')?.matches(DISABLED) ? null : 0;
}
