import { wordsOf as textOf } from '../text';
import { optionText } from '../value';
import { drawnFor } from '../widgets/list';
import { press } from './press';
import type { Widget } from './widget';

/** Around the option where a library hears the press there alone. */
const AROUND = '.t-radio,.t-radio-button';

/** The options: native radios, or what says by its role that it is one. */
const optionsOf = ({ element, inputs }: Parameters<Widget['matches']>[0]): readonly HTMLElement[] =>
  inputs.length > 0 ? inputs : [...element.querySelectorAll<HTMLElement>('[role="radio"]')];

const wordsOf = (option: HTMLElement) => (option.matches('input') ? optionText(option) : textOf(option));

/** Options of which one is chosen, of any library: the option itself is clicked, or what is drawn in its place. */
export const radio: Widget = {
  name: 'radio',
  takes: 'choice',
  matches: (control) => control.kind === 'radio' && optionsOf(control).length > 0,
  choices: (control) => optionsOf(control).map(wordsOf),
  async fill(control, text) {
    if (text === '') return 'cannot-empty';
    const found = optionsOf(control).filter((option) => wordsOf(option) === text);
    const [option] = found;
    if (option === undefined || found.length > 1) return 'no-such-choice';
    if (option.matches(':disabled,[aria-disabled="true"]')) return 'disabled';
    press(drawnFor(option as HTMLInputElement) ?? option.closest(AROUND) ?? option, ['click']);
    return null;
  },
};
