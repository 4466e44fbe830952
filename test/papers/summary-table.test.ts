import { describe, expect, it } from 'vitest';
import { columnWidths, textRoom } from '../../lib/papers/column-widths';
import { rowLines, summaryTable, TABLE_UNITS } from '../../lib/papers/summary-table';
import { summaryFileName } from '../../lib/papers/summary-title';
import { summaryValues } from '../../lib/papers/summary-values';
import { countLines, longestPiece } from '../../lib/papers/text-width';
import { line, NOTICE, whole } from './sample';

const values = { ...summaryValues(whole(), NOTICE).values };

describe('the table', () => {
  it('has the title of its level', () => {
    const title = (level: 'junior' | 'intermediate') => summaryTable(NOTICE, level, []).title;
    expect(title('intermediate')).toBe('申报网络安全工程专业中级专业技术资格人员情况一览表');
    expect(title('junior')).toBe('申报网络安全工程专业初级专业技术资格人员情况一览表');
  });

  it('has the columns of the notice behind the serial number, and the places', () => {
    const { columns, places } = summaryTable(NOTICE, 'junior', []);
    expect(columns.map(({ heading }) => heading)).toEqual([
      '序号',
      ...NOTICE.summary.columns.map(({ heading }) => heading),
    ]);
    expect(places.map(({ label }) => label)).toEqual(['单位（盖章）：', '填报人：', '联系电话：', '填报日期：']);
  });

  it('stands by position, counts anew, and leaves out what is no column', () => {
    const rows = [line(7, { name: '乙' }), line(2, { name: '甲', nonsense: 'x' })];
    const { rows: cells } = summaryTable(NOTICE, 'intermediate', rows);
    expect(cells.map((row) => row.filter(Boolean))).toEqual([
      ['1', '甲'],
      ['2', '乙'],
    ]);
    expect(cells.every((row) => row.length === NOTICE.summary.columns.length + 1)).toBe(true);
  });

  it('has 40 rows of 40 persons, all as wide as the page, no number broken', () => {
    const rows = Array.from({ length: 40 }, (_, at) => line(at, { ...values, name: `张三${at}` }));
    const table = summaryTable(NOTICE, 'intermediate', rows);
    expect(table.rows).toHaveLength(40);
    expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(TABLE_UNITS, -0.5);
    for (const row of table.rows)
      row.forEach((cell, at) => {
        expect(table.columns[at]?.width, cell).toBeGreaterThan(longestPiece(cell, 0));
      });
    expect(table.rows.map((row) => rowLines(table.columns, row))).toEqual(Array(40).fill(3));
  });

  it('names its file by batch and level alone', () => {
    expect(summaryFileName(NOTICE, 'intermediate')).toBe('情况一览表-2023-中级.xlsx');
  });
});

describe('widths', () => {
  const column = (...cells: string[]) => ({ heading: '栏', cells });

  it('fill the whole, whatever stands in the columns', () => {
    for (const columns of [[column('1')], [column('字'.repeat(2_000)), column('x'.repeat(2_000)), column('')]]) {
      const sum = columnWidths(columns, 100).reduce((all, width) => all + width, 0);
      expect(sum).toBeCloseTo(100, 0);
    }
  });

  it('leave room for a pen in an empty column, but not where a number would be broken for it', () => {
    const number = column('999901198803150010');
    expect(columnWidths([number, column('')], 60)[1]).toBeGreaterThan(10);
    const [width = 0, ...empty] = columnWidths([number, ...Array.from({ length: 20 }, () => column(''))], 160);
    expect(width).toBeGreaterThan(19);
    expect(Math.min(...empty)).toBeGreaterThan(4);
  });

  it('break no name or short word, unless there is no room', () => {
    const cells = ['沈知远', '欧阳慕云', '工程师', '优秀'];
    const widths = columnWidths(
      [...cells.map((cell) => ({ ...column(cell), names: true })), column('字'.repeat(60))],
      60,
    );
    cells.forEach((cell, at) => {
      expect(countLines(cell, textRoom(widths[at] ?? 0)), cell).toBe(1);
    });
    const narrow = columnWidths(
      Array.from({ length: 10 }, () => column('工程师')),
      60,
    );
    expect(Math.max(...narrow)).toBeLessThan(7);
  });

  it('keep a date whole where that makes no row higher, else leave its halves whole', () => {
    const dates = column('2014年12月31日');
    const [wide = 0] = columnWidths([dates, column('字'.repeat(20))], 60);
    expect(textRoom(wide)).toBeGreaterThanOrEqual(14);
    const [narrow = 0] = columnWidths([dates, column('字'.repeat(40))], 46);
    expect(textRoom(narrow)).toBeLessThan(14);
    expect(textRoom(narrow)).toBeGreaterThanOrEqual(8);
  });

  it('do not let one endless text press the others below what can be read', () => {
    const [, number = 0] = columnWidths([column('字'.repeat(2_000)), column('999901198803150010')], 100);
    expect(number).toBeGreaterThan(18);
  });
});

describe('what was done with a line', () => {
  it('stands as it was written by hand, and not at all where the person is left out', () => {
    const at = '2023-06-15T00:00:00.000Z';
    const edited = { ...line(0, { name: '张三', unit: '旧' }), edits: { unit: { text: '新', at } } };
    const out = { ...line(1, { name: '李四' }), leftOut: { reason: '撤回', at } };
    const { rows } = summaryTable(NOTICE, 'intermediate', [out, edited]);
    expect(rows.map((cells) => cells.slice(0, 3))).toEqual([['1', '新', '张三']]);
  });

  it('asks for the seal of the office where that was chosen', () => {
    const places = (seal: 'unit' | 'office') =>
      summaryTable(NOTICE, 'intermediate', [], seal).places.map(({ label }) => label);
    expect(places('unit')[0]).toBe('单位（盖章）：');
    expect(places('office')).toEqual(['主管部门（盖章）：', ...places('unit').slice(1)]);
  });
});
