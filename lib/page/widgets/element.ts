import { notPrompt, pathOf, wordsIn } from './choice';
import type { Library } from './library';

/** Where the words of several choices stand, the innermost first: in Element Plus one lies in the other. */
const TAGS = ['.el-select__tags-text', '.el-tag__content', '.el-cascader__tags .el-tag > span'];

/** Element UI (Vue 2) and Element Plus (Vue 3): the same names. */
export const element: Library = {
  pickers: ['.el-select', '.el-select-v2', '.el-cascader'],
  radios: ['.el-radio-group'],
  checkboxes: ['.el-checkbox-group'],
  uploadParts: ['.el-upload', '.el-upload-list'],
  files: { item: '.el-upload-list__item', name: '.el-upload-list__item-file-name,.el-upload-list__item-name' },
  dates: ['.el-date-editor'],
  ranges: ['.el-range-editor'],
  hollow: ['.el-upload', '.el-upload-list'],
  service: [
    '.el-picker-panel',
    '.el-select-dropdown',
    '.el-cascader__dropdown',
    '.el-popper.el-picker__popper',
    '.el-pagination',
    '.el-table-column--selection',
    // For columns that stand still Element UI draws the whole table once more, with fields of its own.
    '.el-table__fixed',
    '.el-table__fixed-right',
  ],
  chosen(picker, field) {
    for (const tags of TAGS) {
      const words = wordsIn(picker, tags);
      if (words.length > 0) return words;
    }
    const shown = wordsIn(picker, '.el-select__selected-item:not(.is-transparent) > span');
    if (shown.length > 0) return shown;
    // While a filter is typed the widget is open and its own choice stands in the placeholder.
    if (!field || picker.querySelector('.is-focus .el-input__inner:not([readonly])'))
      return [notPrompt(field?.placeholder ?? '')];
    return [picker.matches('.el-cascader') ? pathOf(field.value) : notPrompt(field.value)];
  },
};
