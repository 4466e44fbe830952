import { daysInMonth, isoDay } from '../dates/calendar';
import type { IsoDay } from '../dates/partial-date';
import { isValidIdentity, normaliseIdentity } from './identity';

/** What an identity number says of its holder. */
export interface IdentityParts {
  /** `old` has 15 digits, as given out until 1999: two of the year, and no check digit. */
  readonly form: 'old' | 'new';
  /** Whether the check digit is right; an old number has none and is never wrong by it. */
  readonly checks: boolean;
  /** Null where the digits make no day of the calendar. */
  readonly birth: IsoDay | null;
  readonly sex: '男' | '女';
}

/** Parts of an identity number by GB 11643; null where the text has the form of none. Says nothing on whether anyone holds it. */
export function identityParts(text: string): IdentityParts | null {
  const number = normaliseIdentity(text);
  const found = /^\d{6}(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})\d{2}(?<order>\d)[\dX]$/u.exec(number);
  const old = found ? null : /^\d{6}(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})\d{2}(?<order>\d)$/u.exec(number);
  const parts = (found ?? old)?.groups;
  if (!parts) return null;
  const year = Number(parts.year) + (old ? 1900 : 0);
  const [month, day] = [Number(parts.month), Number(parts.day)];
  return {
    form: old ? 'old' : 'new',
    checks: old !== null || isValidIdentity(number),
    birth: day >= 1 && day <= daysInMonth(year, month) ? isoDay(year, month, day) : null,
    sex: Number(parts.order) % 2 === 1 ? '男' : '女',
  };
}
