import { z } from 'zod';
import type { Dossier } from '../dossier/dossier';

/** Whether somebody objected while the display lasted; null as long as it is not known. */
export const OBJECTIONS = ['none', 'raised', 'settled'] as const;

/** The display at the unit, as the office records it. Dates as they are written. */
export const DisplayRecordSchema = z.strictObject({
  from: z.string().max(100),
  to: z.string().max(100),
  place: z.string().max(500),
  objection: z.enum(OBJECTIONS).nullable(),
  /** What was objected, and what came of it. */
  note: z.string().max(2_000),
});
export type DisplayRecord = z.infer<typeof DisplayRecordSchema>;

export const EMPTY_DISPLAY: DisplayRecord = { from: '', to: '', place: '', objection: null, note: '' };

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the applicant wrote of the display, to begin a record with: whole days and the place; the result is the office's to say. */
export function displayOf({ display }: Dossier): DisplayRecord {
  const day = (text = '') => (WHOLE_DAY.test(text) ? text : '');
  return {
    ...EMPTY_DISPLAY,
    from: day(display?.from),
    to: day(display?.to),
    place: (display?.place ?? '').slice(0, 500),
  };
}

/** The result in the words of the papers; empty as long as it is not known. */
function resultText({ objection, note }: DisplayRecord): string {
  const said = note.trim() === '' ? '' : `：${note.trim()}`;
  if (objection === 'none') return '无异议';
  if (objection === 'raised') return `有异议，没有处理完${said}`;
  return objection === 'settled' ? `有异议，已处理${said}` : '';
}

/** A dossier with the office's record of the display in place of what the applicant wrote there; what is not recorded stays. */
export function withDisplay(dossier: Dossier, record: DisplayRecord | null): Dossier {
  if (record === null) return dossier;
  const written = { from: record.from, to: record.to, place: record.place, result: resultText(record) };
  const filled = Object.fromEntries(Object.entries(written).filter(([, text]) => text.trim() !== ''));
  return Object.keys(filled).length === 0 ? dossier : { ...dossier, display: { ...dossier.display, ...filled } };
}
