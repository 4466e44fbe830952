import { squeeze } from '../text';
import { opened } from './option-list';
import { press, pressBeside } from './press';
import type { Widget } from './widget';

const optionsOf = (element: HTMLElement) => [
  ...element.querySelectorAll<HTMLElement>('dl dd:not(.layui-disabled,.layui-select-group)'),
];
const isPrompt = (option: Element) => option.getAttribute('lay-value') === '';

/** What Layui draws for a native list of choices: its options stand beside the field from the start, and the first may empty it. */
export const layuiSelect: Widget = {
  name: 'layui-select',
  takes: 'choice',
  setByList: true,
  matches: ({ element }) => element.matches('.layui-form-select'),
  choices: ({ element }) =>
    optionsOf(element)
      .filter((option) => !isPrompt(option))
      .map(({ textContent }) => squeeze(textContent ?? '')),
  async fill({ element }, text) {
    const found = optionsOf(element).filter((option) =>
      text === '' ? isPrompt(option) : !isPrompt(option) && squeeze(option.textContent ?? '') === text,
    );
    const [option] = found;
    if (!option || found.length > 1) return text === '' ? 'cannot-empty' : 'no-such-choice';
    const head = element.querySelector('.layui-select-title');
    const list = head && (await opened(element.ownerDocument, '.layui-form-select dl', () => press(head, ['click'])));
    if (list) press(option, ['click']);
    pressBeside(element);
    return list ? null : 'closed-list';
  },
};
