import { wait } from './events';
import { openedList } from './opened-list';
import { awaitOption, optionOf } from './option-list';
import { press, pressBeside } from './press';
import type { Refusal } from './widget';

const OPTIONS = '.ant-select-item-option:not(.ant-select-item-option-disabled)';
const WORDS = '.ant-select-item-option-content';
/** A long list draws only what is seen of it. */
const MOST_SCREENS = 200;

/** The option, for which the list is scrolled from its beginning. */
async function findOption(list: HTMLElement, text: string, signal: AbortSignal): Promise<HTMLElement | null> {
  const first = await awaitOption(list, OPTIONS, WORDS, text);
  const holder = list.querySelector('.rc-virtual-list-holder');
  if (first || !holder) return first;
  for (let screen = 0; screen < MOST_SCREENS && !signal.aborted; screen += 1) {
    const top = screen * Math.max(holder.clientHeight - 24, 24);
    if (top > holder.scrollHeight) break;
    holder.scrollTop = top;
    await wait(60);
    const found = optionOf(list, OPTIONS, WORDS, text);
    if (found) return found;
  }
  return null;
}

/** Empties a Select or Cascader by its own cross. */
export function antdClear(element: HTMLElement): Refusal | null {
  const clear = element.querySelector('.ant-select-clear');
  if (!clear) return 'cannot-empty';
  press(clear, ['mousedown']);
  pressBeside(element);
  return null;
}

/** antd's Select of one choice: its list is opened and the option clicked. */
export const antdSelect = openedList({
  name: 'antd-select',
  at: '.ant-select.ant-select-single:not(.ant-select-auto-complete,.ant-cascader,.ant-tree-select)',
  field: '.ant-select-selector',
  opens: ['mousedown'],
  lists: '.ant-select-dropdown:not(.ant-cascader-dropdown)',
  empty: antdClear,
  async choose(list, text, signal) {
    const option = await findOption(list, text, signal);
    if (option) press(option);
    return option !== null;
  },
});
