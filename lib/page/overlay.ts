import type { MarkBox } from './mark-box';
import { placeFinder } from './visible-place';

/** A drawn box and the element that it lies around; null where that is gone. */
export interface Boxed {
  readonly element: () => Element | null;
  readonly box: MarkBox;
}

/** What is drawn over one document, in layers of which a later one lies above. */
export interface Overlay {
  /** Puts these boxes in place of all others of the layer. */
  draw(layer: 'marks' | 'pointing', boxes: readonly Boxed[]): void;
  /** Puts the boxes where their elements are now; called when the page may have moved. */
  place(): void;
  /** True for the one element of ours in the document. */
  isHost(element: Element): boolean;
}

/** What may move an element without any change of the document; scrolling of inner boxes does not bubble. */
const MOVES = ['scroll', 'transitionend', 'animationend', 'load', 'toggle'];
/** What begins a movement, and for how many milliseconds it is followed from frame to frame. */
const BEGINNINGS = ['transitionrun', 'animationstart'];
const MOVING = 1_000;

/**
 * Draws over the page, in a closed shadow root of one host that is the last child of `<html>`: nothing stands inside the form.
 * The host and all listeners are there only while there are boxes, and are gone when `signal` aborts.
 */
export function createOverlay(document: Document, signal: AbortSignal): Overlay {
  const window = document.defaultView;
  const layers = new Map<string, readonly Boxed[]>();
  let host: HTMLElement | null = null;
  let shadow: ShadowRoot | null = null;
  let listening: AbortController | null = null;
  let observer: ResizeObserver | null = null;
  let frame = 0;
  let movesUntil = 0;

  const all = () => ['marks', 'pointing'].flatMap((layer) => layers.get(layer) ?? []);
  const placeNow = () => {
    frame = 0;
    if (!window || signal.aborted) return;
    const find = placeFinder(window);
    const boxes = all();
    // First all is measured, then all is moved: a page is laid out once.
    const places = boxes.map(({ element }) => element()).map((element) => (element ? find(element) : null));
    for (const [n, { box }] of boxes.entries()) box.put(places[n] ?? null);
    if (window.performance.now() < movesUntil) place();
  };
  const place = () => {
    if (window && host && frame === 0) frame = window.requestAnimationFrame(placeNow);
  };
  const begin = () => {
    movesUntil = (window?.performance.now() ?? 0) + MOVING;
    place();
  };

  const listen = (roots: Iterable<EventTarget>) => {
    listening?.abort();
    observer?.disconnect();
    listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal } as const;
    // What happens inside of a shadow root is not heard outside of it.
    for (const root of roots) {
      for (const event of MOVES) root.addEventListener(event, place, options);
      for (const event of BEGINNINGS) root.addEventListener(event, begin, options);
    }
    window?.addEventListener('resize', place, options);
    if (typeof ResizeObserver === 'function') observer = new ResizeObserver(place);
  };
  const open = (elements: readonly Element[]): ShadowRoot => {
    if (!shadow || !host?.isConnected) {
      host?.remove();
      host = document.createElement('div');
      host.style.cssText =
        'all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; pointer-events: none !important;';
      shadow = host.attachShadow({ mode: 'closed' });
      document.documentElement.append(host);
    }
    listen(new Set([document, ...elements.map((element) => element.getRootNode())]));
    for (const element of [document.documentElement, document.body, ...elements])
      if (element) observer?.observe(element);
    return shadow;
  };
  const close = () => {
    listening?.abort();
    observer?.disconnect();
    if (frame !== 0) window?.cancelAnimationFrame(frame);
    frame = 0;
    host?.remove();
    host = null;
    shadow = null;
    layers.clear();
  };

  signal.addEventListener('abort', close);
  return {
    draw(layer, boxes) {
      layers.set(layer, boxes);
      const drawn = all();
      if (drawn.length === 0 || signal.aborted) return close();
      const root = open(drawn.flatMap(({ element }) => element() ?? []));
      root.replaceChildren(...drawn.map(({ box }) => box.node));
      placeNow();
    },
    place,
    isHost: (element) => element === host,
  };
}
