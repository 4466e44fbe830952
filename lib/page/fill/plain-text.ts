import type { Control } from '../controls';
import { type TextInput, tellBlur, tellChange, tellFocus, type } from './events';
import type { Widget } from './widget';

const TYPES = /^(?:text|search|tel|email|url|number)$/u;
/** Text typed into these is no value yet: a list or calendar of a library stands behind the field. */
const NOT_PLAIN =
  '.textbox,.combo,.layui-form-select,[lay-key],.flatpickr-input,[data-provide="datepicker"],.Wdate,.hasDatepicker,[aria-haspopup="listbox"],[aria-haspopup="grid"],[role="combobox"]';

/** Lists that only propose: what is typed is the value. */
const FREE = '.ant-select-auto-complete,.el-autocomplete';

const inputOf = ({ inputs }: Control) => inputs[0] as TextInput | undefined;

/** A field that takes what is typed: native, or of a library that adds nothing to it, or with a list that only proposes. */
export const plainText: Widget = {
  name: 'plain-text',
  takes: 'text',
  matches(control) {
    const input = inputOf(control);
    if (!input || control.inputs.length !== 1) return false;
    if (control.element.matches(FREE)) return true;
    if (control.kind !== 'text' && control.kind !== 'number') return false;
    return (input.tagName === 'TEXTAREA' || TYPES.test(input.type)) && !input.closest(NOT_PLAIN);
  },
  async fill(control, text) {
    const input = inputOf(control) as TextInput;
    tellFocus(input);
    type(input, text);
    tellChange(input);
    tellBlur(input);
    return null;
  },
};
