import type { PageContext } from './page-context';
import { queryEach } from './query';

/** Panels that open at a click: the panel, its head in it or beside it, and the mark that it has while it is open. */
export const PANELS = [
  { panel: '.ant-collapse-item', head: '.ant-collapse-header', open: '.ant-collapse-item-active' },
  { panel: '.el-collapse-item', head: '.el-collapse-item__header', open: '.is-active' },
  { panel: '.panel-collapse', head: '.panel-heading', open: '.in' },
  { panel: 'details', head: 'summary', open: '[open]' },
] as const;

/** Parts that are still being fetched. */
export const SPINNING = [
  '.ant-spin-spinning',
  '.el-loading-mask',
  '.loading-mask',
  '.ant-skeleton-active',
  '[aria-busy="true"]',
];

/** What leads through a list of several pages, and its pages. */
export const PAGERS = [
  { pager: '.ant-pagination', item: '.ant-pagination-item' },
  { pager: '.el-pagination', item: '.el-pager .number' },
  { pager: '.pagination', item: 'li a' },
  {
    pager: '.layui-laypage',
    item: 'a[data-page]:not(.layui-laypage-prev):not(.layui-laypage-next),.layui-laypage-curr',
  },
] as const;

/** Elements of a page that may stand for something unreadable, by kind, each kind in document order. */
export interface UnreadCandidates {
  readonly panels: readonly HTMLElement[];
  readonly spinning: readonly HTMLElement[];
  readonly pagers: readonly HTMLElement[];
  readonly frames: readonly HTMLElement[];
}

/** Looks for them in the document and its open shadow roots. */
export function unreadCandidates(page: PageContext): UnreadCandidates {
  const all = (selectors: readonly string[]) => page.roots.flatMap((root) => [...queryEach(root, selectors)]);
  return {
    panels: all(PANELS.map(({ panel }) => panel)),
    spinning: all(SPINNING),
    pagers: all(PAGERS.map(({ pager }) => pager)),
    frames: all(['iframe', 'frame']),
  };
}
