import { describe, expect, it } from 'vitest';
import { gapSteps } from '../../lib/checks/ladder/gaps';
import { normalRungs, possibleRungs } from '../../lib/checks/ladder/rungs';
import { declaredRoute } from '../../lib/checks/ladder/ways';
import { decidingDates } from '../../lib/checks/shared/deciding';
import { educationRank } from '../../lib/checks/shared/education-rank';
import { fold, saysSomething, shown } from '../../lib/checks/shared/fold';
import { readNumber, readYear } from '../../lib/checks/shared/number';
import { acquisitionSpan, presentTitle } from '../../lib/checks/shared/present-title';
import { readRoute } from '../../lib/checks/shared/route';
import { readSex } from '../../lib/checks/shared/sex';
import { standingOf } from '../../lib/checks/shared/standing';
import { byBeginning, coursesOf, jobsOf } from '../../lib/checks/shared/stretches';
import { splitDay } from '../../lib/dates/calendar';
import { parseDate } from '../../lib/dates/parse';
import type { Conditions } from '../../lib/notice/conditions';
import { contextOf } from './context';

const conditions = contextOf({}).conditions as Conditions;

describe('what is read of a text', () => {
  it.each([
    [readSex, { 男: '男', 男性: '男', Male: '男', 女: '女', f: '女', 不男: null, 男人: null, 不女: null, 女人: null }],
    [readNumber, { '72学时': 72, 第1: 1, '6.25 年': 6.25, '1.2.3': null, '3-4': null, 约5: null, '': null }],
    [readYear, { '2022': 2022, '2022年度': 2022, 公元2022: null, '2022年5月': null, '1822': null }],
    [
      readRoute,
      {
        非破格: '正常',
        不破格: '正常',
        是非破格: '破格',
        并不破格: '破格',
        正常申报: '正常',
        不正常: 'unknown',
        转系列: '转评',
        高技能人才: '贯通',
      },
    ],
    [
      educationRank,
      {
        PhD: 5,
        'Ph.D.': 5,
        'not a phd': null,
        Master: 4,
        'no master': null,
        大学: 3,
        上大学: null,
        Bachelor: 3,
        'no bachelor': null,
      },
    ],
    [saysSomething, { '': false, '——': false, '/': false, 甲: true, '-1': true }],
  ] as [(text: string) => unknown, Record<string, unknown>][])('%o', (read, texts) => {
    // Ranks of education are told apart, whatever their numbers are.
    const answers = Object.fromEntries(Object.keys(texts).map((text) => [text, read(text)]));
    if (read !== educationRank) return expect(answers).toEqual(texts);
    const alike = (values: Record<string, unknown>) =>
      Object.keys(values).map((a) => Object.keys(values).filter((b) => values[a] === values[b]));
    expect(alike(answers)).toEqual(alike(texts));
    expect(Object.keys(answers).filter((text) => answers[text] === null)).toEqual(
      Object.keys(texts).filter((text) => texts[text] === null),
    );
  });

  it('is cut where a sentence could not hold it', () => {
    expect([shown(` ${'长'.repeat(60)} `), shown('长'.repeat(61))]).toEqual(['长'.repeat(60), `${'长'.repeat(60)}…`]);
    expect(fold('Ａ（b）'.repeat(100)).length).toBeLessThanOrEqual(200);
  });

  it('is a day of the calendar written in Chinese numerals', () => {
    const iso = (text: string) => {
      const read = parseDate(text);
      return read.kind === 'date' ? Object.values(read.date).join('-') : read.kind;
    };
    const written = [
      '二〇〇四年五月七日',
      '二零一八年十月三十日',
      '二○一五 年 八 月',
      '2O17年卅一日',
      '二◯一七年廿 五',
    ];
    expect(written.map(iso)).toEqual(['2004-5-7', '2018-10-30', '2015-8', 'unreadable', 'unreadable']);
    for (const text of ['12023-01-01', '2023-01-011', '2023-1-1', '2023-02-29']) {
      expect(() => splitDay(text)).toThrow(RangeError);
    }
  });
});

it('the dates that decide where no conditions are known', () => {
  const sections = ['achievement', 'patent', 'paper', 'award', 'education', 'training'] as const;
  expect(sections.map((section) => decidingDates(section, null).fields.join(' '))).toEqual([
    'achievement.completedOn',
    'patent.grantedOn',
    'paper.publishedOn',
    'award.awardedOn',
    'education.graduatedOn education.degreeOn',
    'training.to training.year training.from',
  ]);
  expect(decidingDates('paper', null).source).toMatchObject({ source: 'default', confidence: 'C' });
});

