import { addDays } from '../dates/add-days';
import type { IsoDay } from '../dates/partial-date';

/** One whole day of a calendar file. */
export interface CalendarDay {
  /** Tells the entry from others, so that a later file takes the place of an earlier. */
  readonly id: string;
  readonly day: IsoDay;
  readonly summary: string;
}

/** RFC 5545, 3.3.11: signs of a text that mean something. */
const escaped = (text: string) => text.replace(/[\\;,]/gu, '\\$&').replace(/\r?\n/gu, '\\n');

/** RFC 5545, 3.1: no line is longer than 75 bytes; what goes on begins with a blank. No sign is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let text = '';
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (bytes + size > 75) {
      text += '\r\n ';
      bytes = 1;
    }
    text += sign;
    bytes += size;
  }
  return text;
}

/** A calendar file (RFC 5545) of whole days. `now` is the instant of saving. */
export function calendarFile(days: readonly CalendarDay[], now: Date): string {
  const plain = (day: IsoDay) => day.replaceAll('-', '');
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`;
  const events = days.flatMap(({ id, day, summary }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@shenbao.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    `DTEND;VALUE=DATE:${plain(addDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//shenbao//plan//ZH', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
