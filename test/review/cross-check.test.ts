import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../lib/dossier/catalogue';
import { keepAdditions } from '../../lib/dossier/compare-dossiers';
import type { Dossier } from '../../lib/dossier/dossier';
import { EMPTY_DOSSIER, type KeptDossier } from '../../lib/dossier/kept-dossier';
import { changeDocument, insertDocument, newDocument } from '../../lib/materials/change';
import { EMPTY_CHECKLIST } from '../../lib/materials/checklist';
import { SHIPPED, type ShippedNotice } from '../../lib/notice/shipped';
import { returnList, returnText } from '../../lib/papers/return-list';
import { copiesOnDesk, tickCopy, whole } from '../../lib/review/copies';
import { DECIDING } from '../../lib/review/deciding-fields';
import { type Question, questions } from '../../lib/review/questions';
import { answered, asked, type Review, ReviewSchema, ruled, standOf } from '../../lib/review/review';
import { toMend } from '../../lib/review/to-mend';

const AT = '2023-06-15T01:02:03.000Z';
const { notice } = SHIPPED[0] as ShippedNotice;

function kept(dossier: Dossier): KeptDossier {
  let count = 0;
  const sections = new Set(DECIDING.map(({ section }) => section));
  return keepAdditions(dossier, sections, { source: 'file', at: AT }, () => `e${count++}`)(EMPTY_DOSSIER);
}
const said = (list: readonly Question[]) =>
  list.map(({ field, place, platform, dossier }) => `${field} ${place} ${platform} ${dossier}`);
const ask = (platform: Dossier, dossier: Dossier) => questions(platform, kept(dossier), notice);

describe('the questions', () => {
  it('are about fields that the catalogue has', () => {
    for (const { section, named, blind } of DECIDING) {
      expect(CATALOGUE[section].many).toBe(named !== null);
      for (const field of [...(named === null ? [] : [named]), ...blind])
        expect(CATALOGUE[section].fields).toHaveProperty(field);
    }
  });

  it('hold entries of page and dossier together by what they say, not by their number', () => {
    const [jia, yi] = [
      { name: '甲项目', completedOn: '2021-05' },
      { name: '乙项目', completedOn: '2022-06-01' },
    ];
    expect(said(ask({ achievement: [yi, jia] }, { achievement: [jia, { ...yi, completedOn: '2022-07' }] }))).toEqual([
      'achievement.name 0 甲项目 甲项目',
      'achievement.completedOn 0 2021-05 2021-05',
      'achievement.name 1 乙项目 乙项目',
      'achievement.completedOn 1 2022-06-01 2022-07',
    ]);
  });

  it('come for what the page alone has, or the dossier alone, and keep their key when the page is read in another order', () => {
    const [mine, theirs] = [{ title: '论文一', publishedOn: '2022-01' }, { title: '论文二' }];
    const list = ask({ paper: [theirs] }, { paper: [mine] });
    expect(said(list)).toEqual([
      'paper.title 0 null 论文一',
      'paper.publishedOn 0 null 2022-01',
      'paper.title 1 论文二 null',
    ]);
    const again = ask({ paper: [{ title: '论文三' }, theirs] }, { paper: [{ title: '论文四' }, mine] });
    expect(again.map(({ key }) => key)).toEqual(expect.arrayContaining(list.map(({ key }) => key)));
  });

  it('leave out what surely came after the cutoff in both, and nothing else', () => {
    const late = { name: '某奖', awardedOn: '2023-04-01' };
    expect(ask({ award: [late] }, { award: [late] })).toEqual([]);
    expect(ask({ award: [late] }, { award: [{ ...late, awardedOn: '2023-03-31' }] })).toHaveLength(2);
    expect(ask({ award: [{ ...late, awardedOn: '2023' }] }, {})).toHaveLength(2);
    expect(ask({ award: [{ name: '某奖' }] }, {})).toHaveLength(1);
    expect(ask({ education: [{ school: '某校', graduatedOn: '2023-06-30' }] }, {})).toHaveLength(2);
  });

  it('leave out contact and what neither says', () => {
    expect(said(ask({ person: { name: '张三', mobile: '13900000000', sex: ' ' } }, {}))).toEqual([
      'person.name 0 张三 null',
    ]);
  });
});

const review = (platform: Dossier): Review => ({ platform, readAt: AT, answers: [], rulings: [] });
const one = (platform: string | null, dossier: string | null): Question => ({
  key: 'k',
  section: 'education',
  field: 'education.graduatedOn',
  place: 0,
  named: false,
  platform,
  dossier,
});
const standing = (question: Question, text: string) =>
  standOf(question, answered(review({}), { key: 'k', text, at: AT })).kind;

it('entries of one name are told apart', () => {
  const list = ask(
    {},
    {
      assessment: [],
      employment: [
        { unit: '甲', from: '2010' },
        { unit: '甲', from: '2012' },
      ],
    },
  );
  expect(new Set(list.map(({ key }) => key)).size).toBe(4);
});

