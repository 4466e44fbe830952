import { squeeze } from '../text';
import { waitFor } from './events';

/** How long a list may take to open, and an option to come, in milliseconds. */
const OPENING = 1_500;

const isSeen = (element: Element) => element.getClientRects().length > 0;

/** The elements of a selector that are drawn now. */
export const seen = (root: ParentNode, selector: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter(isSeen);

/**
 * The list that an act opens: the one that is drawn after it and was not before. Null where none opens in time, or more than one:
 * then it is not known which belongs to the field.
 */
export async function opened(document: Document, lists: string, open: () => void): Promise<HTMLElement | null> {
  const before = new Set(seen(document, lists));
  open();
  const found = await waitFor(() => {
    const after = seen(document, lists).filter((list) => !before.has(list));
    return after.length > 0 ? after : null;
  }, OPENING);
  return found?.length === 1 ? (found[0] as HTMLElement) : null;
}

/** The one option that says just this. Null where none does, or several do. */
export function optionOf(list: ParentNode, options: string, words: string, text: string): HTMLElement | null {
  const found = seen(list, options).filter(
    (option) => squeeze((option.querySelector(words) ?? option).textContent ?? '') === text,
  );
  return found.length === 1 ? (found[0] as HTMLElement) : null;
}

/** Waits for the one option that says just this. */
export const awaitOption = (list: ParentNode, options: string, words: string, text: string, most = 400) =>
  waitFor(() => optionOf(list, options, words, text), most);
