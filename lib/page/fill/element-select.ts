import { waitFor } from './events';
import { awaitOption, opened } from './option-list';
import { press, pressBeside } from './press';
import type { Refusal, Widget } from './widget';

const LISTS = '.el-select-dropdown';
const OPTIONS = '.el-select-dropdown__item:not(.is-disabled)';

/** Empties a Select or Cascader by its own cross, which is there while the mouse is over the field. */
export async function elementClear(element: HTMLElement): Promise<Refusal | null> {
  const under = [element, ...element.querySelectorAll('.el-input')];
  for (const one of under) press(one, ['mouseenter']);
  // A field that the form finds wrong has a cross too, which is a sign and no button.
  const cross = await waitFor(() => element.querySelector('.el-icon-circle-close:not(.el-input__validateIcon)'), 300);
  if (cross) press(cross, ['click']);
  for (const one of under) press(one, ['mouseleave']);
  return cross ? null : 'cannot-empty';
}

/** Element UI's Select of one choice: its list is opened and the option clicked. */
export const elementSelect: Widget = {
  name: 'element-select',
  takes: 'choice',
  setByList: true,
  matches: ({ element }) => element.matches('.el-select') && !element.querySelector('.el-select__tags'),
  async fill({ element }, text) {
    if (text === '') return elementClear(element);
    const list = await opened(element.ownerDocument, LISTS, () => press(element, ['click']));
    const option = list && (await awaitOption(list, OPTIONS, 'span', text));
    if (option) press(option, ['click']);
    pressBeside(element);
    return option ? null : list ? 'no-such-choice' : 'closed-list';
  },
};
