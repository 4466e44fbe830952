import { waitFor } from './events';
import { openedList } from './opened-list';
import { awaitOption } from './option-list';
import { press } from './press';
import type { Refusal } from './widget';

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
export const elementSelect = openedList({
  name: 'element-select',
  at: '.el-select',
  many: '.el-select__tags',
  opens: ['click'],
  lists: '.el-select-dropdown',
  empty: elementClear,
  async choose(list, text) {
    const option = await awaitOption(list, OPTIONS, 'span', text);
    if (option) press(option, ['click']);
    return option !== null;
  },
});
