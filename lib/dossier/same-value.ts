import { toIso } from '../dates/iso';
import { parseDate } from '../dates/parse';
import { type FieldId, fieldEntry } from './catalogue';
import { isMasked, normaliseIdentity, samePerson } from './identity';

/** A dossier file names the levels in English, a page in Chinese: the same level. */
const LEVELS: Readonly<Record<string, string>> = { junior: '初级', intermediate: '中级' };

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200B\uFEFF]+/gu, ' ')
    .replace(/ ?\/ ?/gu, '/')
    .trim();

function dateKey(text: string): string | null {
  const parsed = parseDate(text);
  if (parsed.kind === 'date') return toIso(parsed.date);
  return parsed.kind === 'present' ? 'present' : null;
}

/**
 * One text for all writings that say the same in a field: dates of the same day and precision, numbers of the same amount,
 * words that differ in blanks and full-width forms alone.
 */
export function valueKey(field: FieldId, text: string): string {
  const words = plain(text);
  switch (fieldEntry(field).kind) {
    case 'date':
      return dateKey(text) ?? words;
    case 'number':
      return words === '' || Number.isNaN(Number(words)) ? words : String(Number(words));
    case 'phone':
      return words.replace(/[\s-]/gu, '');
    case 'identity':
      return normaliseIdentity(text);
    default:
      return (field === 'declaration.level' ? (LEVELS[words] ?? words) : words).replaceAll(' ', '');
  }
}

/**
 * True where two writings of one field say the same. A masked identity number says the same as any that it does not
 * contradict, so that it never stands against a whole one.
 */
export function sameValue(field: FieldId, one: string, other: string): boolean {
  if (valueKey(field, one) === valueKey(field, other)) return true;
  if (fieldEntry(field).kind !== 'identity' || !(isMasked(one) || isMasked(other))) return false;
  return samePerson({ idNumber: one }, { idNumber: other }) !== 'no';
}
