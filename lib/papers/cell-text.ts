import { formatDate } from '../dates/format';
import { parseDate } from '../dates/parse';
import type { FieldId } from '../dossier/catalogue';
import { fieldEntry } from '../dossier/catalogue';
import { identityKey } from './identity-key';
import { MAX_CELL } from './summary-row';

/** What the user is told beside a paper, never on it: the key of the sentence. */
export type NoteId =
  | 'cut'
  | 'date-unread'
  | 'birth-month-missing'
  | 'identity-hidden'
  | 'education-unsure'
  | 'education-late'
  | 'education-late-unsure'
  | 'title-unsure'
  | 'years-differ'
  | 'years-unsure'
  | 'year-missing'
  | 'late-left-out'
  | 'late-unsure'
  | 'cutoff-unsaid'
  | 'by-hand';

/** The text of one cell, empty where nothing is known, and what is to be told of it. */
export interface CellText {
  readonly text: string;
  readonly notes: readonly { readonly id: NoteId; readonly values?: Readonly<Record<string, string | number>> }[];
}

export const EMPTY_CELL: CellText = { text: '', notes: [] };

/** A text that is too long for a cell is cut, and that is told. */
export function cutCell(text: string): CellText {
  if (text.length <= MAX_CELL) return { text, notes: [] };
  // A character outside the basic plane is two units; half of one is none.
  return { text: text.slice(0, MAX_CELL).replace(/[\ud800-\udbff]$/, ''), notes: [{ id: 'cut' }] };
}

/** A text on one line: blanks and signs that do not print are one blank. */
export function plainCell(value: string | undefined): CellText {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return cutCell((value ?? '').replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim());
}

/** A date as precisely as it was written, as 2014年6月30日; one that cannot be read stays as it is and is told. */
export function dateCell(value: string | undefined): CellText {
  const plain = plainCell(value);
  const parsed = parseDate(plain.text);
  if (parsed.kind === 'date') return { text: formatDate(parsed.date, 'zh'), notes: [] };
  if (parsed.kind === 'empty') return EMPTY_CELL;
  if (parsed.kind === 'present') return { text: '至今', notes: [] };
  return { text: plain.text, notes: [...plain.notes, { id: 'date-unread', values: { text: plain.text } }] };
}

/** An identity number half-width and with X in capitals; one that is partly hidden stays as it is and is told. */
function identityCell(value: string | undefined): CellText {
  const plain = plainCell(value);
  const key = identityKey(plain.text);
  if (plain.text === '') return EMPTY_CELL;
  return key === null ? { text: plain.text, notes: [{ id: 'identity-hidden' }] } : { text: key, notes: plain.notes };
}

/** The value of a field as it stands on paper. */
export function fieldCell(field: FieldId, value: string | undefined): CellText {
  const { kind } = fieldEntry(field);
  if (kind === 'date') return dateCell(value);
  return kind === 'identity' ? identityCell(value) : plainCell(value);
}
