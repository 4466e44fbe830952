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

/** `noTime` where the control asks for a time of day that is not known: midnight is written then, as forms do that ask for days. */
export type Written = { readonly text: string; readonly noTime?: true } | { readonly fault: TextFault };

/** What a dossier file writes in English stands in Chinese on a page. */
const SHOWN_AS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'declaration.level': { junior: '初级', intermediate: '中级' },
};

const TOKEN = /YYYY|MM?|DD?|HH?|mm|ss/gu;
/** A time of day as forms of the hall write it, behind a day. */
const TIME = /\d[T ]+([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/u;

/**
 * A date as a pattern such as `YYYY-MM-DD HH:mm:ss` writes it, or what is wrong: `date-short` where the pattern asks for a finer day
 * than is known, `date-form` where it is none. `kept` is the text that the date was read from, which may have a time of day.
 */
export function writeDate(date: PartialDate, pattern: string, kept: string): Written {
  const plain = pattern.replace(/[[\]']/gu, '');
  if (!plain.includes('YYYY') || /[A-Za-z]/u.test(plain.replace(TOKEN, ''))) return { fault: 'date-form' };
  const time = TIME.exec(kept.trim());
  const known: Record<string, number | undefined> = { Y: date.year, M: date.month, D: date.day };
  for (const [at, unit] of ['H', 'm', 's'].entries()) known[unit] = Number(time?.[at + 1] ?? 0);
  let short = false;
  const text = plain.replace(TOKEN, (token) => {
    const number = known[token.charAt(0)];
    short ||= number === undefined;
    return String(number ?? '').padStart(token.length, '0');
  });
  if (short) return { fault: 'date-short' };
  return /[Hms]/u.test(plain) && !time ? { text, noTime: true } : { text };
}

function dateFor(kept: string, slot: Slot): Written {
  const parsed = parseDate(kept);
  const inText = slot.takes === 'text';
  switch (parsed.kind) {
    case 'date':
      return inText ? { text: kept.trim() } : writeDate(parsed.date, slot.pattern ?? '', kept);
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
