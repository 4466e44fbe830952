import { lastDay } from '../checks/shared/last-day';
import { isOnOrBefore } from '../dates/compare';
import { toIso } from '../dates/iso';
import { parseDate } from '../dates/parse';
import type { Dossier } from '../dossier/dossier';
import type { FormPart } from '../notice/form';
import type { Notice } from '../notice/schema';
import type { NoteId } from './cell-text';
import { highestEducation } from './choose-entry';
import { partCell } from './part-cell';

/** A sentence for the user about one column; `values` stand in it. */
export interface PaperNote {
  readonly id: NoteId;
  readonly heading: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface SummaryValues {
  /** Text by the key of the column; what is empty is not in it. */
  readonly values: Readonly<Record<string, string>>;
  /** The columns that should hold something and do not. Those for the hand are not among them. */
  readonly empty: readonly FormPart[];
  readonly notes: readonly PaperNote[];
}

/** Graduation and degree of the education on the sheet where they do not surely lie by the cutoff: it stands there, and may not count. */
function lateNotes(dossier: Dossier, notice: Notice): PaperNote[] {
  const { graduatedOn, degreeOn } = highestEducation(dossier)?.entry ?? {};
  if (notice.cutoffs.education.value === null) return [];
  const cutoff = lastDay('education', notice);
  return [...new Set([graduatedOn, degreeOn])].flatMap((text = ''): PaperNote[] => {
    const parsed = parseDate(text);
    if (parsed.kind !== 'date') return [];
    const inTime = isOnOrBefore(parsed.date, cutoff);
    if (inTime === 'yes') return [];
    const values = { date: toIso(parsed.date), cutoff };
    return [{ id: inTime === 'no' ? 'education-late' : 'education-late-unsure', heading: values.date, values }];
  });
}

/**
 * One person's line of the 情况一览表, column by column as the notice says. What is not known stays empty; nothing is
 * guessed, and whatever the user should look at is told in `notes`, once for neighbours that share it.
 */
export function summaryValues(dossier: Dossier, notice: Notice): SummaryValues {
  const values: Record<string, string> = {};
  const empty: FormPart[] = [];
  const notes = new Map<string, PaperNote>();
  for (const column of notice.summary.columns) {
    const cell = partCell(dossier, notice, column);
    if (cell.text) values[column.key] = cell.text;
    else if (column.fill.by !== 'hand') empty.push(column);
    for (const { id, values: given = {} } of cell.notes) {
      const shared = id === 'education-unsure' || id === 'title-unsure';
      const key = shared ? id : `${id} ${column.key}`;
      if (!notes.has(key)) notes.set(key, { id, heading: column.heading, values: given });
    }
  }
  return { values, empty, notes: [...notes.values(), ...lateNotes(dossier, notice)] };
}
