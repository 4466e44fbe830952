/** Resolves after some milliseconds. */
export const wait = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));

/** Asks again and again, for at most `most` milliseconds; the first answer that is not null, or null. */
export async function waitFor<T>(ask: () => T | null, most: number): Promise<T | null> {
  for (let waited = 0; ; waited += 25) {
    const answer = ask();
    if (answer !== null || waited >= most) return answer;
    await wait(25);
  }
}

/** The window of an element, whose own kinds of events its page knows. */
export const viewOf = (element: Element) => element.ownerDocument.defaultView as Window & typeof globalThis;

const BUBBLES = { bubbles: true, composed: true } as const;

/**
 * Tells an element that it has the focus. Told and not given: while the user is in the panel `focus()` fires nothing in the page,
 * and where it does the user's own place in the page would be lost.
 */
export function tellFocus(element: Element): void {
  const { FocusEvent } = viewOf(element);
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', BUBBLES));
}

/** Tells an element that the focus has left it. */
export function tellBlur(element: Element): void {
  const { FocusEvent } = viewOf(element);
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', BUBBLES));
}

function key(element: Element, type: string, name: string): void {
  // Old libraries look at the number of the key. Set on the event afterwards it would be seen in this script's world alone.
  const number = name === 'Enter' ? 13 : 0;
  const { KeyboardEvent } = viewOf(element);
  element.dispatchEvent(
    new KeyboardEvent(type, { ...BUBBLES, cancelable: true, key: name, code: name, keyCode: number, which: number }),
  );
}

/** Presses and lets go of a key. Enter reaches the page's own handlers too: only where the widget is known to take it. */
export function tapKey(element: Element, name: 'Enter' | 'Escape'): void {
  for (const type of ['keydown', 'keypress', 'keyup']) key(element, type, name);
}

export type TextInput = HTMLInputElement | HTMLTextAreaElement;

/**
 * Writes a text as typing does: a key goes down, the text stands there, `input` is fired, the key comes up. In a script beside the
 * page the setter is the browser's own, so that React sees that the text is another.
 */
export function type(input: TextInput, text: string): void {
  key(input, 'keydown', 'Unidentified');
  input.value = text;
  input.dispatchEvent(new (viewOf(input).InputEvent)('input', { ...BUBBLES, inputType: 'insertText' }));
  key(input, 'keyup', 'Unidentified');
}

/** Tells that the value of an element is settled. */
export function tellChange(element: Element): void {
  element.dispatchEvent(new (viewOf(element).Event)('change', { bubbles: true }));
}
