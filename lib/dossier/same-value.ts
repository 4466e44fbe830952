import { toIso } from '../dates/iso';
import { parseDate } from '../dates/parse';
import { type FieldId, fieldEntry } from './catalogue';
import { isMasked, normaliseIdentity, samePerson } from './identity';

/** A dossier file names the levels in English, a page in Chinese: the same level. */
const LEVELS: Readonly<Record<string, string>> = { junior: '初级', intermediate: '中级' };

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\s*\/\s*/gu, '/')
    .replace(/[\s\u200B\uFEFF]+/gu, ' ')
    .trim();

function dateKey(text: string): string | null {
  const parsed = parseDate(text);
  if (parsed.kind === 'date') return toIso(parsed.date);
  return parsed.kind === 'present' ? 'present' : null;
}

/**
 * True where two writings of one field say the same: dates of the same day and precision, numbers of the same amount,
 * words that differ in blanks and full-width forms alone. A masked identity number says the same as any that it does not
 * contradict, so that it never stands against a whole one.
 */
export function sameValue(field: FieldId, one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return true;
  const { kind } = fieldEntry(field);
  if (kind === 'date') {
    const [x, y] = [dateKey(one), dateKey(other)];
    return x !== null && x === y;
  }
  if (kind === 'number') return a !== '' && b !== '' && Number(a) === Number(b);
  if (kind === 'phone') return a.replace(/[\s-]/gu, '') === b.replace(/[\s-]/gu, '');
  if (kind === 'identity') {
    if (normaliseIdentity(one) === normaliseIdentity(other)) return true;
    const masked = isMasked(one) || isMasked(other);
    return masked && samePerson({ idNumber: one }, { idNumber: other }) !== 'no';
  }
  if (field === 'declaration.level') return (LEVELS[a] ?? a) === (LEVELS[b] ?? b);
  return a.replaceAll(' ', '') === b.replaceAll(' ', '');
}
