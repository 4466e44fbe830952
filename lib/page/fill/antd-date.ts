import { typeDate } from './calendar-text';
import type { TextInput } from './events';
import { press } from './press';
import type { Widget } from './widget';

/** antd's DatePicker. A range is filled by the techniques for its two ends, and is not one of these. */
export const antdDate: Widget = {
  name: 'antd-date',
  takes: 'date',
  setByList: true,
  matches: ({ element, kind }) => kind === 'date' && element.closest('.ant-picker:not(.ant-picker-range)') !== null,
  async fill({ element }, text) {
    if (text !== '') {
      await typeDate(element as TextInput, text);
      return null;
    }
    const clear = element.closest('.ant-picker')?.querySelector('.ant-picker-clear');
    if (!clear) return 'cannot-empty';
    press(clear);
    return null;
  },
};
