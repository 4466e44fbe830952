import type { Material, Need, Notice } from '../../lib/notice/schema';
import type { Source } from '../../lib/notice/source';

const source: Source = { source: 'default', text: '测试用', confidence: 'C' };

function material(no: number, copies: number, bound: boolean, needs: Need[], route: string | null = null): Material {
  return {
    id: `material-${no}`,
    no,
    name: { value: `第${no}项材料`, source },
    copies: { value: copies, source },
    binding: { value: bound ? 'bound' : 'loose', source },
    route: route === null ? null : { value: route, source },
    attachment: null,
    needs: needs.map((value) => ({ value, source })),
    proves: [],
  };
}

/** As much of a notice as a checklist looks at: two loose materials, three bound, the last on the exception route alone. */
export const NOTICE: Pick<Notice, 'id' | 'materials' | 'volume' | 'steps'> = {
  id: 'test-notice',
  materials: [
    material(1, 3, false, ['hrss-seal']),
    material(2, 6, false, ['recommendation', 'head-signature', 'seal']),
    material(3, 1, true, ['verified-copies']),
    material(4, 1, true, []),
    material(8, 1, true, ['verified-copies'], '破格'),
  ],
  volume: { value: { materials: [3, 4, 8], cover: 1, paged: true }, source },
  steps: {
    value: [
      { id: 'display', name: '公示', by: 'unit', source },
      { id: 'fee', name: '缴费', by: 'applicant', source },
    ],
    source,
  },
};
