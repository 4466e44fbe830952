import { strToU8 } from 'fflate';
import { copyOfRow, docxEdits } from './docx';
import { type OfficePackage, packAgain } from './office-package';
import { type Blank, blankOf } from './open-blank';
import { xlsxEdits } from './xlsx';
import { copiesOfRow, grownNames, makeRoom, takesRows } from './xlsx-rows';
import { applyEdits, type Edit } from './xml';

/** Rows of a list cannot be added: something on the sheet counts rows in a way that would no longer be right. */
export class RowsRefused extends Error {
  override readonly name = 'RowsRefused';
}

/** A list of a blank: its rows for entries, and what stands in each, by the column's place in the grid. */
export interface FilledList {
  readonly grid: string;
  /** First and last row that the blank has for entries, both inclusive. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The ids of the cells of the first row, with the texts of that column from the first entry on. */
  readonly columns: readonly { readonly cell: string; readonly texts: readonly string[] }[];
}

export interface Filling {
  /** Texts by the id of the cell. */
  readonly cells: ReadonlyMap<string, string>;
  readonly lists: readonly FilledList[];
}

/** The parts of an id of a cell: what stands before its row, the row as it is written, what stands behind. */
function idParts(id: string): readonly [string, number, string] {
  const found = /^(s\d+![A-Z]+|t\d+r)(\d+)(c\d+)?$/u.exec(id);
  return [found?.[1] ?? '', Number(found?.[2]), found?.[3] ?? ''];
}

/** An id of a cell in a row further down. */
function movedId(id: string, rows: number): string {
  const [before, row, behind] = idParts(id);
  return `${before}${row + rows}${behind}`;
}

/** The row of an id, from 0; a sheet counts from 1. */
function rowOfId(id: string): number {
  const [, row] = idParts(id);
  return id.startsWith('s') ? row - 1 : row;
}

const gridOfId = (id: string) => /^[st]\d+/u.exec(id)?.[0];

function withParts(pack: OfficePackage, changed: ReadonlyMap<string, string>): OfficePackage {
  const parts = { ...pack.parts };
  for (const [name, text] of changed) parts[name] = strToU8(text);
  return { ...pack, parts };
}

/** The blank with so many copies of a row behind it. Throws `RowsRefused`. */
function grown(blank: Blank, gridId: string, row: number, count: number): Blank {
  const changed = new Map<string, string>();
  if (blank.kind === 'docx') {
    const node = blank.tables.find(({ grid }) => grid.id === gridId)?.rows[row];
    if (!node) throw new RowsRefused();
    const copy = copyOfRow(node, blank.source);
    changed.set(
      blank.pack.main,
      applyEdits(blank.source, [{ start: node.end, end: node.end, text: copy.repeat(count) }]),
    );
    return blankOf(withParts(blank.pack, changed));
  }
  const sheet = blank.sheets.find(({ grid }) => grid.id === gridId);
  const node = sheet?.rows.get(row);
  const added = { behind: row, count };
  if (!sheet || !node || !takesRows(sheet, row)) throw new RowsRefused();
  const edits: Edit[] = [
    ...makeRoom(sheet, added),
    { start: node.end, end: node.end, text: copiesOfRow(sheet, node, added) },
  ];
  changed.set(sheet.part, applyEdits(sheet.source, edits));
  const workbook = grownNames(blank.pack, sheet.grid.name, added);
  if (workbook !== null) changed.set(blank.pack.main, workbook);
  return blankOf(withParts(blank.pack, changed));
}

/** The texts of each part that is changed, cells filled. */
function filledParts(blank: Blank, cells: ReadonlyMap<string, string>): Map<string, string> {
  const changed = new Map<string, string>();
  const textOf = (id: string) => cells.get(id) ?? '';
  if (blank.kind === 'docx') {
    const edits = blank.tables.flatMap(({ grid, nodes }) =>
      grid.cells.flatMap((cell) => {
        const node = nodes.get(cell.id);
        if (!node || textOf(cell.id) === '') return [];
        return docxEdits(node, cell, textOf(cell.id), blank.source);
      }),
    );
    if (edits.length > 0) changed.set(blank.pack.main, applyEdits(blank.source, edits));
    return changed;
  }
  for (const { grid, nodes, part, source, printed } of blank.sheets) {
    const edits = grid.cells.flatMap((cell) => {
      const node = nodes.get(cell.id);
      if (!node || textOf(cell.id) === '') return [];
      return xlsxEdits(node, cell, textOf(cell.id), source, printed.get(cell.id) ?? '');
    });
    if (edits.length > 0) changed.set(part, applyEdits(source, edits));
  }
  return changed;
}

/**
 * The blank filled, as a file. An empty text leaves its cell as it is. Where a list has more entries than the blank has rows, its last
 * row is copied; then what lies below moves down. Nothing else of the blank changes. Throws `RowsRefused`.
 */
export function fillBlank(blank: Blank, { cells, lists }: Filling): Uint8Array {
  let now = blank;
  let texts = new Map(cells);
  // From below, so that what one list moves is not above another.
  for (const list of [...lists].sort((a, b) => b.firstRow - a.firstRow)) {
    const entries = Math.max(0, ...list.columns.map((column) => column.texts.length));
    const missing = entries - (list.lastRow - list.firstRow + 1);
    if (missing > 0) {
      now = grown(now, list.grid, list.lastRow, missing);
      texts = new Map(
        [...texts].map(([id, text]) => {
          const moves = gridOfId(id) === list.grid && rowOfId(id) > list.lastRow;
          return [moves ? movedId(id, missing) : id, text];
        }),
      );
    }
    for (const { cell, texts: column } of list.columns) {
      column.forEach((text, at) => {
        texts.set(movedId(cell, at), text);
      });
    }
  }
  const changed = filledParts(now, texts);
  return packAgain(now.pack, changed);
}
