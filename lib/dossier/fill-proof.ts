import { toIso } from '../dates/iso';
import { parseDate } from '../dates/parse';
import { type FieldId, fieldEntry } from './catalogue';
import type { Held, Slot } from './fill';

const tight = (text: string) => text.normalize('NFKC').replace(/[\s\u200B\uFEFF]/gu, '');

function isoOf(text: string): string | null {
  const parsed = parseDate(text);
  return parsed.kind === 'date' ? toIso(parsed.date) : null;
}

/** The time of day behind a day, as hours, minutes and seconds; null where there is none. */
function timeOf(text: string): string | null {
  const [, hour, minute, second = '00'] = /[\sT](\d{1,2}):(\d{2})(?::(\d{2}))?$/u.exec(text.trim()) ?? [];
  return hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}:${second}`;
}

/**
 * True where the model's date is the wanted one. A calendar of months may hold the first day of its month, and midnight need not be
 * said.
 */
function sameDate(said: string, wanted: string): boolean {
  const [held, asked] = [isoOf(said), isoOf(wanted)];
  const time = timeOf(wanted);
  return (
    held !== null &&
    asked !== null &&
    held.startsWith(asked) &&
    (time === null || time === (timeOf(said) ?? '00:00:00'))
  );
}

/**
 * True where a widget's own model holds what was to stand in it. `wanted` is the text as the control writes it, empty where it was to
 * be emptied. A time of day that was not asked for is passed over; anything else that differs is a no.
 */
export function isHeld(field: FieldId, takes: Slot['takes'], wanted: string, { says }: Held): boolean {
  if (wanted === '') return says.length === 0;
  if (takes === 'date') return says.some((said) => sameDate(said, wanted));
  const isNumber = fieldEntry(field).kind === 'number';
  return says.some((said) => tight(said) === tight(wanted) || (isNumber && Number(said) === Number(wanted)));
}
