import type { Reading } from '../dossier/reading';
import { watchTyping } from './held';
import { type Root, rootsIn } from './roots';

/** How long the page must rest before it is read again; and the longest that a page which never rests is left unread. */
const REST = 150;
const PATIENCE = 1_000;
/** The same while keys are pressed: a reading takes longer than a key may, and most of what is typed is not yet whole. */
const TYPING_REST = 500;
const TYPING_PATIENCE = 2_500;
/** Calendars write what was picked after the click, without an event. */
const AFTER_CLICK = 600;

const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'value',
  'checked',
  'disabled',
  'src',
  'sandbox',
  'title',
  'aria-expanded',
  'aria-busy',
];

interface FollowOptions {
  readonly document: Document;
  readonly read: (roots: readonly Root[]) => Reading;
  /** Reads these fields again, where nothing but what stands in them has changed since the last reading; null where it can't. */
  readonly reread: (fields: ReadonlySet<Element>) => Reading | null;
  /** Gets the first reading at once and then each one that differs from the one before. */
  readonly post: (reading: Reading) => void;
  /** Called when the page may have moved, whether or not it reads otherwise. */
  readonly moved?: () => void;
  readonly signal: AbortSignal;
}

/** Reads the page now and whenever it changes, until `signal` aborts; then no observer, timer or listener is left. */
export function follow({ document, read, reread, post, moved, signal }: FollowOptions): void {
  if (signal.aborted) return;
  let last = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let typed = Number.NEGATIVE_INFINITY;

  /** The fields typed into since the last reading; null where more than that may have changed. */
  let typedInto: Set<Element> | null = null;

  const pageRoots = rootsIn(document);
  // Some pages write what is typed into the mark-up of the field too.
  const isTyped = ({ type, attributeName, target }: MutationRecord) =>
    type === 'attributes' && attributeName === 'value' && typedInto?.has(target as Element);
  const observer = new MutationObserver((records) => {
    pageRoots.changed(records);
    if (!records.every(isTyped)) typedInto = null;
    moved?.();
    soon();
  });
  const observed = new WeakSet<Node>();
  const observe = (roots: readonly Root[]) => {
    for (const root of roots) {
      if (observed.has(root)) continue;
      observed.add(root);
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ATTRIBUTES,
      });
    }
  };
  const whole = () => {
    const roots = pageRoots.now();
    observe(roots);
    return read(roots);
  };
  const now = () => {
    clearTimeout(waiting);
    waiting = undefined;
    if (signal.aborted) return;
    const reading = (typedInto && typedInto.size > 0 ? reread(typedInto) : null) ?? whole();
    typedInto = new Set();
    const text = JSON.stringify(reading);
    if (text === last) return;
    last = text;
    post(reading);
  };
  const soon = () => {
    const time = performance.now();
    const isTyping = time - typed < TYPING_REST;
    if (waiting === undefined) since = time;
    else if (time - since > (isTyping ? TYPING_PATIENCE : PATIENCE)) return;
    clearTimeout(waiting);
    waiting = setTimeout(now, isTyping ? TYPING_REST : REST);
  };
  const key = () => {
    typed = performance.now();
  };
  const inputIn = (event: Event) => {
    const field = event.composedPath()[0];
    if (field && 'tagName' in field) typedInto?.add(field as Element);
    soon();
  };
  const changed = () => {
    typedInto = null;
    soon();
  };
  /** The user is done with a field. */
  const left = () => {
    typed = Number.NEGATIVE_INFINITY;
    changed();
  };
  const after = () => {
    typedInto = null;
    now();
  };
  const clicked = () => {
    changed();
    clearTimeout(late);
    late = setTimeout(after, AFTER_CLICK);
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
    clearTimeout(late);
  });
  // Before our own listeners, so that what is read after an event knows of it.
  watchTyping(document, signal);
  const options = { capture: true, passive: true, signal } as const;
  for (const event of ['input', 'keyup']) document.addEventListener(event, inputIn, options);
  document.addEventListener('load', changed, options);
  for (const event of ['change', 'focusout']) document.addEventListener(event, left, options);
  document.addEventListener('keydown', key, options);
  document.addEventListener('click', clicked, options);
  now();
}
