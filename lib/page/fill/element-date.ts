import { typeDate } from './calendar-text';
import type { TextInput } from './events';
import type { Widget } from './widget';

/** Element UI's date picker of a day, month or year; it takes typed text also where its field is not editable. */
export const elementDate: Widget = {
  name: 'element-date',
  takes: 'date',
  setByList: true,
  matches: ({ element, kind }) => kind === 'date' && element.closest('.el-date-editor:not(.el-range-editor)') !== null,
  async fill({ element }, text) {
    await typeDate(element as TextInput, text);
    return null;
  },
};
