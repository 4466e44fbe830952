import { type TextInput, tellBlur, tellChange, tellFocus, type } from './events';
import type { Widget } from './widget';

/** ui-bootstrap's calendar (AngularJS). Its field is often readonly, and takes a text all the same. */
export const uibDate: Widget = {
  name: 'uib-date',
  takes: 'date',
  setByList: true,
  matches: ({ element }) => element.matches('input[uib-datepicker-popup]'),
  pattern: ({ element }) => (element.getAttribute('uib-datepicker-popup') || 'yyyy-MM-dd').toUpperCase(),
  async fill({ element }, text) {
    const input = element as TextInput;
    tellFocus(input);
    type(input, text);
    tellChange(input);
    tellBlur(input);
    return null;
  },
};
