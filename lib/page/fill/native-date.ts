import { type TextInput, tellBlur, tellChange, tellFocus, type } from './events';
import type { Widget } from './widget';

const PATTERNS: Readonly<Record<string, string>> = {
  date: 'YYYY-MM-DD',
  month: 'YYYY-MM',
  'datetime-local': 'YYYY-MM-DD HH:mm',
};
const patternOf = (input: HTMLElement | undefined) => PATTERNS[(input as HTMLInputElement | undefined)?.type ?? ''];

/** The browser's own calendar of a day, with a time or without, or a month. It takes one way of writing alone, whatever it shows. */
export const nativeDate: Widget = {
  name: 'native-date',
  takes: 'date',
  matches: ({ inputs }) => patternOf(inputs[0]) !== undefined,
  pattern: ({ inputs }) => patternOf(inputs[0]) ?? null,
  async fill({ inputs }, text) {
    const input = inputs[0] as TextInput;
    tellFocus(input);
    // Written behind a T, which its own display does not show.
    type(input, text.replace(' ', 'T'));
    tellChange(input);
    tellBlur(input);
    return null;
  },
};
