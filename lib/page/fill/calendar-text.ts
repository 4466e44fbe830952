import { type TextInput, tapKey, tellBlur, tellChange, tellFocus, type, wait } from './events';
import { press, pressBeside } from './press';
import type { Ends } from './widget';

/** How long a calendar may take to understand what was typed, in milliseconds. */
const UNDERSTANDING = 300;

/** How long a calendar may take to open, and one for two dates to go on to its second field, in milliseconds. */
const TURNING = 100;

/**
 * Types a date into the field of a calendar, as measured for all libraries whose calendars take typed text: the field is told that it
 * has the focus and is not clicked, for Enter in a calendar that a click has opened writes today. `opens` is true for those alone that
 * take a time of day only while they are open, and write what was typed then.
 */
export async function typeDate(input: TextInput, text: string, opens = false): Promise<void> {
  if (opens) press(input);
  tellFocus(input);
  if (opens) await wait(TURNING);
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

/**
 * Types both dates into the fields of a calendar of two, as measured for all libraries that have one. `opens` is true where the calendar
 * must be open for that, and drawn: it forgets what was typed before.
 */
export async function typeRange(inputs: Ends<TextInput>, texts: Ends<string>, opens: boolean): Promise<void> {
  if (opens) press(inputs[0]);
  for (const at of [0, 1] as const) {
    tellFocus(inputs[at]);
    await wait(TURNING);
    type(inputs[at], texts[at]);
    await wait(UNDERSTANDING);
    tapKey(inputs[at], 'Enter');
    tellChange(inputs[at]);
    await wait(TURNING);
  }
  for (const input of inputs) tellBlur(input);
  pressBeside(inputs[0]);
}
