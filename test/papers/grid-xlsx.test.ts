import { readSheet } from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { gridXlsx } from '../../lib/papers/grid-xlsx';
import { profileSheet } from '../../lib/papers/profile-sheet';
import { NOTICE, whole } from './sample';
import { unzip } from './unzip';

const sheet = (name: string) =>
  profileSheet({ ...whole(), person: { ...whole().person, name } }, NOTICE, 'junior', 'a4');

it('is a workbook with a sheet a person, A4 upright, read back with all that stands on the sheets', async () => {
  const grids = [sheet('张三'), sheet('𠮷[田]'), sheet('=1+1')];
  const bytes = await gridXlsx(grids);
  const parts = unzip(bytes);
  const workbook = parts.get('xl/workbook.xml') ?? '';
  expect([...workbook.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
    '1-张三',
    '2-𠮷田',
    '3-=1+1',
  ]);
  expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="portrait"/);
  for (const [at, grid] of grids.entries()) {
    const cells = (await readSheet(Buffer.from(bytes), at + 1)).flat().filter((cell) => cell !== null);
    const texts = [
      grid.title,
      ...grid.places.flat(),
      ...grid.rows.flatMap((row) => row.cells.map((cell) => cell.text)),
    ];
    expect(cells.map((cell) => String(cell).trim())).toEqual(texts.map((text) => text.trim()).filter(Boolean));
  }
  expect([...parts.values()].some((part) => part.includes('<f>'))).toBe(false);
  const a3 = unzip(await gridXlsx([sheet('张三')], 'a3')).get('xl/worksheets/sheet1.xml');
  expect(a3).toMatch(/<pageSetup[^>]*paperSize="8"[^>]*orientation="landscape"/);
});
