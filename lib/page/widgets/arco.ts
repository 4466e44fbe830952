import { pathOf, wordsIn } from './choice';
import type { Library } from './library';

/** Arco Design for Vue. */
export const arco: Library = {
  pickers: ['.arco-select-view', '.arco-input-tag'],
  radios: ['.arco-radio-group'],
  checkboxes: ['.arco-checkbox-group'],
  uploads: ['.arco-upload-wrapper'],
  files: {
    item: '.arco-upload-list-item,.arco-upload-list-picture',
    name: '.arco-upload-list-item-name-link,.arco-upload-list-item-name-text,.arco-upload-list-item-name',
  },
  hollow: ['.arco-upload-wrapper'],
  dates: ['.arco-picker'],
  ranges: ['.arco-picker-range'],
  service: [
    '.arco-picker-container',
    '.arco-select-dropdown',
    '.arco-cascader-panel',
    '.arco-pagination',
    '.arco-table-checkbox',
  ],
  chosen(picker) {
    const tags = wordsIn(picker, '.arco-tag');
    return tags.length > 0 ? tags.map(pathOf) : wordsIn(picker, '.arco-select-view-value').map(pathOf);
  },
};
