import { foldOf } from './visible';

/** Heads of panels that show what is folded away and do nothing else: the panel, and its head within it. */
const PANELS: readonly (readonly [string, string])[] = [
  ['.ant-collapse-item:not(.ant-collapse-item-active)', '.ant-collapse-header'],
  ['.el-collapse-item:not(.is-active)', '.el-collapse-item__header'],
];
/** Panels may lie in panels; deeper nesting is not opened. */
const MAX_DEPTH = 5;

/** Opens the folds around an element. Presses heads of panels alone, never a button; a head that could submit is left alone. */
export function unfold(element: Element): void {
  for (let depth = 0, fold = foldOf(element); fold && depth < MAX_DEPTH; depth += 1) {
    const details = element.closest<HTMLDetailsElement>('details:not([open])');
    if (details) details.open = true;
    const head = PANELS.map(([panel, name]) => element.closest(panel)?.querySelector<HTMLElement>(name)).find(Boolean);
    if (head && !head.matches('button[type="submit"],input,a[href]')) head.click();
    if (!details && !head) return;
    const next = foldOf(element);
    // A panel that opens with a movement counts as hidden for a moment more.
    fold = next === fold ? null : next;
  }
}

/**
 * Brings an element to the middle of what is seen, in every frame around it too. Focuses nothing: a focus would tell the page that
 * the user is there. False where the element is not drawn even so.
 */
export function leadTo(element: Element): boolean {
  unfold(element);
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
}
