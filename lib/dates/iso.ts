import { daysInMonth, isoDay } from './calendar';
import type { PartialDate } from './partial-date';

/** A partial date as ISO 8601 at its own precision: `2019`, `2019-07`, `2019-07-15`. */
export function toIso(date: PartialDate): string {
  const { year, month, day } = date;
  if (month === undefined) return String(year).padStart(4, '0');
  const whole = isoDay(year, month, day ?? 1);
  return day === undefined ? whole.slice(0, -3) : whole;
}

/** The partial date of `2019`, `2019-07` or `2019-07-15`; null for any other text and for a day that does not exist. */
export function fromIso(iso: string): PartialDate | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!found) return null;
  const year = Number(found[1]);
  if (found[2] === undefined) return { year };
  const month = Number(found[2]);
  if (month < 1 || month > 12) return null;
  if (found[3] === undefined) return { year, month };
  const day = Number(found[3]);
  return day < 1 || day > daysInMonth(year, month) ? null : { year, month, day };
}
