import { describe, expect, it } from 'vitest';
import { educationHeld } from '../../lib/checks/ladder/education';
import { studySteps } from '../../lib/checks/ladder/field-of-study';
import { firstWay } from '../../lib/checks/ladder/first-appointment';
import { lateralWay } from '../../lib/checks/ladder/lateral';
import { normalWay } from '../../lib/checks/ladder/normal';
import { qualificationWay } from '../../lib/checks/ladder/qualification';
import { skilledRank, skilledWay } from '../../lib/checks/ladder/skilled';
import type { Judged } from '../../lib/checks/ladder/way';
import { educationRank } from '../../lib/checks/shared/education-rank';
import type { Conditions } from '../../lib/notice/conditions';
import { contextOf } from './context';

const conditions = contextOf({}).conditions as Conditions;
const said = (came: Judged | null) => came && `${came.verdict} ${came.tell().reason.id.replace(/^\w+\./, '')}`;
/** The values of the step of that name, as they are written in the dossier. */
const stepOf = (came: Judged | null, id: string) => came?.tell().steps.find((step) => step.id.endsWith(id))?.values;

describe('the education held by a day', () => {
  const held = (...education: Record<string, string>[]) => {
    const { sure, perhaps, unknown } = educationHeld(contextOf({ education }).dossier, '2023-03-31');
    return [sure, perhaps, unknown];
  };
  const bachelor = educationRank('本科');
  const master = educationRank('硕士');
  it.each([
    [[{ level: '本科', graduatedOn: '2010-06' }], [bachelor, null, false]],
    [[{ level: '本科', graduatedOn: ' ', degree: '学士', degreeOn: '2010-06' }], [bachelor, null, false]],
    [[{ level: '本科', graduatedOn: '2023' }], [null, bachelor, false]],
    [
      [
        { level: '本科', graduatedOn: '2010' },
        { level: '硕士', graduatedOn: '2023' },
      ],
      [bachelor, master, false],
    ],
    [[{ level: '本科', graduatedOn: '2023-04-01' }], [null, null, false]],
    [[{ level: '其他', graduatedOn: '2010' }], [null, null, true]],
    // It would not count whatever it is.
    [[{ level: '其他', graduatedOn: '2023-04-01' }], [null, null, false]],
    [[{ level: '硕士（在读）', graduatedOn: '2010' }], [null, null, true]],
    [[], [null, null, true]],
  ])('%j', (education, wanted) => expect(held(...(education as Record<string, string>[]))).toEqual(wanted));
});

it('a field of study is told where it has no word of the speciality, whatever joins its words', () => {
  const day = { first: '2018-12-31', last: '2018-12-31' };
  const told = (major: string) =>
    studySteps(contextOf({ education: [{ level: '本科', major }] }), conditions, {
      acquired: day,
      due: day,
      years: 4,
      cutoff: '2022-12-31',
    }).map(({ values }) => values.majors);
  const others = ['纺织技术', '应用化学', '土木工程', '医学专业', '智能制造', '文学与史学'];
  expect(others.flatMap(told)).toEqual(others);
  expect(['网络工程', '计算机应用', ' '].flatMap(told)).toEqual([]);
});

it('初定 counts from the first education that is high enough', () => {
  const due = (...rows: [string, string][]) => {
    const education = rows.map(([level, graduatedOn]) => ({ level, graduatedOn }));
    return stepOf(firstWay(contextOf({ education }), conditions, '助理工程师'), 'step-first.graduation')?.due;
  };
  expect(due(['大专', '2015-06-30'], ['大专', '2010-06-30'])).toBe('2013-06-30');
  expect(due(['大专', '2010-06-30'], ['大专', '2015-06-30'])).toBe('2013-06-30');
  expect(due(['其他', '2001-06-30'], ['中专', '2005-06-30'], ['大专', '2012-06-30'])).toBe('2015-06-30');
  expect(due(['大专', '2012'])).toBe('2015-12-31');
  expect(due(['大专', '不详'])).toBeUndefined();
  expect(firstWay(contextOf({}), conditions, '助理工程师')).toBeNull();
});

