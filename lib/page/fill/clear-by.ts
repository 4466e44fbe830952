import { wait } from './events';
import { press, pressBeside } from './press';
import type { Refusal } from './widget';

/** Presses the cross of a calendar, which some show only while the mouse is over the field. */
export async function clearBy(field: HTMLElement, at: string, cross: string): Promise<Refusal | null> {
  const around = field.closest(at);
  const under = around ? [around, ...around.querySelectorAll('*')].filter((one) => one.contains(field)) : [];
  for (const one of under) press(one, ['mouseenter']);
  await wait(50);
  const found = around?.querySelector(cross);
  if (found) press(found);
  for (const one of under) press(one, ['mouseleave']);
  pressBeside(field);
  return found ? null : 'cannot-empty';
}
