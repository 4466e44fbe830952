import { optionText } from '../value';
import { drawnFor } from '../widgets/list';
import { modelsOf } from './models-of';
import { press } from './press';
import type { Widget } from './widget';

/** Boxes to tick that ask for one choice (□正常 □破格), plain ones: what is ticked among them the page itself shows. */
export const oneTick: Widget = {
  name: 'one-tick',
  takes: 'choice',
  matches: (control) => control.kind === 'checkbox' && control.inputs.length > 1 && modelsOf(control)[0] === 'native',
  choices: ({ inputs }) => inputs.map(optionText),
  async fill({ inputs }, text) {
    const boxes = inputs as readonly HTMLInputElement[];
    const ticked = boxes.filter(({ checked }) => checked);
    const found = text === '' ? ticked : boxes.filter((box) => optionText(box) === text);
    const [box] = found;
    if (found.length !== 1 || box === undefined) return text === '' ? 'cannot-empty' : 'no-such-choice';
    // A second tick beside another one would say two things, and whose the other is nobody knows.
    if (ticked.some((one) => one !== box)) return 'several';
    if (box.matches(':disabled,[aria-disabled="true"]')) return 'disabled';
    if (box.checked !== (text !== '')) press(drawnFor(box) ?? box, ['click']);
    return null;
  },
};
