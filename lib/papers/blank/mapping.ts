import { z } from 'zod';
import type { Notice } from '../../notice/schema';
import type { BlankGrid } from './cells';
import { BLANK_PAPERS, type BlankPaper, listKeys, personKeys } from './keys';
import type { Blank } from './open-blank';
import { layoutOf, proposeEntries, proposeKey } from './propose';

/** What goes where in a blank, as the user confirmed it. Kept by the fingerprint of the file; nothing of the file or of a person is in it. */
export const MappingSchema = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/u),
  /** The name that the file had. */
  name: z.string().max(300),
  paper: z.enum(BLANK_PAPERS),
  /** The key of what is written into it, by the id of the cell; of a list the cells of its first row. */
  cells: z.record(z.string().max(40), z.string().max(100)),
  confirmedAt: z.iso.datetime(),
});
export type Mapping = z.infer<typeof MappingSchema>;
export type MappedCells = Mapping['cells'];

const TITLES: readonly (readonly [RegExp, BlankPaper])[] = [
  [/一览表|花名册|汇总表/u, 'summary'],
  [/目录/u, 'contents'],
];

/** So much of the beginning of a document tells what it is. */
const BEGINNING = 2_000;

function wordsOf(blank: Blank): string {
  if (blank.kind === 'docx') return blank.source.replace(/<[^<>]*>/gu, '').slice(0, BEGINNING);
  return blank.grids.flatMap(({ cells }) => cells.slice(0, 5).map(({ text }) => text)).join('');
}

/** Which paper a blank is, by the words on it; a sheet for one person where they tell nothing. `name` is that of the file. */
export function proposePaper(blank: Blank, name: string): BlankPaper {
  const words = (name + wordsOf(blank)).replace(/\s/gu, '');
  return TITLES.find(([pattern]) => pattern.test(words))?.[1] ?? 'profile';
}

/**
 * What goes where by the labels, as far as that is sure; the user confirms or changes it. The same thing is proposed for one cell
 * alone: where two cells ask for it, the second is mostly somebody else's.
 */
export function proposeMapping(grids: readonly BlankGrid[], paper: BlankPaper, notice: Notice): MappedCells {
  const cells: Record<string, string> = {};
  const person = personKeys(notice);
  const columns = listKeys(paper, notice);
  const taken = new Set<string>();
  const take = (id: string, key: string | null) => {
    if (key === null || taken.has(key)) return;
    taken.add(key);
    cells[id] = key;
  };
  for (const grid of grids) {
    const { lists, fields } = layoutOf(grid);
    for (const list of lists) {
      const entries = paper === 'profile' ? proposeEntries(list) : null;
      if (entries) {
        for (const [id, field] of entries) cells[id] = field;
        continue;
      }
      for (const { cell, label } of list.columns) {
        take(cell.id, proposeKey(label, [], paper === 'profile' ? person : columns));
      }
    }
    // The table of many people asks for nobody in particular outside its list.
    if (paper === 'summary') continue;
    for (const { cell, label, headings, before } of fields) take(cell.id, proposeKey(label, headings, person, before));
  }
  return cells;
}
