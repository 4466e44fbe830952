import { squeeze } from '../text';

/** What a page shows while nothing is chosen. */
const PROMPT = /^(?:[-—=\s]*请(?:选择|输入|填写).*|[-—=\s]*全部[-—=\s]*|[-—]+)$/u;

/** The text, or an empty one where it only asks for a choice. */
export const notPrompt = (text: string): string => (PROMPT.test(text.slice(0, 80)) ? '' : text);

/** A path is shown with blanks around its slashes; they belong to the widget. */
export const pathOf = (shown: string): string => notPrompt(squeeze(shown).replace(/ \/ /gu, '/'));

/** The words of the elements below `picker` that match. */
export const wordsIn = (picker: Element, selector: string): string[] =>
  [...picker.querySelectorAll(selector)].map((word) => notPrompt(squeeze(word.textContent ?? '')));
