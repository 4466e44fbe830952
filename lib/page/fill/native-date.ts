import { type TextInput, tellBlur, tellChange, tellFocus, type } from './events';
import type { Widget } from './widget';

const PATTERNS: Readonly<Record<string, string>> = { date: 'YYYY-MM-DD', month: 'YYYY-MM' };
const patternOf = (input: HTMLElement | undefined) => PATTERNS[(input as HTMLInputElement | undefined)?.type ?? ''];

/** The browser's own calendar of a day or a month. It takes one way of writing alone, whatever it shows. */
export const nativeDate: Widget = {
  name: 'native-date',
  takes: 'date',
  matches: ({ inputs }) => patternOf(inputs[0]) !== undefined,
  pattern: ({ inputs }) => patternOf(inputs[0]) ?? null,
  async fill({ inputs }, text) {
    const input = inputs[0] as TextInput;
    tellFocus(input);
    type(input, text);
    tellChange(input);
    tellBlur(input);
    return null;
  },
};
