import { kindsOf } from './kinds';
import { isDrawn } from './visible';

/** A panel that opens at a press of its head, by library. */
interface PanelKind {
  readonly box: string;
  /** What names it: in the panel, or beside it. */
  readonly head: string;
  /** What of the head is pressed, where that is not the head itself. */
  readonly press?: string;
  /** What it shows while it is open; the panel itself where it is that. */
  readonly content: string;
  /** The mark that it has while it is open, where it has one. */
  readonly open?: string;
}

export const PANELS = kindsOf<PanelKind>([
  {
    box: '.ant-collapse-item',
    head: '.ant-collapse-header',
    content: '.ant-collapse-content,.ant-collapse-panel',
    open: '.ant-collapse-item-active',
  },
  {
    box: '.el-collapse-item',
    head: '.el-collapse-item__header',
    content: '.el-collapse-item__wrap',
    open: '.is-active',
  },
  {
    box: '.panel-collapse',
    head: '.panel-heading',
    press: '.panel-heading [uib-accordion-transclude="heading"]',
    content: '.panel-body',
    open: '.in',
  },
  {
    box: '.arco-collapse-item',
    head: '.arco-collapse-item-header',
    content: '.arco-collapse-item-content',
    open: '.arco-collapse-item-active',
  },
  { box: '.t-collapse-panel', head: '.t-collapse-panel__header', content: '.t-collapse-panel__body' },
  {
    box: '.ivu-collapse-item',
    head: '.ivu-collapse-header',
    content: '.ivu-collapse-content',
    open: '.ivu-collapse-item-active',
  },
  { box: '.layui-colla-item', head: '.layui-colla-title', content: '.layui-colla-content' },
  { box: '.van-collapse-item', head: '.van-collapse-item__title', content: '.van-collapse-item__wrapper' },
  { box: '.accordion-item', head: '.accordion-header', content: '.accordion-collapse' },
  { box: 'details', head: 'summary', content: ':scope > :not(summary)', open: '[open]' },
]);

/** The head of a panel: in it, or before it where the panel is the content alone. */
export const headOf = (panel: Element, selector: string): HTMLElement | null =>
  panel.querySelector<HTMLElement>(selector) ?? panel.parentElement?.querySelector<HTMLElement>(selector) ?? null;

/** True where a panel shows its content now. */
export function isOpen(panel: Element, kind: PanelKind): boolean {
  if (kind.open) return panel.matches(kind.open);
  const content = panel.querySelector(kind.content);
  return content !== null && isDrawn(content);
}
