import { drawMark } from './mark-box';
import type { Overlay } from './overlay';
import { parentOf } from './roots';

/** All that a press of the mouse, a finger or a pen tells a page. */
const PRESSES = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'dragstart'],
];
/** So far above what is under the mouse a control is looked for: from its label, or the frame around it. */
const MAX_UP = 4;
/** What is pressed to do something is no way to a control beside it. */
const ACTS = 'button,a[href],[role="button"],input[type="submit" i],input[type="button" i]';
/** For so many milliseconds after the choice presses still reach nothing: the second half of a double click. */
const AFTERWARDS = 500;
/** For so many milliseconds what was found on the page holds while the mouse moves. */
const FRESH = 1_000;

/** A control or value that can be pointed at. */
export interface Target {
  readonly element: Element;
  readonly label: string;
}

/** The target under the mouse: the one around it, else the only one in a part of the page close around it; null where none or several. */
export function targetAt(under: Element, targets: readonly Target[]): Target | null {
  let at: Element | null = under;
  for (let up = 0; at && up <= MAX_UP; up += 1) {
    const here = at;
    const own = targets.find(({ element }) => element === here);
    if (own) return own;
    if (here.matches(ACTS)) return null;
    const inside = targets.filter(({ element }) => here.contains(element));
    const first = inside[0];
    if (first) return inside.every(({ element }) => element === first.element) ? first : null;
    at = parentOf(at);
  }
  return null;
}

interface PointingOptions {
  readonly document: Document;
  readonly overlay: Overlay;
  /** What can be pointed at now. */
  readonly targets: () => readonly Target[];
  /** Gets the target that was chosen, or null where the user gave up; not called where `signal` aborts first. */
  readonly chosen: (target: Target | null) => void;
  /** Ends the pointing. */
  readonly signal: AbortSignal;
  /** Ends all, at once. */
  readonly stop: AbortSignal;
}

/**
 * Lets the user point at one control, until one is chosen, Escape is pressed, or a signal aborts. Every press is caught at the
 * window before any part of the page hears it: nothing of the page is pressed, opened or focused by pointing.
 */
export function startPointing({ document, overlay, targets, chosen, signal, stop }: PointingOptions): void {
  const window = document.defaultView;
  if (!window || signal.aborted || stop.aborted) return;
  const catching = new AbortController();
  let done = false;
  let known: readonly Target[] = targets();
  let knownAt = window.performance.now();
  let outlined: Element | null = null;

  const outline = (target: Target | null) => {
    if ((target?.element ?? null) === outlined) return;
    outlined = target?.element ?? null;
    const mark = target && { ref: 'pointed', verdict: 'place' as const, words: target.label.slice(0, 200) };
    overlay.draw('pointing', mark ? [{ element: () => target.element, box: drawMark(document, mark, true) }] : []);
  };
  const end = (target?: Target | null) => {
    if (done) return;
    done = true;
    outline(null);
    if (target) setTimeout(() => catching.abort(), AFTERWARDS);
    else catching.abort();
    if (target !== undefined) chosen(target);
  };
  const under = (event: MouseEvent): Target | null => {
    const first = event.composedPath()[0] as Element;
    // A tag of our own marks may lie over what is meant.
    const element = overlay.isHost(first)
      ? document.elementsFromPoint(event.clientX, event.clientY).find((one) => !overlay.isHost(one))
      : first;
    return element instanceof (window as Window & typeof globalThis).Element ? targetAt(element, known) : null;
  };
  const look = (force: boolean) => {
    if (!force && window.performance.now() - knownAt < FRESH) return;
    known = targets();
    knownAt = window.performance.now();
  };

  const options = { capture: true, signal: catching.signal } as const;
  const press = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    // A disabled control hears no click.
    const last =
      event.type === 'click' || (event.type === 'pointerup' && (event.target as Element).matches(':disabled'));
    if (done || !last) return;
    look(true);
    const target = under(event as MouseEvent);
    if (target) end(target);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keydown') end(null);
  };
  for (const type of PRESSES) window.addEventListener(type, press, { ...options, passive: false });
  for (const type of ['keydown', 'keyup'] as const) window.addEventListener(type, key, options);
  window.addEventListener(
    'pointermove',
    (event) => {
      if (done) return;
      look(false);
      outline(under(event));
    },
    { ...options, passive: true },
  );
  window.document.documentElement.addEventListener('pointerleave', () => outline(null), options);
  signal.addEventListener('abort', () => end());
  stop.addEventListener('abort', () => {
    done = true;
    catching.abort();
  });
}
