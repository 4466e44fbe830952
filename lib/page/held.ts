import { heldIn, lateDates, selectorsOf } from './widgets/list';

/** What the field of a date holds, and what stands in it that the widget around it has not taken; empty where that is all one. */
export interface Held {
  readonly value: string;
  readonly typed: string;
}

/** The text of the fields that are being typed into: most widgets take it only when the field is left, or at Enter. */
const typing = new WeakMap<Element, string>();
/** What each field held when it was last seen at rest. */
const atRest = new WeakMap<Element, string>();

const LATE = lateDates().join(',');
const HOVERED = selectorsOf('hovered').join(',');

/** What a field of a date holds: what the widget says by its own display, and while it is typed into what it held before. */
export function heldBy(field: HTMLInputElement): Held {
  const text = field.value;
  if (field.closest(HOVERED)) return { value: atRest.get(field) ?? '', typed: '' };
  // Where another text stands there now, the widget has written it: a day was picked, or the text was put right.
  const isTyped = typing.get(field) === text;
  const value = heldIn(field) ?? (isTyped ? (atRest.get(field) ?? '') : text);
  if (!isTyped) atRest.set(field, value);
  return { value, typed: value === text ? '' : text };
}

/** Notices which fields of dates are being typed into, until `signal` aborts. */
export function watchTyping(document: Document, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal } as const;
  const fieldOf = (event: Event) => event.composedPath()[0] as HTMLInputElement;
  const typed = (event: Event) => {
    const field = fieldOf(event);
    // A native field for dates has no text of its own, and takes what is typed at once.
    if (event.isTrusted && field.type === 'text' && field.closest(LATE)) typing.set(field, field.value);
  };
  const settle = (event: Event) => void typing.delete(fieldOf(event));
  document.addEventListener('input', typed, options);
  for (const event of ['change', 'focusout']) document.addEventListener(event, settle, options);
  document.addEventListener('keyup', (event) => event.key === 'Enter' && settle(event), options);
}
