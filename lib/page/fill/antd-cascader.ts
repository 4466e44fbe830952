import { antdClear } from './antd-select';
import { openedList } from './opened-list';
import { clickPath } from './option-path';

const COLUMNS = {
  column: '.ant-cascader-menu',
  options: '.ant-cascader-menu-item:not(.ant-cascader-menu-item-disabled)',
  words: '.ant-cascader-menu-item-content',
};

/** antd's Cascader of one choice: each step of the path is clicked in its column. Nothing is chosen before the last. */
export const antdCascader = openedList({
  name: 'antd-cascader',
  at: '.ant-cascader.ant-select-single',
  field: '.ant-select-selector',
  opens: ['mousedown'],
  lists: '.ant-cascader-dropdown',
  empty: antdClear,
  choose: (list, path) => clickPath(list, path, COLUMNS),
});
