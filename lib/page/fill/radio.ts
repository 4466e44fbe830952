import { optionText } from '../value';
import { press } from './press';
import type { Widget } from './widget';

/** Options of which one is chosen, of any library: the option itself is clicked. */
export const radio: Widget = {
  name: 'radio',
  takes: 'choice',
  matches: ({ kind, inputs }) => kind === 'radio' && inputs.length > 0,
  choices: ({ inputs }) => inputs.map(optionText),
  async fill({ inputs }, text) {
    if (text === '') return 'cannot-empty';
    const found = inputs.filter((input) => optionText(input) === text) as HTMLInputElement[];
    const [option] = found;
    if (option === undefined || found.length > 1) return 'no-such-choice';
    if (option.disabled) return 'disabled';
    press(option, ['click']);
    return null;
  },
};
