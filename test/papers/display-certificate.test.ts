import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../lib/dossier/dossier';
import { keptOf } from '../../lib/dossier/kept-dossier';
import { GRID_COLUMNS } from '../../lib/papers/grid';
import { gridsOf } from '../../lib/papers/grids';
import { NOTICE, whole } from './sample';

const DISPLAY = { from: '2023-06-19', to: '2023-06-27', place: '一楼大厅', result: '无异议' };

function applicant(id: string, name: string, dossier: Dossier) {
  const kept = keptOf(dossier, { source: 'file', at: '2023-06-15T00:00:00Z' }, () => id);
  return { id, name, idNumber: '', dossier, kept, checklist: null, version: null };
}

const sheets = (...people: ReturnType<typeof applicant>[]) =>
  gridsOf({ paper: 'display', notice: NOTICE.id }, NOTICE, { applicants: people, rows: [] });
const words = (grid: ReturnType<typeof sheets>[number] | undefined) =>
  grid?.rows.map(({ cells }) => cells.map(({ text }) => text));

describe('the certificate of the display', () => {
  it('names everybody of one display with level, its days counted across holidays, place, result, and room for seal and date', () => {
    const both = [
      applicant('a', '张三', { ...whole(), display: DISPLAY }),
      applicant('b', '李四', { ...whole(), display: DISPLAY }),
    ];
    const grids = sheets(...both);
    expect(grids).toHaveLength(1);
    const [statement, , first, second] = words(grids[0]) ?? [];
    // The Dragon Boat festival, 22 to 24 June, is off, Sunday the 25th is worked, and the first day may not count.
    expect(statement?.[0]).toContain('2023年6月19日至2023年6月27日（共 5 个工作日）在一楼大厅，对下列 2 名申报人员');
    expect(statement?.[0]).toContain('公示结果：无异议。');
    expect(first).toEqual(['1', '张三', '中级', '工程师', '网络安全技术应用']);
    expect(second?.[1]).toBe('李四');
    expect(grids[0]?.foot.join()).toBe('用人单位（盖章）：南通市某某数据安全技术有限公司,日期：　　　　年　　月　　日');
    for (const { cells } of grids[0]?.rows ?? [])
      expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(GRID_COLUMNS);
  });

  it('gives another display a sheet of its own, leaves to the hand what is not recorded, and leaves out who was not displayed', () => {
    const grids = sheets(
      applicant('a', '张三', { ...whole(), display: DISPLAY }),
      applicant('b', '李四', { ...whole(), display: { from: '2023年6月', result: '有异议：业绩不实' } }),
      applicant('c', '王五', { ...whole(), display: undefined }),
    );
    expect(grids).toHaveLength(2);
    const [statement] = words(grids[1]) ?? [];
    expect(statement?.[0]).toContain('2023年6月至　　　　年　　月　　日（共 ＿＿＿＿＿＿ 个工作日）在＿＿＿＿＿＿');
    expect(statement?.[0]).toContain('公示结果：有异议：业绩不实。');
  });
});
