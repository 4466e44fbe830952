import { daysInMonth, isoDay } from '../dates/calendar';
import type { IsoDay } from '../dates/partial-date';
import { identityCheckDigit, normaliseIdentity } from './identity';

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
  const isNew = /^\d{17}[\dX]$/u.test(number);
  if (!isNew && !/^\d{15}$/u.test(number)) return null;
  // Six digits of the area, the year, two of the month, two of the day, three of the order, the last of which tells the sex.
  const behindYear = isNew ? 10 : 8;
  const year = Number(number.slice(6, behindYear)) + (isNew ? 0 : 1900);
  const month = Number(number.slice(behindYear, behindYear + 2));
  const day = Number(number.slice(behindYear + 2, behindYear + 4));
  return {
    form: isNew ? 'new' : 'old',
    checks: !isNew || identityCheckDigit(number.slice(0, 17)) === number[17],
    birth: day >= 1 && day <= daysInMonth(year, month) ? isoDay(year, month, day) : null,
    sex: Number(number[behindYear + 6]) % 2 === 1 ? '男' : '女',
  };
}
