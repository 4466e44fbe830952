import { drawMark, type MarkBox } from './mark-box';
import type { PageMark } from './mark-look';
import { placeFinder } from './visible-place';

/** The marks over one document. */
export interface Marks {
  /** Shows just these marks. */
  show(marks: readonly PageMark[]): void;
  /** Shows one mark strongly, until the next call of `lead` or `show` names other marks. */
  lead(mark: PageMark): void;
  /** Puts the boxes where their elements are now; called when the page may have moved. */
  place(): void;
}

/**
 * Draws over the page, in a closed shadow root of one host that is the last child of `<html>`: nothing stands inside the form.
 * The host and all listeners are there only while there are marks, and are gone when `signal` aborts.
 */
export function createMarks(
  document: Document,
  elementOf: (ref: string) => Element | null,
  signal: AbortSignal,
): Marks {
  const window = document.defaultView;
  let marks: readonly PageMark[] = [];
  let led: PageMark | null = null;
  let boxes: { ref: string; box: MarkBox }[] = [];
  let host: HTMLElement | null = null;
  let shadow: ShadowRoot | null = null;
  let listening: AbortController | null = null;
  let frame = 0;

  const placeNow = () => {
    frame = 0;
    if (!window || signal.aborted) return;
    const find = placeFinder(window);
    const places = boxes.map(({ ref }) => elementOf(ref)).map((element) => (element ? find(element) : null));
    for (const [n, { box }] of boxes.entries()) box.put(places[n] ?? null);
  };
  const place = () => {
    if (window && host && frame === 0) frame = window.requestAnimationFrame(placeNow);
  };

  const open = (): ShadowRoot => {
    if (shadow && host?.isConnected) return shadow;
    host?.remove();
    host = document.createElement('div');
    host.style.cssText =
      'all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; pointer-events: none !important;';
    shadow = host.attachShadow({ mode: 'closed' });
    document.documentElement.append(host);
    listen();
    return shadow;
  };
  const close = () => {
    listening?.abort();
    listening = null;
    if (frame !== 0) window?.cancelAnimationFrame(frame);
    frame = 0;
    host?.remove();
    host = null;
    shadow = null;
    boxes = [];
  };
  const listen = () => {
    listening?.abort();
    listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal } as const;
    // Scrolling of inner boxes does not bubble: it is caught on the way down.
    for (const event of ['scroll', 'transitionend', 'animationend', 'load'])
      document.addEventListener(event, place, options);
    window?.addEventListener('resize', place, options);
    if (typeof ResizeObserver === 'function') {
      const observer = new ResizeObserver(place);
      observer.observe(document.documentElement);
      if (document.body) observer.observe(document.body);
      listening.signal.addEventListener('abort', () => observer.disconnect());
    }
  };

  const draw = () => {
    const all = led === null ? marks : [...marks.filter(({ ref }) => ref !== led?.ref), led];
    if (all.length === 0 || signal.aborted) return close();
    const root = open();
    boxes = all.map((mark) => ({ ref: mark.ref, box: drawMark(document, mark, mark === led) }));
    root.replaceChildren(...boxes.map(({ box }) => box.node));
    placeNow();
  };

  signal.addEventListener('abort', close);
  return {
    show(next) {
      marks = next;
      // The field that the user was led to stays strong for as long as it is marked at all.
      if (led && !next.some(({ ref }) => ref === led?.ref)) led = null;
      draw();
    },
    lead(mark) {
      led = mark;
      draw();
      const node = boxes.at(-1)?.box.node;
      const calm = window?.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
      if (!calm) node?.animate?.([{ opacity: 0.2 }, { opacity: 1 }], { duration: 350, iterations: 3 });
    },
    place,
  };
}
