import { CATALOGUE, FIELD_IDS, type FieldId, splitField } from '../../dossier/catalogue';
import type { Dossier } from '../../dossier/dossier';
import type { Level, Notice } from '../../notice/schema';
import type { Applicant } from '../applicant';
import { fieldCell } from '../cell-text';
import { contentsLines } from '../contents-page';
import { partCell } from '../part-cell';
import { rowText, type SummaryRow } from '../summary-row';
import type { FilledList, Filling } from './fill-blank';
import { type BlankPaper, personKeys, SERIAL_KEY } from './keys';
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

/** The texts of a column of a list of entries, as employments. */
function entryTexts(dossier: Dossier, field: FieldId): string[] {
  const { section, field: name } = splitField(field);
  const entries = (dossier[section] ?? []) as readonly Readonly<Record<string, string | undefined>>[];
  return entries.map((entry) => fieldCell(field, entry[name]).text);
}

/** The texts of a column by its key; null where it is none of a list. */
function columnTexts(key: string, paper: BlankPaper, notice: Notice, of: BlankOf): string[] | null {
  if ('rows' in of) {
    const listed = of.rows.filter((row) => row.level === of.level && !row.leftOut);
    const ordered = [...listed].sort((a, b) => a.position - b.position);
    return ordered.map((row, at) => (key === SERIAL_KEY ? String(at + 1) : rowText(row, key)));
  }
  if (paper === 'contents') {
    const lines = contentsLines(notice, of.applicant);
    if (key === SERIAL_KEY) return lines.map(({ serial }) => serial);
    const fill = notice.contents.columns.find((column) => column.key === key)?.fill;
    if (fill?.by !== 'derivation') return null;
    return lines.map((line) => (fill.derivation === 'document-pages' ? line.pages : line.document));
  }
  return isEntryField(key) ? entryTexts(of.applicant.dossier, key) : null;
}

/** What is written where: texts of the mapped cells, and lists row by row. */
export function fillingOf(blank: Blank, mapped: MappedCells, paper: BlankPaper, notice: Notice, of: BlankOf): Filling {
  const texts: Texts = 'applicant' in of ? personTexts(of.applicant.dossier, notice) : () => '';
  const cells = new Map<string, string>();
  const lists: FilledList[] = [];
  for (const grid of blank.grids) {
    const layout = layoutOf(grid);
    for (const { grid: id, firstRow, lastRow, columns } of layout.lists) {
      const filled = columns.flatMap(({ cell }) => {
        const key = mapped[cell.id];
        const column = key === undefined ? null : columnTexts(key, paper, notice, of);
        if (column !== null) return [{ cell: cell.id, texts: column }];
        if (key !== undefined) cells.set(cell.id, texts(key));
        return [];
      });
      if (filled.length > 0) lists.push({ grid: id, firstRow, lastRow, columns: filled });
    }
    for (const { cell } of layout.fields) {
      const key = mapped[cell.id];
      if (key !== undefined) cells.set(cell.id, texts(key));
    }
  }
  return { cells, lists };
}
