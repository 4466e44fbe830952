import { squeeze } from '../text';
import { isDrawn } from '../visible';
import { tellBlur, tellChange, tellFocus, viewOf } from './events';
import type { Widget } from './widget';

const optionsOf = (element: HTMLElement) =>
  [...(element as HTMLSelectElement).options].filter((option) => !option.disabled);

/** A native list of choices. */
export const nativeSelect: Widget = {
  name: 'native-select',
  takes: 'choice',
  // Where a script draws another list in its place, that one is not told of a new choice.
  matches: ({ element, kind }) => kind === 'select' && !(element as HTMLSelectElement).multiple && isDrawn(element),
  choices: ({ element }) =>
    optionsOf(element)
      .filter(({ value }) => value !== '')
      .map(({ text }) => squeeze(text)),
  async fill({ element }, text) {
    const found = optionsOf(element).filter((option) =>
      text === '' ? option.value === '' : option.value !== '' && squeeze(option.text) === text,
    );
    if (found.length !== 1) return text === '' ? 'cannot-empty' : 'no-such-choice';
    const select = element as HTMLSelectElement;
    tellFocus(select);
    select.selectedIndex = [...select.options].indexOf(found[0] as HTMLOptionElement);
    select.dispatchEvent(new (viewOf(select).Event)('input', { bubbles: true }));
    tellChange(select);
    tellBlur(select);
    return null;
  },
};
