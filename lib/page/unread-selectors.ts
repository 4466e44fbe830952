/** Panels that open at a click: the panel, its head, and the class that it has while it is open. */
export const PANELS = [
  { panel: '.ant-collapse-item', head: '.ant-collapse-header', open: '.ant-collapse-item-active' },
  { panel: '.el-collapse-item', head: '.el-collapse-item__header', open: '.is-active' },
  { panel: 'details', head: 'summary', open: '[open]' },
] as const;

/** Parts that are still being fetched. */
export const SPINNING = '.ant-spin-spinning,.el-loading-mask,.loading-mask,.ant-skeleton-active,[aria-busy="true"]';
/** What leads through a list of several pages, and its pages. */
export const PAGERS: readonly (readonly [string, string])[] = [
  ['.ant-pagination', '.ant-pagination-item'],
  ['.el-pagination', '.el-pager .number'],
  ['.pagination', 'li a'],
  ['.layui-laypage', 'a[data-page]:not(.layui-laypage-prev):not(.layui-laypage-next),.layui-laypage-curr'],
];

/** Documents within the page. */
export const FRAMES = 'iframe,frame';

/** What every part that may be unreadable matches. */
export const UNREAD = [...PANELS.map(({ panel }) => panel), SPINNING, ...PAGERS.map(([pager]) => pager), FRAMES].join(
  ',',
);
