import { foldOf } from './visible';

/** Panels that show what is folded away and do nothing else, and the head in or beside each that opens it. */
const PANELS: readonly (readonly [string, string])[] = [
  ['.ant-collapse-item:not(.ant-collapse-item-active)', '.ant-collapse-header'],
  ['.el-collapse-item:not(.is-active)', '.el-collapse-item__header'],
  ['.panel-collapse:not(.in)', '.panel-heading [uib-accordion-transclude="heading"]'],
];
/** What may do more than open a panel. A link without an address leads nowhere where AngularJS has made it. */
const NOT_HEADS = 'button,input,a[href]:not([href=""][uib-accordion-transclude])';
/** Panels may lie in panels; deeper nesting is not opened. */
const MAX_DEPTH = 5;
/** How long a panel may take to show its content, and then to come to rest. */
const OPENING = 1_000;
const SETTLING = 350;

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Opens the closed panel around an element. Presses the heads of panels alone, never a button; false where none can be opened. */
function openPanel(element: Element): boolean {
  const details = element.closest<HTMLDetailsElement>('details:not([open])');
  if (details) {
    details.open = true;
    return true;
  }
  for (const [panel, name] of PANELS) {
    const closed = element.closest(panel);
    const head = closed?.querySelector<HTMLElement>(name) ?? closed?.parentElement?.querySelector<HTMLElement>(name);
    if (!head || head.matches(NOT_HEADS)) continue;
    head.click();
    return true;
  }
  return false;
}

async function unfold(element: Element, signal: AbortSignal): Promise<boolean> {
  let opened = false;
  for (let depth = 0; foldOf(element) && depth < MAX_DEPTH && !signal.aborted; depth += 1) {
    const fold = foldOf(element);
    if (!openPanel(element)) break;
    opened = true;
    for (let waited = 0; foldOf(element) === fold && waited < OPENING && !signal.aborted; waited += 50) await wait(50);
  }
  return opened;
}

/**
 * Brings an element to the middle of what is seen, in every frame around it too, and opens the panels that hide it. Focuses
 * nothing: a focus would tell the page that the user is there. False where the element is gone, or is not drawn even so.
 */
export async function leadTo(element: Element, signal: AbortSignal): Promise<boolean> {
  const opened = await unfold(element, signal);
  const scroll = () => element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (signal.aborted || !element.isConnected) return false;
  scroll();
  if (opened) {
    // A panel that opens with a movement pushes the element on while it grows.
    await wait(SETTLING);
    if (signal.aborted || !element.isConnected) return false;
    scroll();
  }
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
}
