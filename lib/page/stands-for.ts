import { isDrawn } from './visible';

/** True for an option of a question: a native radio or checkbox. */
export function isOption(element: Element): element is HTMLInputElement {
  if (element.tagName !== 'INPUT') return false;
  const { type } = element as HTMLInputElement;
  return type === 'radio' || type === 'checkbox';
}

/**
 * What is drawn where a native control is hidden: a file input behind a button of the page, an option behind its own words. Their
 * surroundings tell whether they are there. Any other element is drawn by itself.
 */
export function standsFor(element: Element): Element {
  if (element.matches('input[type="file" i]')) return element.parentElement ?? element;
  return (isOption(element) && (element.closest('label') ?? element.parentElement)) || element;
}

/** The element where it is drawn, else what is drawn in its place. */
export const seenFor = (element: Element): Element => (isDrawn(element) ? element : standsFor(element));
