import { lastDay } from '../checks/shared/last-day';
import { isOnOrBefore } from '../dates/compare';
import { parseDate } from '../dates/parse';
import type { Dossier } from '../dossier/dossier';
import type { Notice } from '../notice/schema';
import { type CellText, cutCell, dateCell, plainCell } from './cell-text';

/** A list within a sheet: its column heads, and the text of each row by column. */
export interface SheetList {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: CellText['notes'];
}

const text = (value: string | undefined) => plainCell(value).text;
/** From when to when, as far as it is known. */
export const spanText = (from: string | undefined, to: string | undefined) => {
  const [first, last] = [dateCell(from).text, dateCell(to).text];
  if (last === '至今') return first + last;
  return first && last ? `${first}至${last}` : first || last;
};

interface Dated<T> {
  readonly entry: T;
  readonly counts: 'yes' | 'no' | 'unsure';
}

/**
 * Entries without those that surely came after the cutoff: they do not count, and the sheet is what is judged. All of them where the
 * notice has no cutoff, and that is told.
 */
function counting<T>(
  entries: readonly T[],
  dateOf: (entry: T) => string | undefined,
  kind: 'paper' | 'achievement',
  notice: Notice,
): { entries: readonly T[]; notes: CellText['notes'] } {
  if (notice.cutoffs[kind].value === null)
    return { entries, notes: entries.length > 0 ? [{ id: 'cutoff-unsaid' }] : [] };
  const last = lastDay(kind, notice);
  const dated = entries.map((entry): Dated<T> => {
    const parsed = parseDate(dateOf(entry) ?? '');
    return { entry, counts: parsed.kind === 'date' ? isOnOrBefore(parsed.date, last) : 'unsure' };
  });
  const late = dated.filter(({ counts }) => counts === 'no').length;
  const unsure = dated.filter(({ counts }) => counts === 'unsure').length;
  return {
    entries: dated.filter(({ counts }) => counts !== 'no').map(({ entry }) => entry),
    notes: [
      ...(late > 0 ? [{ id: 'late-left-out', values: { number: late, cutoff: last } } as const] : []),
      ...(unsure > 0 ? [{ id: 'late-unsure', values: { number: unsure, cutoff: last } } as const] : []),
    ],
  };
}

/** Papers, books and reports that may count: title, where published, author rank, day. */
export function papersList(dossier: Dossier, notice: Notice): SheetList {
  const filled = (dossier.paper ?? []).filter((entry) => Object.values(entry).some((value) => value?.trim()));
  const { entries, notes } = counting(filled, (entry) => entry.publishedOn, 'paper', notice);
  return {
    columns: ['题目', '发表情况', '署名位次', '发表日期'],
    rows: entries.map(({ title, journal, cn, issn, rank, publishedOn }) => [
      text(title),
      [text(journal), text(cn) || text(issn)].filter(Boolean).join('，'),
      text(rank),
      dateCell(publishedOn).text,
    ]),
    notes,
  };
}

/** Jobs in the order of the dossier: from, to, what was done. */
export function employmentList(dossier: Dossier): SheetList {
  const filled = (dossier.employment ?? []).filter((entry) => Object.values(entry).some((value) => value?.trim()));
  return {
    columns: ['起止时间', '单位、岗位和从事的专业技术工作'],
    rows: filled.map(({ from, to, unit, department, post, work }) => [
      spanText(from, to),
      [unit, department, post, work].map(text).filter(Boolean).join('，'),
    ]),
    notes: [],
  };
}

interface Achieved {
  readonly on: string | undefined;
  readonly line: string;
}

const line = (name: string | undefined, ...about: (string | undefined)[]) => {
  const said = about.map(text).filter(Boolean).join('，');
  return said ? `${text(name)}（${said}）` : text(name);
};
const ranked = (rank: string | undefined) => (rank?.trim() ? `排名${rank}` : '');

/** Projects, patents and awards that may count, a line each with its number. */
export function achievementsCell(dossier: Dossier, notice: Notice): CellText {
  const all: Achieved[] = [
    ...(dossier.achievement ?? []).map(({ name, from, completedOn, role, rank, level, by }) => ({
      on: completedOn,
      line: line(name, spanText(from, completedOn), role, ranked(rank), level, by),
    })),
    ...(dossier.patent ?? []).map(({ name, kind, number, grantedOn, filedOn, rank }) => ({
      on: grantedOn || filedOn,
      line: line(name, kind, number, dateCell(grantedOn || filedOn).text, ranked(rank)),
    })),
    ...(dossier.award ?? []).map(({ name, level, grade, awardedOn, by, rank }) => ({
      on: awardedOn,
      line: line(name, level, grade, dateCell(awardedOn).text, by, ranked(rank)),
    })),
  ].filter((one) => one.line !== '');
  const { entries, notes } = counting(all, ({ on }) => on, 'achievement', notice);
  const cell = cutCell(entries.map((one, at) => `${at + 1}.${one.line}`).join('\n'));
  return { text: cell.text, notes: [...notes, ...cell.notes] };
}

/** A list as text where a form has one place for it: a line a row. */
export function listText({ rows, notes }: SheetList): CellText {
  const cell = cutCell(rows.map((cells) => cells.filter(Boolean).join('，')).join('\n'));
  return { text: cell.text, notes: [...notes, ...cell.notes] };
}