describe('jobs', () => {
  const jobs = (...rows: [string, string][]) => ({ employment: rows.map(([from, to]) => ({ from, to })) });
  const counted = (acquired: string) => {
    const day = { first: acquired, last: acquired };
    return { acquired: day, due: day, years: 4, cutoff: '2022-12-31' };
  };
  const gaps = (...rows: [string, string][]) =>
    gapSteps(jobs(...rows), counted('2018-01-01')).map(({ values }) => `${values.from} ${values.to}`);

  it('leave days free within the count, told from a month on', () => {
    expect(gaps()).toEqual([]);
    expect(gaps(['2017-01-01', '2018-03-31'], ['2018-05-01', '至今'])).toEqual(['2018-04-01 2018-04-30']);
    expect(gaps(['2017-01-01', '2018-03-31'], ['2018-04-30', '至今'])).toEqual([]);
    expect(gaps(['2017-01-01', '2022-11-30'])).toEqual(['2022-12-01 2022-12-31']);
    expect(gaps(['2017-01-01', '2022-12-31'])).toEqual([]);
    // A short job inside a long one ends nothing.
    expect(gaps(['2017-01-01', '2022-12-31'], ['2018-02-01', '2018-02-28'])).toEqual([]);
    expect(gaps(['2024-01-01', '至今'])).toEqual(['2018-01-01 2022-12-31']);
    const short = [2018, 2019, 2020, 2021].flatMap((year): [string, string][] => [
      [`${year}-03-01`, `${year}-03-31`],
      [`${year}-09-01`, `${year}-09-30`],
    ]);
    expect(gaps(...short)).toHaveLength(5);
  });

  it('are not known where one has no beginning, or an end that can’t be read', () => {
    expect(jobsOf(jobs(['2018-01', ''], ['2019', '至今']))).toHaveLength(2);
    for (const end of ['2018-13', '去年']) expect(jobsOf(jobs(['2017-01', end]))).toBeNull();
    expect(jobsOf(jobs(['', '2018']))).toBeNull();
    const course = (from: string, graduatedOn: string) => ({ from, graduatedOn, fullTime: '全日制' });
    const education = [course('2010', '2014'), course('', '2014'), course('2010', '')];
    expect(coursesOf({ education })).toHaveLength(1);
    const ordered = byBeginning(jobsOf(jobs(['2019', ''], ['2017', ''], ['2018', ''], ['2017', '2018'])) ?? []);
    expect(ordered.map(({ entry }) => entry.name)).toEqual([1, 3, 2, 0].map((at) => `employment[${at}]`));
  });
});

describe('the present title', () => {
  const titles = (...days: string[]) =>
    contextOf({ title: days.map((acquiredOn, at) => ({ name: `${at}`, acquiredOn })) }).dossier;

  it('is open where several may be the last, and then most likely that which may be the latest', () => {
    const open = (...days: string[]) => {
      const title = presentTitle(titles(...days));
      return title.kind === 'open' ? title.entry.fields.acquiredOn : title.kind;
    };
    expect([open('2018-06', '2018', '2017'), open('2018', '2017', '2018-06')]).toEqual(['2018', '2018']);
    expect([open('2018', '2016'), open()]).toEqual(['dated', 'none']);
  });

  it('was acquired no earlier than any of those that were read', () => {
    expect(acquisitionSpan(titles('2015', '2018-06', '2017-02-03'))).toEqual({
      first: '2018-06-01',
      last: '2018-06-30',
    });
    expect(acquisitionSpan(titles('2015', '不详'))).toEqual({ first: '2015-01-01', last: null });
  });
});

describe('whether an entry counts', () => {
  const start = { first: '2018-12-31', last: '2018-12-31', earlier: null, title: null };
  const entry = (fields: Record<string, string>) => ({ name: 'x[0]', fields });
  it.each([
    ['paper', { publishedOn: '2023-03-31' }, 'counts'],
    ['paper', { publishedOn: '2023-04-01' }, 'outside'],
    ['paper', { publishedOn: '2018-12-30' }, 'outside'],
    ['paper', { publishedOn: '2018-12' }, 'open'],
    ['paper', { publishedOn: '2023' }, 'open'],
    ['paper', {}, 'open'],
    ['achievement', { from: '2018-12-30', completedOn: '2020' }, 'open'],
    ['achievement', { from: '2019', completedOn: '2020' }, 'counts'],
    ['award', { from: '2017', awardedOn: '2020' }, 'counts'],
  ] as const)('%s %o %s', (section, fields, standing) => {
    expect(standingOf(section, entry(fields), contextOf({}), start)).toBe(standing);
  });
});

describe('rungs of the ladder', () => {
  const rungs = normalRungs(conditions, '工程师');
  const held = (sure: string | null, perhaps: string | null, unknown = false) =>
    possibleRungs(rungs.toReversed(), {
      sure: sure && educationRank(sure),
      perhaps: perhaps && educationRank(perhaps),
      unknown,
      split: false,
      courses: [],
      cutoff: '2023-03-31',
    } as Parameters<typeof possibleRungs>[1]).map((rung) => rung?.years ?? null);

  it('are those that an education may stand on', () => {
    expect(rungs.map(({ prior, years }) => `${prior} ${years}`)).toEqual([
      '助理工程师 2',
      '助理工程师 4',
      '助理工程师 4',
    ]);
    expect(held('硕士', null)).toEqual([2]);
    expect(held('本科', null)).toEqual([4]);
    expect(held('中专', null)).toEqual([null]);
    expect(held('大专', '硕士')).toEqual([4, 2]);
    expect(held(null, '硕士')).toEqual([null, 2]);
    expect(held('本科', null, true)).toEqual([4, 2]);
    expect(held('硕士', null, true)).toEqual([2]);
    expect(held(null, null, true)).toEqual([4, 4, 2, null]);
    expect(held(null, '本科', true)).toEqual([null, 4, 4, 4, 2]);
  });

  it('are gone by the route that is declared', () => {
    const route = (procedure?: string, written?: string) =>
      declaredRoute(contextOf({ declaration: { procedure, route: written } }));
    expect([route(), route(' '), route('评审', '破格'), route('初定'), route('什么'), route('评审', '什么')]).toEqual([
      '正常',
      '正常',
      '破格',
      null,
      null,
      null,
    ]);
  });
});
