import { opened } from './option-list';
import { clickPath } from './option-path';
import { press, pressBeside } from './press';
import type { Widget } from './widget';

/** A list in steps, of which one path is chosen. */
interface Path {
  readonly name: string;
  readonly at: string;
  readonly many: string;
  readonly field?: string;
  readonly lists: string;
  readonly column: string;
  readonly options: string;
  readonly words: string;
}

const PATHS: readonly Path[] = [
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
export const listPaths: readonly Widget[] = PATHS.map(({ name, at, many, field, lists, ...columns }) => ({
  name,
  takes: 'choice',
  setByList: true,
  matches: ({ element }) => element.matches(at) && !element.querySelector(many),
  async fill({ element }, text) {
    if (text === '') return 'cannot-empty';
    const pressed = field === undefined ? element : element.querySelector(field);
    if (!pressed) return 'unknown-widget';
    const list = await opened(element.ownerDocument, lists, () => press(pressed));
    const chosen = list !== null && (await clickPath(list, text, columns));
    pressBeside(element);
    return chosen ? null : list ? 'no-such-choice' : 'closed-list';
  },
}));
