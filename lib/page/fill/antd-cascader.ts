import { antdClear } from './antd-select';
import { opened } from './option-list';
import { clickPath } from './option-path';
import { press, pressBeside } from './press';
import type { Widget } from './widget';

const COLUMNS = {
  column: '.ant-cascader-menu',
  options: '.ant-cascader-menu-item:not(.ant-cascader-menu-item-disabled)',
  words: '.ant-cascader-menu-item-content',
};

/** antd's Cascader of one choice: each step of the path is clicked in its column. Nothing is chosen before the last. */
export const antdCascader: Widget = {
  name: 'antd-cascader',
  takes: 'choice',
  setByList: true,
  matches: ({ element }) => element.matches('.ant-cascader.ant-select-single'),
  async fill({ element }, text) {
    if (text === '') return antdClear(element);
    const field = element.querySelector('.ant-select-selector');
    if (!field) return 'unknown-widget';
    const list = await opened(element.ownerDocument, '.ant-cascader-dropdown', () => press(field, ['mousedown']));
    const chosen = list !== null && (await clickPath(list, text, COLUMNS));
    pressBeside(element);
    return chosen ? null : list ? 'no-such-choice' : 'closed-list';
  },
};
