import { formatDate } from '../dates/format';
import { parseDate } from '../dates/parse';
import type { FieldId } from '../dossier/catalogue';
import { CATALOGUE, splitField } from '../dossier/catalogue';
import type { Dossier } from '../dossier/dossier';
import type { Fill, FormPart } from '../notice/form';
import type { Notice } from '../notice/schema';
import { assessmentByYear, trainingByYear } from './by-year';
import { type CellText, dateCell, EMPTY_CELL, fieldCell, type NoteId, plainCell } from './cell-text';
import { type Chosen, highestEducation, presentTitle } from './choose-entry';
import { displayPeriod, firstEducation, laterEducation, presentTitleAndDate } from './sheet-cells';
import { achievementsCell, employmentList, listText, papersList } from './sheet-lists';
import { specialtyYears, yearsSince } from './specialty-years';

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

/** The years that a heading as 年度考核（近五年） asks for, counted back from the seniority cutoff; null where it asks for all. */
function firstYear(heading: string, notice: Notice): number | null {
  const word = /近([一二三四五六七八九十])年/u.exec(heading)?.[1];
  const cutoff = notice.cutoffs.seniority.value;
  if (word === undefined || cutoff === null) return null;
  return Number(cutoff.slice(0, 4)) - '一二三四五六七八九十'.indexOf(word);
}

/**
 * What stands in one place of a form, as the notice says how it is filled. Empty where nothing is known; nothing is guessed,
 * and whatever the user should look at is told in the notes.
 */
export function partCell(
  dossier: Dossier,
  notice: Notice,
  { fill, heading }: Pick<FormPart, 'fill' | 'heading'>,
): CellText {
  if (fill.by === 'hand') return EMPTY_CELL;
  if (fill.by === 'field') return fromField(dossier, fill);
  const seniority = notice.cutoffs.seniority.value;
  switch (fill.derivation) {
    case 'birth-month':
      return birthMonth(dossier);
    case 'specialty-years':
      return specialtyYears(dossier, seniority);
    case 'contact-number':
      return plainCell(dossier.person?.mobile?.trim() || dossier.person?.phone);
    case 'training-by-year':
      return trainingByYear(dossier);
    case 'assessment-by-year':
      return assessmentByYear(dossier, firstYear(heading, notice));
    case 'present-title-and-date':
      return presentTitleAndDate(dossier);
    case 'appointed-years':
      return yearsSince(presentTitle(dossier)?.entry.appointedOn, undefined, seniority);
    case 'first-education':
      return firstEducation(dossier);
    case 'later-education':
      return laterEducation(dossier);
    case 'achievements':
      return achievementsCell(dossier, notice);
    case 'papers':
      return listText(papersList(dossier, notice));
    case 'employment':
      return listText(employmentList(dossier));
    case 'display-period':
      return displayPeriod(dossier);
    default:
      // What a document of the volume is, stands in no dossier; a form that asks it here is told from, not guessed at.
      return { text: '', notes: [{ id: 'by-hand' }] };
  }
}
