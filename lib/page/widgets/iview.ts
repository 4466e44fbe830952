import { notPrompt, pathOf, wordsIn } from './choice';
import type { Library } from './library';

/** View UI, which was iView. Its select holds no field unless it can be searched, and its lists lie within it. */
export const iview: Library = {
  pickers: ['.ivu-select', '.ivu-cascader'],
  radios: ['.ivu-radio-group'],
  checkboxes: ['.ivu-checkbox-group'],
  uploads: ['.ivu-upload'],
  files: { item: '.ivu-upload-list-file', name: 'span' },
  dates: ['.ivu-date-picker'],
  hollow: ['.ivu-select'],
  service: ['.ivu-select-dropdown', '.ivu-page', '.ivu-table-cell-with-selection'],
  chosen(picker, field) {
    if (picker.matches('.ivu-cascader')) return wordsIn(picker, '.ivu-cascader-label').map(pathOf);
    const words = wordsIn(picker, '.ivu-tag-text, .ivu-select-selected-value');
    // A select that can be searched shows its choice in the field for the search.
    return words.length > 0 || picker.matches('.ivu-select-multiple,.ivu-select-visible')
      ? words
      : [notPrompt(field?.value ?? '')];
  },
};
