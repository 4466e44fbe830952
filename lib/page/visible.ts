/** What folds its content away but keeps it: it is as much a part of the form as what is seen. */
const FOLDS = [
  '.ant-collapse-content-hidden',
  '.ant-collapse-panel-hidden',
  '.ant-tabs-tabpane',
  '.el-collapse-item__wrap',
  '.panel-collapse',
  '.el-tab-pane',
  '.tab-pane',
  '.layui-tab-item',
  '.t-tab-panel',
  '.van-tab__panel',
  '.arco-collapse-item-content',
  '.t-collapse-panel__body',
  '.ivu-collapse-content',
  '.layui-colla-content',
  '.van-collapse-item__wrapper',
  '.accordion-collapse',
  'details:not([open]) > *',
].join(',');

/** True where nothing around the element takes it out of what is drawn. */
export function isDrawn(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') return element.checkVisibility();
  const view = element.ownerDocument.defaultView;
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (view?.getComputedStyle(node).display === 'none') return false;
  }
  return true;
}

/**
 * True where the element is drawn, or is only folded away in a closed panel or an inactive tab. What is hidden otherwise
 * (templates of rows, closed dialogs) is no part of the form as it stands.
 */
export function isShown(element: Element): boolean {
  if (isDrawn(element)) return true;
  const fold = element.closest(FOLDS);
  const view = element.ownerDocument.defaultView;
  if (!fold || !view) return false;
  for (let node: Element | null = element; node && node !== fold; node = node.parentElement) {
    if (view.getComputedStyle(node).display === 'none') return false;
  }
  return fold.parentElement === null || isShown(fold.parentElement);
}

/** The closed fold that hides an element, nearest first; null where none does. */
export function foldOf(element: Element): Element | null {
  return isDrawn(element) ? null : element.closest(FOLDS);
}
