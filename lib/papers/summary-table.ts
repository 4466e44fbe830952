import type { Level, Notice } from '../notice/schema';
import { columnWidths, textRoom } from './column-widths';
import type { SealBy } from './seal-by';
import { rowText, type SummaryRow } from './summary-row';
import { summaryTitle } from './summary-title';
import { countLines } from './text-width';

/** A place for the hand: what stands before it, and what is written in by us, which is nothing where the unit writes itself. */
export interface Place {
  readonly label: string;
  readonly value: string;
}

export interface TableColumn {
  readonly key: string;
  readonly heading: string;
  /** In half-width characters of the body's size. All together make `TABLE_UNITS`. */
  readonly width: number;
}

/** What stands on a 情况一览表. Screen, print and .xlsx are outputs of this. The paper is Chinese whatever language the panel speaks. */
export interface SummaryTable {
  readonly title: string;
  /** The line below the title, on each page. */
  readonly places: readonly Place[];
  readonly columns: readonly TableColumn[];
  /** The cells of each row by place, first the serial number. */
  readonly rows: readonly (readonly string[])[];
}

/** The half-width characters on a line of A4 landscape at 7 pt, and nearly as many on one of A3 at 10 pt: so the same widths serve both. */
export const TABLE_UNITS = 224;
const SERIAL = { key: 'serial', heading: '序号' };

/** Where the office that forwards seals, and not the unit. */
const OFFICE_SEAL = '主管部门（盖章）';

/** The room that a pen needs for a date. */
const EMPTY_DATE = '　　　年　　月　　日';

/**
 * The table of one notice and level. `rows` are those of this notice and level; they stand by `position`, and the serial
 * number is counted anew; whoever is left out does not stand there.
 * `seal` says who seals: by whom is not written in every notice. A value of a column that the notice does not have is left out.
 */
export function summaryTable(
  notice: Notice,
  level: Level,
  rows: readonly SummaryRow[],
  seal: SealBy = 'unit',
): SummaryTable {
  const headings = notice.summary.columns.map(({ key, heading }) => ({ key, heading }));
  const ordered = rows.filter(({ leftOut }) => !leftOut).sort((a, b) => a.position - b.position);
  const cells = ordered.map((row, index) => [String(index + 1), ...headings.map(({ key }) => rowText(row, key))]);
  const nameKey = notice.summary.columns.find(({ fill }) => fill.by === 'field' && fill.field === 'person.name')?.key;
  const heads = [SERIAL, ...headings];
  const widths = columnWidths(
    heads.map(({ key, heading }, place) => ({
      heading,
      cells: cells.map((row) => row[place] ?? ''),
      names: key === nameKey,
    })),
    TABLE_UNITS,
  );
  return {
    title: summaryTitle(notice, level),
    places: notice.summary.places.map(({ heading }) => ({
      label: `${seal === 'office' && heading.includes('盖章') ? OFFICE_SEAL : heading}：`,
      value: heading.endsWith('日期') ? EMPTY_DATE : '',
    })),
    columns: heads.map((head, place) => ({ ...head, width: widths[place] ?? 0 })),
    rows: cells,
  };
}

/** How many lines the highest cell of a row takes; at least one. */
export function rowLines(columns: readonly TableColumn[], cells: readonly string[]): number {
  return cells.reduce((most, cell, place) => {
    const column = columns[place];
    return column ? Math.max(most, countLines(cell, textRoom(column.width))) : most;
  }, 1);
}
