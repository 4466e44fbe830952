import { normalise } from './normalise';
import { parseDate } from './parse';
import type { ParsedDate } from './partial-date';

/** No way of writing two dates is longer. */
const MAX_LENGTH = 160;

/** What parts two dates, and parts nothing else; then the dash, which also stands inside a date. */
const SEPARATORS = [/至|到|~| to /gi, /-+/g] as const;

/** A date, or one that does not exist: that one must be told, so it is not lost as "no range". */
function isWritten(date: ParsedDate): boolean {
  return date.kind === 'date' || date.kind === 'impossible';
}

/**
 * Reads a range as 2019.09-2023.06, 2019年9月至今 or 2019-09-01 至 2023-06-30; both ends are part of it. Null for a single
 * date and for what holds no two whole dates: the year of the second is never borrowed from the first (2019年9月至12月).
 * The ends stand in the order in which they were written. Never throws.
 */
export function parseRange(text: string): { from: ParsedDate; to: ParsedDate } | null {
  if (text.trim().length > MAX_LENGTH) return null;
  const plain = normalise(text);
  for (const separator of SEPARATORS) {
    for (const at of plain.matchAll(separator)) {
      const from = parseDate(plain.slice(0, at.index));
      const to = parseDate(plain.slice(at.index + at[0].length));
      if (isWritten(from) && (isWritten(to) || to.kind === 'present')) return { from, to };
    }
  }
  return null;
}
