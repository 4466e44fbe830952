import type { Dossier } from '../dossier/dossier';
import { type CellText, cutCell, dateCell, EMPTY_CELL, type NoteId, plainCell } from './cell-text';
import { earliestEducation, highestEducation, presentTitle } from './choose-entry';

type Education = NonNullable<Dossier['education']>[number];

/** The parts that are known, joined; notes of all of them. */
function joined(parts: readonly CellText[], between: string): CellText {
  const known = parts.filter(({ text }) => text !== '');
  const { text, notes } = cutCell(known.map((part) => part.text).join(between));
  return { text, notes: [...known.flatMap((part) => part.notes), ...notes] };
}

/** The present title, and the day on which it was acquired behind a comma. */
export function presentTitleAndDate(dossier: Dossier): CellText {
  const title = presentTitle(dossier);
  if (!title) return EMPTY_CELL;
  const cell = joined([plainCell(title.entry.name), dateCell(title.entry.acquiredOn)], '，');
  return title.sure ? cell : { text: cell.text, notes: [...cell.notes, { id: 'title-unsure' }] };
}

/** When, where and in what, as 2014年6月30日，某某大学，信息安全，本科. */
function educationCell({ graduatedOn, school, major, level }: Education, sure: boolean): CellText {
  const cell = joined([dateCell(graduatedOn), plainCell(school), plainCell(major), plainCell(level)], '，');
  const unsure: { id: NoteId }[] = sure ? [] : [{ id: 'education-unsure' }];
  return { text: cell.text, notes: [...cell.notes, ...unsure] };
}

/** 原学历: the education that was finished first. */
export function firstEducation(dossier: Dossier): CellText {
  const first = earliestEducation(dossier);
  return first ? educationCell(first.entry, first.sure) : EMPTY_CELL;
}

/** 后学历: the highest education, where it is another than the first; `无` where there is one education alone. */
export function laterEducation(dossier: Dossier): CellText {
  const first = earliestEducation(dossier);
  const highest = highestEducation(dossier);
  if (!first || !highest) return EMPTY_CELL;
  if (first.entry !== highest.entry) return educationCell(highest.entry, highest.sure && first.sure);
  return { text: '无', notes: first.sure ? [] : [{ id: 'education-unsure' }] };
}

/** First and last day of the display, both inclusive. */
export function displayPeriod(dossier: Dossier): CellText {
  return joined([dateCell(dossier.display?.from), dateCell(dossier.display?.to)], '至');
}
