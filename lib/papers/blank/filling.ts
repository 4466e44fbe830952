import { CATALOGUE, FIELD_IDS, type FieldId, splitField } from '../../dossier/catalogue';
import type { Dossier } from '../../dossier/dossier';
import type { Level, Notice } from '../../notice/schema';
import type { Applicant } from '../applicant';
import { fieldCell } from '../cell-text';
import { type ContentsLine, contentsLines } from '../contents-page';
import { partCell } from '../part-cell';
import { spanText } from '../sheet-lists';
import { rowText, type SummaryRow } from '../summary-row';
import { cellAt, isSerial } from './cells';
import type { FilledList, Filling } from './fill-blank';
import { type BlankPaper, personKeys, SERIAL_KEY, spanFields } from './keys';
import type { MappedCells } from './mapping';
import type { Blank } from './open-blank';
import { layoutOf } from './propose';

/** Whose values go into a blank: one person's, or the table of one level. */
export type BlankOf =
  | { readonly applicant: Applicant }
  | { readonly level: Level; readonly rows: readonly SummaryRow[] };

type Texts = (key: string) => string;

/** The texts of one person by key. */
function personTexts(dossier: Dossier, notice: Notice): Texts {
  const keys = personKeys(notice);
  return (key) => {
    const found = keys.find((one) => one.key === key);
    return found ? partCell(dossier, notice, { fill: found.fill, heading: found.labels[0] ?? '' }).text : '';
  };
}

const isEntryField = (key: string): key is FieldId =>
  FIELD_IDS.includes(key as FieldId) && CATALOGUE[splitField(key as FieldId).section].many;

const entriesOf = (dossier: Dossier, field: FieldId) =>
  (dossier[splitField(field).section] ?? []) as readonly Readonly<Record<string, string | undefined>>[];

/** The texts of a column of a list of entries, as employments. */
const entryTexts = (dossier: Dossier, field: FieldId) =>
  entriesOf(dossier, field).map((entry) => fieldCell(field, entry[splitField(field).field]).text);

const spanTexts = (dossier: Dossier, from: FieldId, to: FieldId) =>
  entriesOf(dossier, from).map((entry) => spanText(entry[splitField(from).field], entry[splitField(to).field]));

/** The lines where each row has its number printed: documents alone, and of the materials those without any. */
const inOneRow = (lines: readonly ContentsLine[]): ContentsLine[] =>
  lines
    .filter(({ serial }, at) => serial === '' || lines[at + 1]?.serial !== '')
    .map((line) => (line.serial === '' ? { ...line, document: line.document.replace(/^（\d+）/u, '') } : line));

/** The texts of a column by its key; null where it is none of a list. `isNumbered` tells that each row has its number printed. */
function columnTexts(
  key: string,
  paper: BlankPaper,
  notice: Notice,
  of: BlankOf,
  isNumbered: boolean,
): string[] | null {
  if ('rows' in of) {
    const listed = of.rows.filter((row) => row.level === of.level && !row.leftOut);
    const ordered = [...listed].sort((a, b) => a.position - b.position);
    return ordered.map((row, at) => (key === SERIAL_KEY ? String(at + 1) : rowText(row, key)));
  }
  if (paper === 'contents') {
    const all = contentsLines(notice, of.applicant);
    const lines = isNumbered ? inOneRow(all) : all;
    if (key === SERIAL_KEY) return lines.map(({ serial }) => serial);
    const fill = notice.contents.columns.find((column) => column.key === key)?.fill;
    if (fill?.by !== 'derivation') return null;
    return lines.map((line) => (fill.derivation === 'document-pages' ? line.pages : line.document));
  }
  const span = spanFields(key);
  if (span) return spanTexts(of.applicant.dossier, ...span);
  return isEntryField(key) ? entryTexts(of.applicant.dossier, key) : null;
}

const NUMERALS = ['', ...'一二三四五六七八九'];

/** A number from 1 to 99 as it is written: 三, 十二, 四十. */
function chinese(number: number): string {
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? NUMERALS[tens] : ''}${tens > 0 ? '十' : ''}${NUMERALS[number % 10]}`;
}

/** The numbers of so many rows behind a printed one, in its manner; none where it can't be told. */
function serialsBehind(printed: string, count: number): string[] {
  const [, before = '', sign = '', behind = ''] = /^(\s*)([^\s.．、]+)([.．、]?\s*)$/u.exec(printed) ?? [];
  const isDigits = /^\d+$/u.test(sign);
  const all = Array.from({ length: 99 }, (_, at) => chinese(at + 1));
  const last = isDigits ? Number(sign) : all.indexOf(sign) + 1;
  return Array.from({ length: last > 0 ? count : 0 }, (_, at) => {
    const text = isDigits ? String(last + at + 1) : all[last + at];
    return text === undefined ? '' : before + text + behind;
  });
}

/** What is written where: texts of the mapped cells, and lists row by row. */
export function fillingOf(blank: Blank, mapped: MappedCells, paper: BlankPaper, notice: Notice, of: BlankOf): Filling {
  const texts: Texts = 'applicant' in of ? personTexts(of.applicant.dossier, notice) : () => '';
  const cells = new Map<string, string>();
  const lists: FilledList[] = [];
  for (const grid of blank.grids) {
    const layout = layoutOf(grid);
    for (const { grid: id, firstRow, lastRow, columns } of layout.lists) {
      const isNumbered = columns.some(({ cell }) => isSerial(cell));
      const filled = columns.flatMap(({ cell }) => {
        if (isSerial(cell)) return [];
        const key = mapped[cell.id];
        const column = key === undefined ? null : columnTexts(key, paper, notice, of, isNumbered);
        if (column !== null) return [{ cell: cell.id, texts: column }];
        if (key !== undefined) cells.set(cell.id, texts(key));
        return [];
      });
      if (filled.length === 0) continue;
      // Printed numbers stay, and go on where rows are added.
      const rows = lastRow - firstRow + 1;
      const missing = Math.max(...filled.map((column) => column.texts.length)) - rows;
      const serials = columns.flatMap(({ cell }) => {
        const last = cellAt(grid, lastRow, cell.column);
        if (missing <= 0 || !last || !isSerial(last)) return [];
        return [{ cell: cell.id, texts: [...Array<string>(rows).fill(''), ...serialsBehind(last.text, missing)] }];
      });
      lists.push({ grid: id, firstRow, lastRow, columns: [...filled, ...serials] });
    }
    for (const { cell } of layout.fields) {
      const key = mapped[cell.id];
      if (key !== undefined) cells.set(cell.id, texts(key));
    }
  }
  return { cells, lists };
}
