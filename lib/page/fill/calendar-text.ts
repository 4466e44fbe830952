import { type TextInput, tapKey, tellBlur, tellChange, tellFocus, type, wait } from './events';
import { pressBeside } from './press';

/** How long a calendar may take to understand what was typed, in milliseconds. */
const UNDERSTANDING = 300;

/**
 * Types a date into the field of a calendar, as measured for all libraries whose calendars take typed text: the field is told that it
 * has the focus and is never clicked, for Enter in a calendar that a click has opened writes today.
 */
export async function typeDate(input: TextInput, text: string): Promise<void> {
  tellFocus(input);
  type(input, text);
  await wait(UNDERSTANDING);
  tapKey(input, 'Enter');
  tellChange(input);
  tellBlur(input);
  pressBeside(input);
}

/** Empties the field of a calendar. Without Enter: in an empty field some calendars take it for a wish for today. */
export async function emptyDate(input: TextInput): Promise<void> {
  tellFocus(input);
  type(input, '');
  await wait(UNDERSTANDING);
  tellChange(input);
  tellBlur(input);
  pressBeside(input);
}
