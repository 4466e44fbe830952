import { describe, expect, it } from 'vitest';
import { insertDocument, newDocument } from '../../lib/materials/change';
import { EMPTY_CHECKLIST } from '../../lib/materials/checklist';
import type { Applicant } from '../../lib/papers/applicant';
import { isOfBatch, levelOf } from '../../lib/papers/applicant';
import { fees, payerOf } from '../../lib/papers/fees';
import { GRID_COLUMNS, type PaperGrid } from '../../lib/papers/grid';
import { type GridRequest, gridsOf } from '../../lib/papers/grids';
import { line, NOTICE, whole } from './sample';

const ID = '00000000-0000-4000-8000-000000000001';
const checklist = [
  ['title-certificate', 'c1', '助理工程师证书', 1, 2],
  ['papers', 'c2', '论文', 3, 3],
  ['papers', 'c3', '没有页码的论文', null, null],
].reduce(
  (list, [material, id, name, pageFrom, pageTo]) =>
    insertDocument(material as string, {
      ...newDocument(id as string, name as string),
      pageFrom: pageFrom as number | null,
      pageTo: pageTo as number | null,
    })(list),
  EMPTY_CHECKLIST,
);
const applicant: Applicant = {
  id: ID,
  name: '张三',
  idNumber: '99990119880315001X',
  dossier: whole(),
  kept: {},
  version: null,
  checklist,
};
const BATCH = { applicants: [applicant], rows: [] };
const only = (paper: GridRequest['paper'], batch: Parameters<typeof gridsOf>[2] = BATCH) =>
  gridsOf({ paper, notice: NOTICE.id }, NOTICE, batch)[0] as PaperGrid;
const texts = (grid: PaperGrid) => grid.rows.map(({ cells }) => cells.map(({ text }) => text));

describe('every sheet', () => {
  it.each(['profile', 'contents', 'bag', 'fees', 'slip'] as const)(
    '%s has rows that fill the page, each with its own key',
    (paper) => {
      const { head, rows } = only(paper);
      for (const { key, cells } of [...head, ...rows]) {
        expect([key, cells.reduce((sum, { span }) => sum + span, 0)]).toEqual([key, GRID_COLUMNS]);
      }
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    },
  );

  it('is that of the person asked for, and there is none of anybody else', () => {
    expect(gridsOf({ paper: 'bag', notice: NOTICE.id, person: ID }, NOTICE, BATCH)).toHaveLength(1);
    const other = '00000000-0000-4000-8000-000000000002';
    expect(gridsOf({ paper: 'bag', notice: NOTICE.id, person: other }, NOTICE, BATCH)).toEqual([]);
  });
});

describe('the contents page', () => {
  it('lists the materials in the order of the notice, below each its documents with their pages', () => {
    const grid = only('contents');
    expect(grid.places).toEqual([['申报人：张三', '工作单位：南通市某某数据安全技术有限公司']]);
    expect(texts(grid)).toEqual([
      ['1', '现任专业技术资格证书复印件', ''],
      ['', '（1）助理工程师证书', '1—2'],
      ['2', '继续教育相关材料或相关证明材料复印件', ''],
      ['3', '任期内专业技术工作总结', ''],
      ['4', expect.stringContaining('业绩成果证明材料'), ''],
      ['5', '任期内标志性论文、著作材料', ''],
      ['', '（1）论文', '3'],
      ['', '（2）没有页码的论文', ''],
    ]);
    expect(grid.foot).toEqual(['共 3 页']);
  });

  it('has the proof for an exception only where that is the route', () => {
    const dossier = { ...whole(), declaration: { ...whole().declaration, route: '破格申报' } };
    const grid = only('contents', { applicants: [{ ...applicant, dossier }], rows: [] });
    expect(texts(grid).at(-1)?.[1]).toBe('符合破格申报的证明材料');
  });
});

describe('the bag label', () => {
  it('says what goes loose with how many copies, and the volume', () => {
    expect(texts(only('bag')).slice(-3)).toEqual([
      ['1', '专业技术资格评审申报表', '3 份'],
      ['2', '江苏省数字经济（网络安全）工程专业申报中级职称人员简介（公示）表', '6 份'],
      ['3', '装订成册的材料（材料3至材料8，《目录》作封面），共 3 页', '1 册'],
    ]);
  });
});

describe('fees', () => {
  const row = (name: string, idNumber: string) => ({
    ...line(0, { name, unit: '某某公司' }),
    person: { name, idNumber },
  });

  it('are those of the level, with the name in the remittance note, each person once', () => {
    const all = fees(NOTICE, [payerOf(applicant, NOTICE)], [row('张三', '99990119880315001x'), row('李四', '')]);
    expect(all.map(({ name, yuan, note }) => [name, yuan, note])).toEqual([
      ['张三', 200, '网信办+张三'],
      ['李四', 200, '网信办+李四'],
    ]);
    expect(all[0]?.id).toBe(ID);
  });

  it('are none for whoever is left out, and not known without a level', () => {
    const leftOut = {
      ...row('张三', '99990119880315001x'),
      leftOut: { reason: '撤回', at: '2023-06-15T00:00:00.000Z' },
    };
    expect(fees(NOTICE, [payerOf(applicant, NOTICE)], [leftOut])).toEqual([]);
    expect(fees(NOTICE, [payerOf({ ...applicant, dossier: {} }, NOTICE)], [])[0]?.yuan).toBeNull();
  });

  it('are summed up on the list', () => {
    const list = only('fees', { applicants: [applicant], rows: [{ ...row('李四', ''), level: 'junior' }] });
    expect(texts(list).map((cells) => cells[4] ?? cells[1])).toEqual(['80 元', '200 元', '280 元']);
    expect(list.places.flat()).toContain('账号：1111820109000058268');
  });
});

describe('whose batch it is', () => {
  it.each([
    [undefined, true],
    ['2023', true],
    ['２０２３年度', true],
    ['2022', false],
  ])('a declaration of %s is of 2023: %s', (batchYear, is) =>
    expect(isOfBatch({ declaration: batchYear === undefined ? {} : { batchYear } }, NOTICE)).toBe(is),
  );
  it('a level that the notice does not have is none', () => {
    expect(levelOf({ declaration: { level: '高级' } }, NOTICE)).toBeNull();
    expect(levelOf({ declaration: { level: 'intermediate' } }, NOTICE)).toBe('intermediate');
  });
});
