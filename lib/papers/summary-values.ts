import { lastDay } from '../checks/shared/last-day';
import { isOnOrBefore } from '../dates/compare';
import { formatDate } from '../dates/format';
import { toIso } from '../dates/iso';
import { parseDate } from '../dates/parse';
import type { FieldId } from '../dossier/catalogue';
import { CATALOGUE, splitField } from '../dossier/catalogue';
import type { Dossier } from '../dossier/dossier';
import type { Fill, FormPart } from '../notice/form';
import type { Notice } from '../notice/schema';
import { assessmentByYear, trainingByYear } from './by-year';
import { type CellText, dateCell, EMPTY_CELL, fieldCell, type NoteId, plainCell } from './cell-text';
import { type Chosen, highestEducation, presentTitle } from './choose-entry';
import { specialtyYears } from './specialty-years';

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

type Entry = Readonly<Record<string, string | undefined>>;

function chosenCell(field: FieldId, chosen: Chosen<Entry> | null, unsure: NoteId): CellText {
  if (!chosen) return EMPTY_CELL;
  const cell = fieldCell(field, chosen.entry[splitField(field).field]);
  return chosen.sure ? cell : { text: cell.text, notes: [...cell.notes, { id: unsure }] };
}

function fromField(dossier: Dossier, { field, entry }: Extract<Fill, { by: 'field' }>): CellText {
  if (entry === 'highest') return chosenCell(field, highestEducation(dossier), 'education-unsure');
  if (entry === 'present') return chosenCell(field, presentTitle(dossier), 'title-unsure');
  const { section, field: name } = splitField(field);
  if (CATALOGUE[section].many) return { text: '', notes: [{ id: 'by-hand' }] };
  return fieldCell(field, (dossier[section] as Entry | undefined)?.[name]);
}

/** Graduation and degree of the education on the sheet where they do not surely lie by the cutoff: it stands there, and may not count. */
function lateNotes(dossier: Dossier, notice: Notice): PaperNote[] {
  const { graduatedOn, degreeOn } = highestEducation(dossier)?.entry ?? {};
  const cutoff = lastDay('education', notice);
  return [...new Set([graduatedOn, degreeOn])].flatMap((text = ''): PaperNote[] => {
    const parsed = parseDate(text);
    if (parsed.kind !== 'date' || isOnOrBefore(parsed.date, cutoff) === 'yes') return [];
    const values = { date: toIso(parsed.date), cutoff };
    return [{ id: 'education-late', heading: values.date, values }];
  });
}

/** Year and month of birth. Where the month is not known, the year, and that is told. */
function birthMonth(dossier: Dossier): CellText {
  const parsed = parseDate(dossier.person?.birthDate ?? '');
  if (parsed.kind !== 'date') return dateCell(dossier.person?.birthDate);
  const { year, month } = parsed.date;
  return {
    text: formatDate(month === undefined ? { year } : { year, month }, 'zh'),
    notes: month === undefined ? [{ id: 'birth-month-missing' }] : [],
  };
}

function cellOf(dossier: Dossier, notice: Notice, fill: Fill): CellText {
  if (fill.by === 'hand') return EMPTY_CELL;
  if (fill.by === 'field') return fromField(dossier, fill);
  switch (fill.derivation) {
    case 'birth-month':
      return birthMonth(dossier);
    case 'specialty-years':
      return specialtyYears(dossier, notice.cutoffs.seniority.value);
    case 'contact-number':
      return plainCell(dossier.person?.mobile?.trim() || dossier.person?.phone);
    case 'training-by-year':
      return trainingByYear(dossier);
    case 'assessment-by-year':
      return assessmentByYear(dossier);
    default:
      // What the other forms ask for; a notice that asks it here is told from the table, not guessed at.
      return { text: '', notes: [{ id: 'by-hand' }] };
  }
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
    const cell = cellOf(dossier, notice, column.fill);
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
