import { openedList } from './opened-list';
import { clickPath } from './option-path';

const PATHS = [
  {
    name: 'arco-cascader',
    at: '.arco-select-view-single:not(.arco-select)',
    many: '.arco-tag',
    lists: '.arco-cascader-panel',
    column: '.arco-cascader-panel-column',
    options: '.arco-cascader-option:not(.arco-cascader-option-disabled)',
    words: '.arco-cascader-option-label',
  },
  {
    name: 'tdesign-cascader',
    at: '.t-cascader',
    many: '.t-tag,.t-tag-input',
    field: '.t-input',
    lists: '.t-cascader__popup',
    column: '.t-cascader__menu',
    options: '.t-cascader__item:not(.t-is-disabled)',
    words: '.t-cascader__item-label',
  },
  {
    name: 'iview-cascader',
    at: '.ivu-cascader',
    many: '.ivu-tag',
    field: '.ivu-cascader-rel',
    lists: '.ivu-select-dropdown',
    column: '.ivu-cascader-menu',
    options: '.ivu-cascader-menu-item:not(.ivu-cascader-menu-item-disabled)',
    words: 'none',
  },
];

/** Lists in steps: each step of the path is clicked in its column. Nothing is chosen before the last. Emptied by the model alone. */
export const listPaths = PATHS.map(({ column, options, words, ...kind }) =>
  openedList({ ...kind, choose: (list, path) => clickPath(list, path, { column, options, words }) }),
);
