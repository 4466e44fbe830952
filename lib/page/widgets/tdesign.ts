import { pathOf, wordsIn } from './choice';
import type { Library } from './library';

/** TDesign for Vue 3. */
export const tdesign: Library = {
  pickers: ['.t-select', '.t-cascader', '.t-tree-select'],
  radios: ['.t-radio-group'],
  checkboxes: ['.t-checkbox-group'],
  uploads: ['.t-upload'],
  files: {
    item: '.t-upload__single-display-text,.t-upload__card-item,.t-upload__flow-table tbody tr',
    name: '.t-upload__single-name,.t-upload__card-name,.t-upload__file-name',
  },
  dates: ['.t-date-picker', '.t-date-range-picker'],
  ranges: ['.t-range-input'],
  hovered: ['.t-date-picker__input--placeholder', '.t-date-range-picker__input--placeholder'],
  service: [
    '.t-date-picker__panel',
    '.t-date-range-picker__panel',
    '.t-select__dropdown',
    '.t-cascader__popup',
    '.t-pagination',
    '.t-table__cell-check',
  ],
  chosen(picker, field) {
    const tags = wordsIn(picker, '.t-tag > span');
    return tags.length > 0 ? tags.map(pathOf) : [pathOf(field?.value ?? '')];
  },
};
