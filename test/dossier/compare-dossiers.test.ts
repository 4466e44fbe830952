import { describe, expect, it } from 'vitest';
import { compareDossiers, keepAdditions } from '../../lib/dossier/compare-dossiers';
import type { Dossier } from '../../lib/dossier/dossier';
import { EMPTY_DOSSIER, type KeptDossier, plainDossier } from '../../lib/dossier/kept-dossier';

const AT = '2023-06-15T01:02:03.000Z';
const STAMP = { source: 'page', at: AT } as const;
const ALL = new Set(['person', 'education', 'paper', 'assessment', 'declaration', 'award'] as const);

function kept(dossier: Dossier, source: 'page' | 'hand' = 'hand'): KeptDossier {
  let count = 0;
  return keepAdditions(dossier, new Set(ALL), { source, at: AT }, () => `e${count++}`)(EMPTY_DOSSIER);
}

const BACHELOR = { level: '本科', degree: '学士', school: '长汀大学', graduatedOn: '2012-06-30' };
const MASTER = { level: '研究生', degree: '硕士', school: '长汀大学', graduatedOn: '2015-06-30' };

describe('against an empty dossier', () => {
  it('all that the page holds is new, blank values and empty rows are not', () => {
    const { additions, differences } = compareDossiers(EMPTY_DOSSIER, {
      person: { name: '张三', email: '  ' },
      education: [{}, BACHELOR],
    });
    expect(differences).toEqual([]);
    expect(additions).toEqual([
      { section: 'person', entryId: null, at: 0, values: { name: '张三' } },
      { section: 'education', entryId: null, at: 1, values: BACHELOR },
    ]);
  });

  it('a masked number or name is nothing to keep', () => {
    const page = { person: { name: '张*', idNumber: '9999****0010', sex: '男' } };
    expect(compareDossiers(EMPTY_DOSSIER, page).additions[0]?.values).toEqual({ sex: '男' });
  });
});

describe('a full section', () => {
  // Held pair by pair with each value parsed anew, this takes longer than a test may.
  it('is compared in less than the time limit, whether all is alike or nothing', () => {
    const papers = (date: string) =>
      Array.from({ length: 1_000 }, (_, at) => ({ title: `论文${at}`, publishedOn: date, journal: '学报', rank: '1' }));
    const dossier = kept({ paper: papers('2020-01-05') });
    expect(compareDossiers(dossier, { paper: papers('2020年1月5日').reverse() })).toMatchObject({
      additions: [],
      differences: [],
      same: 4_000,
    });
    expect(compareDossiers(dossier, { paper: papers('2021-01-05') }).differences).toHaveLength(1_000);
  });
});

describe('single sections', () => {
  it('tell what differs, what is lacking, and what is alike', () => {
    const dossier = kept({ person: { name: '张三', mobile: '13900000001', birthDate: '1988-03' } });
    const page = { person: { name: '张三', mobile: '13900000002', birthDate: '1988年3月', sex: '男' } };
    const found = compareDossiers(dossier, page);
    expect(found.same).toBe(2);
    expect(found.differences).toMatchObject([
      { field: 'person.mobile', entryId: 'person', place: 0, kept: { text: '13900000001' }, incoming: '13900000002' },
    ]);
    expect(found.additions).toEqual([{ section: 'person', entryId: 'person', at: 0, values: { sex: '男' } }]);
  });

  it('that the page does not show are no difference', () => {
    const dossier = kept({ person: { name: '张三', email: 'a@example.invalid' }, paper: [{ title: '甲' }] });
    expect(compareDossiers(dossier, { person: { name: '张三' } })).toEqual({ additions: [], differences: [], same: 1 });
  });

  it('keep a more precise date apart from a less precise one', () => {
    const dossier = kept({ person: { birthDate: '1988-03' } });
    expect(compareDossiers(dossier, { person: { birthDate: '1988-03-15' } }).differences).toHaveLength(1);
  });
});

describe('sections that repeat', () => {
  it('are paired by what they say, whatever their order', () => {
    const dossier = kept({ education: [BACHELOR, MASTER] });
    const page = { education: [{ ...MASTER, graduatedOn: '2015-07-01' }, BACHELOR] };
    const found = compareDossiers(dossier, page);
    expect(found.additions).toEqual([]);
    expect(found.differences).toMatchObject([
      { field: 'education.graduatedOn', entryId: 'e1', place: 1, incoming: '2015-07-01' },
    ]);
  });

  it('count as new where more speaks against it: another degree of the same school', () => {
    const found = compareDossiers(kept({ education: [BACHELOR] }), { education: [BACHELOR, MASTER] });
    expect(found.differences).toEqual([]);
    expect(found.additions).toMatchObject([{ entryId: null, at: 1, values: MASTER }]);
  });

  it('are never paired by rank and kind alone', () => {
    const dossier = kept({ paper: [{ title: '甲', journal: '某刊', kind: '论文', rank: '1' }] });
    const page = { paper: [{ title: '乙', journal: '另刊', kind: '论文', rank: '1' }] };
    expect(compareDossiers(dossier, page).additions).toMatchObject([{ entryId: null }]);
  });

  it('give each entry of the dossier to one of the page alone', () => {
    const dossier = kept({ assessment: [{ year: '2021', result: '合格' }] });
    const page = {
      assessment: [
        { year: '2021', result: '合格' },
        { year: '2021', result: '优秀' },
      ],
    };
    const found = compareDossiers(dossier, page);
    expect([found.same, found.differences.length, found.additions.length]).toEqual([2, 0, 1]);
  });
});

describe('keeping', () => {
  it('gives each value its source and time, in the chosen sections alone', () => {
    const page = { person: { name: '张三' }, paper: [{ title: '甲' }] };
    const after = keepAdditions(page, new Set(['paper'] as const), STAMP, () => 'n1')(EMPTY_DOSSIER);
    expect(after).toEqual({ paper: [{ id: 'n1', values: { title: { text: '甲', ...STAMP } } }] });
  });

  it('touches nothing that is there, and done twice keeps nothing twice', () => {
    const before = kept({ person: { name: '张三', mobile: '1' }, paper: [{ title: '甲' }] });
    const page = {
      person: { name: '张三', mobile: '2', sex: '男' },
      paper: [{ title: '甲', rank: '1' }, { title: '乙' }],
    };
    let ids = 0;
    const keep = keepAdditions(page, new Set(ALL), STAMP, () => `n${ids++}`);
    const once = keep(before);
    expect(plainDossier(once)).toEqual({
      person: { name: '张三', mobile: '1', sex: '男' },
      paper: [{ title: '甲', rank: '1' }, { title: '乙' }],
    });
    expect(once.person?.[0]?.values.mobile?.source).toBe('hand');
    expect(keep(once)).toEqual(once);
  });

  it('takes the place of an entry that was added and left empty', () => {
    const before: KeptDossier = { paper: [{ id: 'empty', values: {} }] };
    const after = keepAdditions({ paper: [{ title: '甲' }] }, new Set(['paper'] as const), STAMP, () => 'n')(before);
    expect(after.paper?.map(({ id }) => id)).toEqual(['n']);
  });
});
