import { expect, it } from 'vitest';
import { openBlank } from '../../lib/papers/blank/open-blank';
import { GRID_COLUMNS } from '../../lib/papers/grid';
import { gridDocx } from '../../lib/papers/grid-docx';
import { profileSheet } from '../../lib/papers/profile-sheet';
import { NOTICE, whole } from './sample';
import { unzip } from './unzip';

const sheet = (name: string) =>
  profileSheet({ ...whole(), person: { ...whole().person, name } }, NOTICE, 'junior', 'a4');

it('is a document with a table a person, each on a page of its own, title and places on every page, text for text', async () => {
  const grids = [sheet('张三'), sheet('𠮷<b>&"田"'), sheet('=1+1')];
  const bytes = await gridDocx(grids);
  const opened = openBlank(bytes).grids;
  expect(opened).toHaveLength(3);
  grids.forEach((grid, at) => {
    const cells = opened[at]?.cells ?? [];
    const texts = [grid.title, ...grid.places.flat(), ...grid.rows.flatMap((row) => row.cells.map(({ text }) => text))];
    expect(cells.map(({ text }) => text)).toEqual(texts);
    for (let row = 0; row < grid.rows.length + 2; row++) {
      const spans = cells.filter((cell) => cell.row === row).map(({ columnSpan }) => columnSpan);
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(GRID_COLUMNS);
    }
  });
  const document = unzip(bytes).get('word/document.xml') ?? '';
  expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(6);
  expect(document.match(/<w:pageBreakBefore\/>/gu)).toHaveLength(2);
  const kept = (grids[0]?.rows ?? []).filter(({ keeps }) => keeps).flatMap(({ cells }) => cells);
  expect(document.match(/<w:keepNext\/>/gu)).toHaveLength(kept.length * 3);
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
});

it('lies on A3 where that is the paper, and stops where it is told to', async () => {
  const a3 = unzip(await gridDocx([sheet('张三')], 'a3')).get('word/document.xml');
  expect(a3).toContain('<w:pgSz w:w="23811" w:h="16838" w:orient="landscape"/>');
  const stop = () => Promise.reject(new Error('stopped'));
  await expect(gridDocx([sheet('张三')], 'a4', stop)).rejects.toThrow('stopped');
});
