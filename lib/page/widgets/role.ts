import { squeeze } from '../text';
import { notPrompt } from './choice';
import type { Library } from './library';

const LISTS = '[role="combobox"]:not(input,select)';
const SWITCHES = '[role="switch"]:not(input)';
const RADIOS = '[role="radiogroup"]';

/** Widgets of whatever library that say by their role what they are. */
export const byRole: Library = {
  pickers: [LISTS],
  radios: [RADIOS],
  checkboxes: [SWITCHES],
  // One query for all: no index helps the browser to find roles.
  hollow: [`${LISTS},${SWITCHES},${RADIOS}`],
  chosen: (picker, field) => [notPrompt(field?.value || squeeze((picker.textContent ?? '').slice(0, 200)))],
};
