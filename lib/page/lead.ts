import { headOf, isOpen, PANELS } from './panels';
import { seenFor } from './stands-for';
import { foldOf, isDrawn } from './visible';

/** What may do more than open a panel. A link without an address leads nowhere where AngularJS has made it. */
const NOT_HEADS = 'button,input,a[href]:not([href=""][uib-accordion-transclude])';
/** Panels may lie in panels; deeper nesting is not opened. */
const MAX_DEPTH = 5;
/** How long a panel may take to show its content, and then to come to rest. */
const OPENING = 1_000;
const SETTLING = 350;

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** The nearest panel that is closed, from an element outwards. */
function closedAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const kind = PANELS.of(at);
    if (kind && !isOpen(at, kind)) return at;
  }
  return null;
}

/** Opens the closed panel around an element, or that it is. Presses the heads of panels alone, never a button; false where none can be opened. */
function openPanel(element: Element): boolean {
  const panel = closedAround(element);
  const kind = panel && PANELS.of(panel);
  if (!kind) return false;
  if (panel.tagName === 'DETAILS') {
    (panel as HTMLDetailsElement).open = true;
    return true;
  }
  const head = headOf(panel, kind.press ?? kind.head);
  if (!head || head.matches(NOT_HEADS) || head.querySelector('button')) return false;
  head.click();
  return true;
}

async function unfold(element: Element, signal: AbortSignal): Promise<boolean> {
  let opened = false;
  for (let depth = 0; foldOf(element) && depth < MAX_DEPTH && !signal.aborted; depth += 1) {
    const fold = foldOf(element);
    if (!openPanel(element)) break;
    opened = true;
    for (let waited = 0; foldOf(element) === fold && waited < OPENING && !signal.aborted; waited += 50) await wait(50);
  }
  // A part that was not read is itself a panel, seen and closed.
  const kind = PANELS.of(element);
  if (kind && !isOpen(element, kind) && !signal.aborted && openPanel(element)) opened = true;
  return opened;
}

/**
 * Brings an element to the middle of what is seen, in every frame around it too, and opens the panels that hide it. Focuses
 * nothing: a focus would tell the page that the user is there. False where the element is gone, or is not drawn even so.
 */
export async function leadTo(element: Element, signal: AbortSignal): Promise<boolean> {
  const opened = await unfold(element, signal);
  const scroll = () => seenFor(element).scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (signal.aborted || !element.isConnected) return false;
  scroll();
  if (opened) {
    // A panel that opens with a movement pushes the element on while it grows.
    await wait(SETTLING);
    if (signal.aborted || !element.isConnected) return false;
    scroll();
  }
  return isDrawn(seenFor(element));
}
