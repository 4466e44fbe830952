import { elementClear } from './element-select';
import { opened } from './option-list';
import { clickPath } from './option-path';
import { press, pressBeside } from './press';
import type { Widget } from './widget';

const COLUMNS = {
  column: '.el-cascader-menu',
  options: '.el-cascader-node:not(.is-disabled)',
  words: '.el-cascader-node__label',
};

/** Element UI's Cascader of one choice: each step of the path is clicked in its column. Nothing is chosen before the last. */
export const elementCascader: Widget = {
  name: 'element-cascader',
  takes: 'choice',
  setByList: true,
  matches: ({ element }) => element.matches('.el-cascader') && !element.querySelector('.el-cascader__tags'),
  async fill({ element }, text) {
    if (text === '') return elementClear(element);
    const list = await opened(element.ownerDocument, '.el-cascader__dropdown', () => press(element, ['click']));
    const chosen = list !== null && (await clickPath(list, text, COLUMNS));
    pressBeside(element);
    return chosen ? null : list ? 'no-such-choice' : 'closed-list';
  },
};
