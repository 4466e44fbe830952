import { openedList } from './opened-list';
import { awaitOption } from './option-list';
import { press } from './press';

/** Measured one by one: each opens by a click, also where the page has not the focus, and holds what is chosen when its option is clicked. */
const LISTS = [
  {
    name: 'element-plus-select',
    at: '.el-select:has(> .el-select__wrapper)',
    many: '.el-tag,.el-select__tags-text',
    field: '.el-select__wrapper',
    lists: '.el-select-dropdown',
    options: '.el-select-dropdown__item:not(.is-disabled)',
    words: 'span',
  },
  {
    name: 'arco-select',
    at: '.arco-select-view-single.arco-select',
    many: '.arco-tag',
    lists: '.arco-select-dropdown',
    options: '.arco-select-option:not(.arco-select-option-disabled)',
    words: '.arco-select-option-content',
  },
  {
    name: 'tdesign-select',
    at: '.t-select',
    many: '.t-tag,.t-tag-input',
    field: '.t-input',
    lists: '.t-select__dropdown',
    options: '.t-select-option:not(.t-is-disabled)',
    words: 'span',
  },
  {
    name: 'iview-select',
    at: '.ivu-select.ivu-select-single',
    many: '.ivu-tag',
    field: '.ivu-select-selection',
    lists: '.ivu-select-dropdown',
    options: '.ivu-select-item:not(.ivu-select-item-disabled)',
    words: 'none',
  },
];

/**
 * Lists of one choice: the option is clicked. Emptied by the model alone: a cross is there only where the page asks for one, and
 * leaves another nothing behind than stood there.
 */
export const listChoices = LISTS.map(({ options, words, ...kind }) =>
  openedList({
    ...kind,
    async choose(list, text) {
      const option = await awaitOption(list, options, words, text);
      if (option) press(option);
      return option !== null;
    },
  }),
);
