import { kindsOf } from './kinds';
import { wordsOf } from './text';

/** Tabs by library: the box around both, a tab, the one that is chosen, and what a tab shows. */
export const TABS = kindsOf([
  { box: '.ant-tabs', tab: '.ant-tabs-tab', active: '.ant-tabs-tab-active', pane: '.ant-tabs-tabpane' },
  { box: '.el-tabs', tab: '.el-tabs__item', active: '.is-active', pane: '.el-tab-pane' },
  { box: '.arco-tabs', tab: '.arco-tabs-tab', active: '.arco-tabs-tab-active', pane: '.arco-tabs-content-item' },
  { box: '.t-tabs', tab: '.t-tabs__nav-item', active: '.t-is-active', pane: '.t-tab-panel' },
  { box: '.ivu-tabs', tab: '.ivu-tabs-tab', active: '.ivu-tabs-tab-active', pane: '.ivu-tabs-tabpane' },
  { box: '.n-tabs', tab: '.n-tabs-tab', active: '.n-tabs-tab--active', pane: '.n-tab-pane' },
  { box: '.van-tabs', tab: '.van-tab', active: '.van-tab--active', pane: '.van-tab__panel' },
  { box: '.layui-tab', tab: '.layui-tab-title > li', active: '.layui-this', pane: '.layui-tab-item' },
  { box: '[uib-tabset],.tabbable', tab: '.nav-tabs > li', active: '.active', pane: '.tab-pane' },
]);

/** What a tab shows, by the name that it gives; null where that is not in the document, undefined where it gives none. */
function namedPane(tab: Element): Element | null | undefined {
  const id = (tab.matches('[aria-controls]') ? tab : tab.querySelector('[aria-controls]'))?.getAttribute(
    'aria-controls',
  );
  return id ? (tab.getRootNode() as Document).getElementById(id) : undefined;
}

/** The tabs of a box whose content is not in the document, or still empty: not opened yet, or dropped when they were left. */
export function unreadTabs(box: Element, holders: ReadonlySet<Element>): HTMLElement[] {
  const kind = TABS.of(box);
  if (!kind) return [];
  // Tabs may lie in tabs.
  const own = (selector: string) =>
    [...box.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => element.parentElement?.closest(kind.box) === box,
    );
  const tabs = own(kind.tab);
  const panes = own(kind.pane);
  return tabs.filter((tab, at) => {
    if (tab.matches(kind.active) || wordsOf(tab) === '') return false;
    const named = namedPane(tab);
    const pane = named === undefined && panes.length === tabs.length ? panes[at] : named;
    return !pane || (!holders.has(pane) && wordsOf(pane) === '');
  });
}
