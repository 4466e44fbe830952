import { parseDate } from '../dates/parse';
import type { PartialDate } from '../dates/partial-date';
import { type FieldId, fieldEntry } from './catalogue';
import type { Slot } from './fill';

/** Why a value of the dossier cannot stand in a control. */
export type TextFault =
  | 'date-impossible'
  | 'date-unreadable'
  /** It is known less precisely than the control asks: a year never becomes a day. */
  | 'date-short'
  /** 至今, where the control takes days alone. */
  | 'date-open'
  /** How the control writes a date is not known. */
  | 'date-form'
  | 'no-such-choice'
  | 'not-number'
  | 'too-long'
  | 'several-lines';

export type Written = { readonly text: string } | { readonly fault: TextFault };

/** What a dossier file writes in English stands in Chinese on a page. */
const SHOWN_AS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'declaration.level': { junior: '初级', intermediate: '中级' },
};

/**
 * A date as a pattern such as `YYYY-MM-DD` writes it, or what is wrong: `date-short` where the pattern asks for more than is known,
 * `date-form` where it asks for a time of day or is none.
 */
export function writeDate(date: PartialDate, pattern: string): Written {
  const plain = pattern.replace(/[[\]']/gu, '');
  if (!plain.includes('YYYY') || /[A-Za-z]/u.test(plain.replace(/YYYY|MM?|DD?/gu, ''))) return { fault: 'date-form' };
  const known = { Y: date.year, M: date.month, D: date.day };
  let short = false;
  const text = plain.replace(/YYYY|MM?|DD?/gu, (token) => {
    const number = known[token[0] as 'Y' | 'M' | 'D'];
    short ||= number === undefined;
    return String(number ?? '').padStart(token.length, '0');
  });
  return short ? { fault: 'date-short' } : { text };
}

function dateFor(kept: string, slot: Slot): Written {
  const parsed = parseDate(kept);
  const inText = slot.takes === 'text';
  switch (parsed.kind) {
    case 'date':
      return inText ? { text: kept.trim() } : writeDate(parsed.date, slot.pattern ?? '');
    case 'present':
      return inText ? { text: '至今' } : { fault: 'date-open' };
    case 'impossible':
      return { fault: 'date-impossible' };
    default:
      return { fault: 'date-unreadable' };
  }
}

const tight = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');

function choiceFor(text: string, { choices }: Slot): Written {
  if (choices === null) return { text };
  const found = choices.filter((choice) => tight(choice) === tight(text));
  return found.length === 1 && found[0] !== undefined ? { text: found[0] } : { fault: 'no-such-choice' };
}

/** A value of the dossier as this control writes it, or why it cannot stand there. Dates are looked at before anything else. */
export function writeFor(field: FieldId, kept: string, slot: Slot, isNumber: boolean): Written {
  const text = (SHOWN_AS[field]?.[kept] ?? kept).trim();
  if (fieldEntry(field).kind === 'date' || slot.takes === 'date') return dateFor(text, slot);
  if (slot.takes === 'choice') return choiceFor(text, slot);
  if (isNumber) {
    const number = text.normalize('NFKC');
    return /^\d+(?:\.\d+)?$/u.test(number) ? { text: number } : { fault: 'not-number' };
  }
  if (slot.longest !== null && text.length > slot.longest) return { fault: 'too-long' };
  return !slot.lines && /[\r\n]/u.test(text) ? { fault: 'several-lines' } : { text };
}
