import { elementClear } from './element-select';
import { openedList } from './opened-list';
import { clickPath } from './option-path';

const COLUMNS = {
  column: '.el-cascader-menu',
  options: '.el-cascader-node:not(.is-disabled)',
  words: '.el-cascader-node__label',
};

/** Element UI's Cascader of one choice: each step of the path is clicked in its column. Nothing is chosen before the last. */
export const elementCascader = openedList({
  name: 'element-cascader',
  at: '.el-cascader',
  many: '.el-cascader__tags',
  opens: ['click'],
  lists: '.el-cascader__dropdown',
  empty: elementClear,
  choose: (list, path) => clickPath(list, path, COLUMNS),
});