describe('titles of other series', () => {
  const way = (title: Record<string, string>[]) =>
    normalWay(
      contextOf({ title, education: [{ level: '本科', graduatedOn: '2012-06-30' }] }),
      conditions,
      '工程师',
      false,
    );
  const now = { name: '助理工程师', acquiredOn: '2021-01-01' };

  it('held before let the years run on, from the earliest of them', () => {
    const came = way([
      { name: '助理会计师', acquiredOn: '2017-05-06' },
      { name: '助理经济师', acquiredOn: '2016-07-08' },
      now,
    ]);
    expect([said(came), came.counted?.acquired.first, came.tell().batch]).toEqual([
      'unsure runs-on',
      '2016-07-08',
      null,
    ]);
    expect(way([{ name: '助理经济师', acquiredOn: '2016-07-08' }, now]).counted?.acquired.first).toBe('2016-07-08');
  });

  it.each([
    // Too few years even so.
    [[{ name: '助理经济师', acquiredOn: '2019-06-01' }, now], 'fail short', 'step-runs-on.no'],
    // Too short a time in the new series.
    [
      [
        { name: '助理经济师', acquiredOn: '2015-06-01' },
        { name: '助理工程师', acquiredOn: '2022-06-01' },
      ],
      'fail short',
      'step-runs-on.no',
    ],
    [[{ name: '经济师', acquiredOn: '2016-06-01' }, now], 'fail short', null],
    [
      [
        { name: '助理经济师', acquiredOn: '2015-06-01' },
        { name: '助理工程师', acquiredOn: '2018-06-01' },
      ],
      'pass pass',
      null,
    ],
  ])('%j: %s', (title, wanted, step) => {
    const came = way(title);
    expect(said(came)).toBe(wanted);
    expect(
      came
        .tell()
        .steps.find(({ id }) => id.includes('runs-on'))
        ?.id.replace('seniority.', '') ?? null,
    ).toBe(step);
  });

  it('are asked since when the post is held, by the latest that was read', () => {
    const title = [{ name: '经济师', acquiredOn: '2016-06-01' }];
    const post = (...froms: string[]) => {
      const employment = froms.map((from) => ({ from, unit: '甲' }));
      const came = lateralWay(contextOf({ title, employment }), conditions, '工程师', true);
      return came?.tell().steps.map(({ id, values }) => `${id.replace('seniority.step-', '')} ${values.date ?? ''}`);
    };
    expect(post('2014-01', '2021-01-01', '2019')).toEqual(['post.yes 2021-01-01']);
    expect(post('2022-01-01', '去年', '')).toEqual(['post.no 2022-01-01']);
    expect(post('去年')).toEqual(['post.none ']);
  });
});

describe('the name of the title before', () => {
  const way = (name: string) =>
    normalWay(
      contextOf({
        title: [{ name, acquiredOn: '2018-12-31' }],
        education: [{ level: '本科', graduatedOn: '2012-06-30' }],
      }),
      conditions,
      '工程师',
      false,
    );
  it.each([
    [' 助理工程师 ', 'pass pass', 'step-title'],
    ['网络安全助理工程师', 'pass pass', 'step-title-taken'],
    [' ', 'unsure title-unnamed', null],
    // It may stand for either of two titles.
    ['软考初级', 'unsure title-other', null],
  ])('%j', (name, wanted, step) => {
    const came = way(name);
    expect([said(came), came.tell().steps[0]?.id.replace('seniority.', '') ?? null]).toEqual([wanted, step]);
  });
});

describe('certificates', () => {
  const [LATE, NONE, IN_TIME] = ['2024-05-25', '', '2020-11-07'] as const;
  const names = ['软件设计师', '网络工程师', '信息安全工程师'];
  const best = (...days: string[]) => {
    const certificate = days.map((acquiredOn, at) => ({ name: names[at], acquiredOn }));
    return said(qualificationWay(contextOf({ certificate }), conditions, '工程师', true));
  };

  it('the best of several qualifications is told, wherever it stands', () => {
    expect(best(LATE, NONE, IN_TIME)).toBe('pass qualification');
    expect(best(IN_TIME, LATE)).toBe('pass qualification');
    expect(best(LATE, NONE)).toBe('unsure qualification-undated');
    expect(best(NONE, LATE)).toBe('unsure qualification-undated');
    expect(best(LATE)).toBe('fail qualification-late');
  });

  const rank = (name: string, grade?: string) =>
    conditions.skilled.value[skilledRank({ name: 'certificate[0]', fields: { name, grade } }, conditions)]?.grade;

  it.each([
    ['电工高级技师', undefined, '高级技师'],
    ['网络与信息安全管理员', '二级', '技师'],
    ['职业技能等级证书', '二级', '技师'],
    // A grade of an examination is none of a trade.
    ['计算机等级考试', '二级', undefined],
    ['高级工程师', undefined, undefined],
  ])('%s %s is the grade %s', (name, grade, wanted) => expect(rank(name, grade)).toBe(wanted));

  const skilled = (...certificate: Record<string, string>[]) =>
    skilledWay(contextOf({ certificate }), conditions, '工程师', true);

  it('the earliest grade that is high enough is counted, also where its day is known in part', () => {
    const rows = [
      { name: '电工', grade: '技师', acquiredOn: '2021-05-01' },
      { name: '电工', grade: '技师', acquiredOn: '2015-05-01' },
    ] as const;
    for (const all of [rows, rows.toReversed()]) expect(skilled(...all)?.counted?.acquired.first).toBe('2015-05-01');
    expect(said(skilled(rows[0]))).toBe('fail short');
    expect(said(skilled({ ...rows[0], acquiredOn: '2021' }))).toBe('fail short-at-least');
    expect(stepOf(skilled({ name: '电工高级技师', acquiredOn: '2015' }), 'step-certificate')?.text).toBe(
      '电工高级技师',
    );
  });
});
