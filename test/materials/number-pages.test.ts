import { describe, expect, it } from 'vitest';
import { insertDocument, newDocument } from '../../lib/materials/change';
import { type Checklist, EMPTY_CHECKLIST } from '../../lib/materials/checklist';
import { numberPages, pageCount, setPageCount } from '../../lib/materials/number-pages';
import { pageProblems } from '../../lib/materials/page-numbers';
import { NOTICE } from './notice';

type Line = [material: number, name: string, from: number | null, to: number | null];
const list = (...lines: Line[]) =>
  lines.reduce<Checklist>(
    (checklist, [no, name, pageFrom, pageTo]) =>
      insertDocument(`material-${no}`, { ...newDocument(name, name), pageFrom, pageTo })(checklist),
    EMPTY_CHECKLIST,
  );
const pages = ({ materials }: Checklist) =>
  Object.fromEntries(
    materials.flatMap(({ documents }) => documents.map((one) => [one.id, [one.pageFrom, one.pageTo]])),
  );

describe('the pages of the volume', () => {
  it('follow each other in the order of the notice, whatever order things were entered in', () => {
    const numbered = numberPages(NOTICE)(list([4, 'b', 1, 3], [3, 'a', 7, 8], [8, 'c', 1, 1]));
    expect(pages(numbered)).toEqual({ a: [1, 2], b: [3, 5], c: [6, 6] });
    expect(pageProblems(NOTICE, numbered)).toEqual([]);
  });

  it('move on when a document takes more pages, and pass over one that is not known', () => {
    const before = list([3, 'a', 1, 2], [3, 'b', null, null], [4, 'c', 3, 3]);
    expect(pages(setPageCount(NOTICE, 'a', 5)(before))).toEqual({ a: [1, 5], b: [null, null], c: [6, 6] });
    expect(pages(setPageCount(NOTICE, 'b', 2)(before))).toEqual({ a: [1, 2], b: [3, 4], c: [5, 5] });
    expect(pages(setPageCount(NOTICE, 'a', null)(before))).toEqual({ a: [null, null], b: [null, null], c: [1, 1] });
  });

  it('leave documents of loose materials alone, and one that would not fit without pages', () => {
    expect(pages(numberPages(NOTICE)(list([1, 'loose', 4, 5], [3, 'a', 4, 5])))).toEqual({ loose: [4, 5], a: [1, 2] });
    const much = setPageCount(NOTICE, 'b', 9_999)(list([3, 'a', 1, 1], [4, 'b', null, null]));
    expect(pages(much)).toEqual({ a: [1, 1], b: [null, null] });
  });

  it.each([
    [1, 3, 3],
    [null, 3, null],
    [3, 1, null],
  ])('from %s to %s are %s', (pageFrom, pageTo, count) =>
    expect(pageCount({ ...newDocument('a', 'a'), pageFrom, pageTo })).toBe(count),
  );
});
