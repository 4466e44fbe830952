import { notPrompt, pathOf, wordsIn } from './choice';
import type { Library } from './library';

/** Ant Design for React (4, 5) and for Vue (4): the same names, and nearly the same markup. */
export const antd: Library = {
  pickers: ['.ant-select'],
  radios: ['.ant-radio-group'],
  checkboxes: ['.ant-checkbox-group'],
  uploads: ['.ant-upload-wrapper'],
  // Version 4 has no wrapper, and a locked field may show its list alone.
  uploadParts: ['.ant-upload', '.ant-upload-list'],
  files: {
    item: '.ant-upload-list-item:not(.ant-upload-list-item-removed)',
    name: '.ant-upload-list-item-name',
  },
  dates: ['.ant-picker'],
  ranges: ['.ant-picker-range'],
  hovered: ['.ant-picker-input-placeholder'],
  hollow: ['.ant-upload-wrapper', '.ant-upload-list'],
  service: [
    '.ant-select-dropdown',
    '.ant-picker-dropdown',
    '.ant-cascader-dropdown',
    '.ant-table-filter-dropdown',
    '.ant-pagination',
    '.ant-table-selection-column',
    '.ant-transfer-list-search',
  ],
  chosen(picker, field) {
    if (picker.matches('.ant-select-auto-complete')) return [field?.value ?? ''];
    if (picker.matches('.ant-cascader:not(.ant-select-multiple)'))
      return wordsIn(picker, '.ant-select-selection-item').map(pathOf);
    return [...picker.querySelectorAll('.ant-select-selection-item')].flatMap((item) => {
      const inner = wordsIn(item, '.ant-select-selection-item-content');
      return inner.length > 0 ? inner : [notPrompt((item.textContent ?? '').trim())];
    });
  },
};
