import { isDrawn } from './visible';

/** An option of a question. */
export const OPTION = 'input[type="radio" i],input[type="checkbox" i]';

/**
 * What is drawn where a native control is hidden: a file input behind a button of the page, an option behind its own words. Their
 * surroundings tell whether they are there. Any other element is drawn by itself.
 */
export function standsFor(element: Element): Element {
  if (element.matches('input[type="file" i]')) return element.parentElement ?? element;
  return (element.matches(OPTION) && (element.closest('label') ?? element.parentElement)) || element;
}

/** The element where it is drawn, else what is drawn in its place. */
export const seenFor = (element: Element): Element => (isDrawn(element) ? element : standsFor(element));
