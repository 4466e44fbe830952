import { describe, expect, it } from 'vitest';
import { insertDocument, newDocument } from '../../lib/materials/change';
import { type Checklist, EMPTY_CHECKLIST } from '../../lib/materials/checklist';
import { pageProblems } from '../../lib/materials/page-numbers';
import { NOTICE } from './notice';

type Line = [material: number, name: string, from: number | null, to: number | null];

function checklist(...lines: Line[]): Checklist {
  return lines.reduce(
    (list, [no, name, pageFrom, pageTo]) =>
      insertDocument(`material-${no}`, { ...newDocument(name, name), pageFrom, pageTo })(list),
    EMPTY_CHECKLIST,
  );
}

function told(...lines: Line[]) {
  return pageProblems(NOTICE, checklist(...lines)).map(({ material: _, document: __, ...rest }) => rest);
}

describe('page numbers of the volume', () => {
  it('are right when each begins after the one before', () => {
    expect(told([3, '证', 1, 2], [4, '学时', 3, 3], [8, '破格', 4, 9])).toEqual([]);
  });

  it('follow the order of the volume, not the order in which they were written', () => {
    expect(told([8, '破格', 4, 9], [4, '学时', 3, 3], [3, '证', 1, 2])).toEqual([]);
  });

  it('pass over loose materials and documents without pages', () => {
    expect(told([1, '申报表', 50, 40], [3, '证', 1, 2], [3, '未编', null, null], [4, '学时', 3, 3])).toEqual([]);
  });

  it('tell a half one and a reversed one', () => {
    expect(told([3, '甲', 1, null], [3, '乙', null, 2], [3, '丙', 5, 4])).toEqual([
      { name: '甲', kind: 'half', missing: 'to' },
      { name: '乙', kind: 'half', missing: 'from' },
      { name: '丙', kind: 'reversed', from: 5, to: 4 },
    ]);
  });

  it('tell a volume that does not begin on page 1', () => {
    expect(told([3, '甲', 2, 3], [4, '乙', 4, 4])).toEqual([{ name: '甲', kind: 'start', from: 2 }]);
  });

  it('tell the pages between two documents that nothing stands on', () => {
    expect(told([3, '甲', 1, 2], [4, '乙', 4, 4])).toEqual([
      { name: '乙', kind: 'gap', first: 3, last: 3, before: '甲' },
    ]);
  });

  it('tell the pages that stand twice', () => {
    expect(told([3, '甲', 1, 5], [4, '乙', 5, 8])).toEqual([
      { name: '乙', kind: 'overlap', first: 5, last: 5, before: '甲' },
    ]);
    expect(told([3, '甲', 1, 9], [4, '乙', 2, 3], [4, '丙', 10, 10])).toEqual([
      { name: '乙', kind: 'overlap', first: 2, last: 3, before: '甲' },
    ]);
  });

  it('tell a document ahead of the one it stands behind, and go on from the furthest page', () => {
    expect(told([3, '甲', 1, 2], [3, '乙', 5, 8], [4, '丙', 3, 4], [4, '丁', 9, 9])).toEqual([
      { name: '乙', kind: 'gap', first: 3, last: 4, before: '甲' },
      { name: '丙', kind: 'order', from: 3, to: 4, before: '乙' },
    ]);
  });
});