describe('one question', () => {
  it.each([
    ['2012-06-30', '2012年6月30日', '2012.6.30', 'agreed'],
    ['2012-06-30', null, '2012-06-30', 'agreed'],
    ['2012-06-30', '2012-06-30', '2012-07-01', 'differs'],
    ['2012-06-30', '2012-07-01', '2012-06-30', 'differs'],
    [null, '2012-06-30', '2012-06-30', 'differs'],
    ['2012-06-30', '2012-06-30', '', 'differs'],
    ['2012-06', '2012-06', '2012-06-30', 'differs'],
  ] as const)('platform %s, dossier %s, paper %s: %s', (platform, dossier, paper, stand) => {
    expect(standing(one(platform, dossier), paper)).toBe(stand);
  });

  it('a masked number agrees with the whole ones that it does not contradict', () => {
    const whole = '999901198803150010';
    const [asking] = ask({ person: { idNumber: '9999****0010' } }, { person: { idNumber: whole } });
    const entered = (text: string) => answered(review({}), { key: asking?.key ?? '', text, at: AT });
    expect(standOf(asking as Question, entered(whole)).kind).toBe('agreed');
    expect(standOf(asking as Question, entered('999901198803150029')).kind).toBe('differs');
  });

  it('is open until the paper is entered, settled by a ruling, and open to one again when a value changes', () => {
    const question = one('2012-06-30', '2012-06-30');
    expect(standOf(question, review({})).kind).toBe('open');
    const differs = answered(review({}), { key: 'k', text: '2012-07-01', at: AT });
    const on = { platform: '2012-06-30', dossier: '2012-06-30', paper: '2012-07-01' };
    const ruling = { key: 'k', ruling: 'mend', reason: '毕业证为7月1日', by: '王五', at: AT, on } as const;
    const settled = ruled(differs, ruling);
    expect(ReviewSchema.parse(settled)).toEqual(settled);
    expect(standOf(question, settled)).toMatchObject({ kind: 'settled', ruled: { ruling: 'mend', by: '王五' } });
    expect(standOf(one('2012-07-02', '2012-06-30'), settled).kind).toBe('differs');
    expect(standOf(one('2012-06-30', '2012-07-02'), settled).kind).toBe('differs');
    expect(standOf(question, answered(settled, { key: 'k', text: '2012-08-01', at: AT })).kind).toBe('differs');
    expect(asked(settled, 'k')).toEqual(review({}));
    expect(ruled(settled, { ...ruling, ruling: 'correct' }).rulings).toHaveLength(1);
  });
});

it('the copies that the notice wants checked are ticked by the office, whatever the applicant ticked, and under the name they had', () => {
  const document = (id: string, name: string) => ({ ...newDocument(id, name), verified: true, signed: true });
  const [asked, other] = [notice.materials[2], notice.materials[4]];
  const checklist = [
    insertDocument(asked?.id ?? '', document('d1', '毕业证书')),
    insertDocument(asked?.id ?? '', document('d2', '聘书')),
    insertDocument(other?.id ?? '', document('d3', '工作总结')),
  ].reduce((list, change) => change(list), EMPTY_CHECKLIST);
  const stands = (of: Review, list = checklist) =>
    copiesOnDesk(notice, list, of).map(({ name, ticks }) => [name, ticks]);
  const nothing = { verified: false, signed: false, stamped: false };
  expect(stands(review({}))).toEqual([
    ['毕业证书', nothing],
    ['聘书', nothing],
  ]);
  const tick = (of: Review, which: 'verified' | 'signed' | 'stamped', on = true) => {
    const [first] = copiesOnDesk(notice, checklist, of);
    return first ? tickCopy(of, first, which, on, AT) : of;
  };
  const one = tick(review({}), 'verified');
  expect(ReviewSchema.parse(one)).toEqual(one);
  expect(stands(one)[0]).toMatchObject(['毕业证书', { verified: true, signed: false, stamped: false }]);
  const all = tick(tick(one, 'signed'), 'stamped');
  expect(whole(copiesOnDesk(notice, checklist, all))).toBe(1);
  expect(whole(copiesOnDesk(notice, checklist, tick(all, 'signed', false)))).toBe(0);
  const renamed = changeDocument(asked?.id ?? '', 'd1', { name: '学位证书' })(checklist);
  expect(stands(all, renamed)[0]).toEqual(['学位证书', nothing]);
  const unasked = { ...notice, materials: notice.materials.map((material) => ({ ...material, needs: [] })) };
  expect(copiesOnDesk(unasked, checklist, all)).toHaveLength(3);
  expect(copiesOnDesk(notice, null, all)).toEqual([]);
});

describe('what the applicant is to mend', () => {
  it('is what was ruled so, with the entry, both values and the reason; what is right is not among it', () => {
    const paper = { title: '论文一', journal: '某学报', publishedOn: '2022-01', rank: '1' };
    const platform: Dossier = { person: { sex: '男' }, paper: [paper] };
    const list = ask(platform, {});
    const rule = (field: string, ruling: 'mend' | 'unproven' | 'correct', text: string, reason: string) => {
      const { key, platform: on, dossier } = list.find((one) => one.field === field) as Question;
      return (before: Review) =>
        ruled(answered(before, { key, text, at: AT }), {
          ...{ key, ruling, reason, by: '王五', at: AT },
          on: { platform: on, dossier, paper: text },
        });
    };
    const done = [
      rule('paper.publishedOn', 'mend', '2022年3月', '以版权页为准'),
      rule('paper.rank', 'unproven', '', '没有作者页！'),
      rule('person.sex', 'correct', '女', '复印件看错'),
    ].reduce((before, change) => change(before), review(platform));
    const found = toMend(list, done);
    expect(found).toEqual({
      mend: [
        {
          where: '论文著作第 1 项“论文一”：发表时间',
          what: '纸质材料上是“2022年3月”，平台上是“2022-01”。以版权页为准。',
        },
      ],
      settle: [{ where: '论文著作第 1 项“论文一”：署名位次', what: '纸质材料上没有写，平台上是“1”。没有作者页！' }],
    });
    const text = returnText('张三', returnList(notice, {}, [], null, found));
    expect(text).toContain('1. 论文著作第 1 项“论文一”：发表时间：纸质材料上是“2022年3月”');
    expect(text).toContain('2. 论文著作第 1 项“论文一”：署名位次：');
  });
});
