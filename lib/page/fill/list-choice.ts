import { awaitOption, opened } from './option-list';
import { press, pressBeside } from './press';
import type { Widget } from './widget';

/** A list of which one is chosen: what is pressed to open it, and what its options are drawn as. */
interface List {
  readonly name: string;
  readonly at: string;
  /** Marks in it by which a list of several choices is told. */
  readonly many: string;
  /** What is pressed, within it; itself where none is named. */
  readonly field?: string;
  readonly lists: string;
  readonly options: string;
  readonly words: string;
}

/** Measured one by one: each opens by a click, also where the page has not the focus, and holds what is chosen when its option is clicked. */
const LISTS: readonly List[] = [
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
 * Lists of one choice: they are opened and the option clicked. Emptied by the model alone: a cross is there only where the page asks for
 * one, and leaves another nothing behind than stood there.
 */
export const listChoices: readonly Widget[] = LISTS.map(({ name, at, many, field, lists, options, words }) => ({
  name,
  takes: 'choice',
  setByList: true,
  matches: ({ element }) => element.matches(at) && !element.querySelector(many),
  async fill({ element }, text) {
    if (text === '') return 'cannot-empty';
    const pressed = field === undefined ? element : element.querySelector(field);
    if (!pressed) return 'unknown-widget';
    const list = await opened(element.ownerDocument, lists, () => press(pressed));
    const option = list && (await awaitOption(list, options, words, text));
    if (option) press(option);
    pressBeside(element);
    return option ? null : list ? 'no-such-choice' : 'closed-list';
  },
}));
