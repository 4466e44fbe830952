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
  // Whatever has a role is told apart later: the browser finds that it has one sooner than which.
  hollow: ['[role]'],
  chosen: (picker, field) => [notPrompt(field?.value || squeeze((picker.textContent ?? '').slice(0, 200)))],
};
