import { squeeze } from './text';
import { isDrawn } from './visible';

/** True for an option of a question: a native radio or checkbox. */
export function isOption(element: Element): element is HTMLInputElement {
  if (element.tagName !== 'INPUT') return false;
  const { type } = element as HTMLInputElement;
  return type === 'radio' || type === 'checkbox';
}

/** A list that a script draws without a field of its own in place of a native one, beside it or around it, with the words that are chosen. */
function drawnList(select: HTMLSelectElement): Element | null {
  const words = squeeze(select.selectedOptions[0]?.text ?? '');
  const { nextElementSibling, previousElementSibling, parentElement } = select;
  const places = words === '' ? [] : [nextElementSibling, previousElementSibling, parentElement];
  const isOne = (place: Element) =>
    /select|dropdown|chosen|combo/iu.test(place.className) &&
    isDrawn(place) &&
    !place.querySelector('input') &&
    squeeze((place.textContent ?? '').slice(0, 2_000)).includes(words);
  return places.find((place): place is Element => place !== null && isOne(place)) ?? null;
}

/**
 * What is drawn where a native control is hidden: a file input behind a button of the page, an option behind its own words, a list
 * behind one that a script draws. Their surroundings tell whether they are there. Any other element is drawn by itself.
 */
export function standsFor(element: Element): Element {
  if (element.matches('input[type="file" i]')) return element.parentElement ?? element;
  if (element.tagName === 'SELECT') return drawnList(element as HTMLSelectElement) ?? element;
  return (isOption(element) && (element.closest('label') ?? element.parentElement)) || element;
}

/** The element where it is drawn, else what is drawn in its place. */
export const seenFor = (element: Element): Element => (isDrawn(element) ? element : standsFor(element));
