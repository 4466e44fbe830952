import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../lib/dossier/dossier';
import { summaryValues } from '../../lib/papers/summary-values';
import { NOTICE, whole } from './sample';

const valuesOf = (dossier: Dossier) => summaryValues(dossier, NOTICE).values;
const notesOf = (dossier: Dossier) => summaryValues(dossier, NOTICE).notes.map(({ id }) => id);

describe('a whole declaration', () => {
  it('fills every column but the remarks, as the form shows it', () => {
    expect(summaryValues(whole(), NOTICE)).toEqual({
      values: {
        unit: '南通市某某数据安全技术有限公司',
        name: '张三',
        sex: '男',
        'birth-month': '1988年3月',
        'id-number': '99990119880315001X',
        'started-on': '2010年7月',
        school: '某某大学',
        major: '信息安全',
        'graduated-on': '2014年6月',
        education: '本科',
        degree: '学士',
        'present-title': '助理工程师',
        'acquired-on': '2014年12月31日',
        'current-specialty': '网络安全',
        'specialty-years': '12',
        specialty: '网络安全技术应用',
        title: '工程师',
        route: '正常',
        training: '2021年90学时\n2022年90.5学时',
        assessment: '2021年合格\n2022年优秀',
        contact: '13900000000',
      },
      empty: [],
      notes: [],
    });
  });
});

describe('what is missing', () => {
  it('stays empty, and is told; the remarks are not asked for', () => {
    const { values, empty, notes } = summaryValues({}, NOTICE);
    expect(values).toEqual({});
    expect(empty).toHaveLength(NOTICE.summary.columns.length - 1);
    expect(empty.map(({ heading }) => heading)).not.toContain('备注');
    expect(notes).toEqual([]);
  });

  it('names just the column that is empty', () => {
    const dossier = { ...whole(), training: [] };
    expect(summaryValues(dossier, NOTICE).empty.map(({ heading }) => heading)).toEqual(['继续教育']);
  });

  it('takes the telephone where there is no mobile number', () => {
    expect(valuesOf({ person: { mobile: ' ', phone: '0513-85000000' } }).contact).toBe('0513-85000000');
  });
});

describe('dates', () => {
  it.each([
    ['2014', '2014年'],
    ['2014.6', '2014年6月'],
    ['２０１４年６月３０日', '2014年6月30日'],
  ])('%s stands as %s', (written, shown) => {
    expect(valuesOf({ work: { startedOn: written } })['started-on']).toBe(shown);
  });

  it('keeps a date that does not exist as it is written, and tells it', () => {
    const dossier = { work: { startedOn: '2014-02-30' } };
    expect(valuesOf(dossier)['started-on']).toBe('2014-02-30');
    expect(notesOf(dossier)).toEqual(['date-unread']);
  });

  it('never invents the month of birth', () => {
    const dossier = { person: { birthDate: '1988' } };
    expect(valuesOf(dossier)['birth-month']).toBe('1988年');
    expect(notesOf(dossier)).toEqual(['birth-month-missing']);
  });
});

describe('the identity number', () => {
  it('that is partly hidden stays as it is, and is told', () => {
    const dossier = { person: { idNumber: '9999**********001X' } };
    expect(valuesOf(dossier)['id-number']).toBe('9999**********001X');
    expect(notesOf(dossier)).toEqual(['identity-hidden']);
  });
});

describe('the education', () => {
  const school = (education: Dossier['education']) => valuesOf({ education }).school;

  it.each([
    ['大专', '本科'],
    ['中专', '大专'],
    ['大学本科', '硕士研究生'],
    ['硕士', '博士研究生'],
    ['高中', '大学专科'],
  ])('%s is below %s, whichever stands first', (low, high) => {
    const entries = [
      { level: low, school: 'low', graduatedOn: '2020' },
      { level: high, school: 'high', graduatedOn: '2010' },
    ];
    expect(school(entries)).toBe('high');
    expect(school([...entries].reverse())).toBe('high');
    expect(notesOf({ education: entries })).toEqual([]);
  });

  it.each(['硕士（在读）', '研究生 肄业', '本科未毕业'])(
    '%s is none, and the one that was finished stands',
    (level) => {
      const education = [
        { level: '本科', school: 'finished', graduatedOn: '2014' },
        { level, school: 'unfinished', graduatedOn: '2023' },
      ];
      expect(school(education)).toBe('finished');
      expect(notesOf({ education })).toEqual([]);
      expect(school(education.slice(1))).toBeUndefined();
    },
  );

  it('of two as high is the one that surely ended later, told once for all its columns', () => {
    const education = [
      { level: '本科', school: 'later', graduatedOn: '2016-06', major: 'm', degree: 'd' },
      { level: '本科', school: 'earlier', graduatedOn: '2014' },
    ];
    expect(school(education)).toBe('later');
    expect(notesOf({ education })).toEqual(['education-unsure']);
  });

  it('is the last one written where even the dates do not tell', () => {
    const education = [
      { level: '本科', school: 'first', graduatedOn: '2014' },
      { level: '本科', school: 'last', graduatedOn: '2014-06' },
    ];
    expect(school(education)).toBe('last');
    expect(notesOf({ education })).toEqual(['education-unsure']);
  });

  it('that does not surely lie by the cutoff stands there, and that is told', () => {
    const lower = { level: '本科', graduatedOn: '2014-06' };
    const late = { level: '研究生', graduatedOn: '2023-06-30', degreeOn: '2023-06-30' };
    expect(notesOf({ education: [lower, late] })).toEqual(['education-late']);
    expect(notesOf({ education: [lower, { level: '研究生', graduatedOn: '2023' }] })).toEqual([
      'education-late-unsure',
    ]);
    expect(notesOf({ education: [lower, { level: '研究生', graduatedOn: '2023-03-31' }] })).toEqual([]);
  });

  it('whose height is not said is not passed over in silence', () => {
    const education = [
      { level: '本科', school: 'known', graduatedOn: '2014' },
      { school: 'unknown', graduatedOn: '2018' },
    ];
    expect(school(education)).toBe('unknown');
    expect(notesOf({ education })).toEqual(['education-unsure']);
  });

  it('passes over entries without a word', () => {
    expect(school([{ level: '本科', school: 'one' }, { level: ' ' }])).toBe('one');
  });
});

describe('the present title', () => {
  it('is the last one written where its date is missing, and that is told', () => {
    const dossier = { title: [{ name: '助理工程师', acquiredOn: '2014' }, { name: '工程师' }] };
    expect(valuesOf(dossier)['present-title']).toBe('工程师');
    expect(notesOf(dossier)).toEqual(['title-unsure']);
  });
});

describe('years in the speciality', () => {
  const years = (work: Dossier['work']) => [valuesOf({ work })['specialty-years'], notesOf({ work })];

  it.each([
    ['2018-12-31', '4'],
    ['2019-01-01', '3'],
    ['2018', '4'],
    ['2023-05', '0'],
  ])('since %s are %s as of the seniority cutoff, both days counted', (specialtySince, counted) => {
    expect(years({ specialtySince })).toEqual([counted, []]);
  });

  it('stand as entered where nothing can be counted', () => {
    expect(years({ specialtyYears: '8年' })).toEqual(['8年', []]);
  });

  it('are counted, and told, where the page says otherwise', () => {
    expect(years({ specialtySince: '2018-07', specialtyYears: '9' })).toEqual(['4', ['years-differ']]);
  });
});

describe('hours and assessments by year', () => {
  it('tells where a year is missing, and guesses none', () => {
    const dossier = {
      training: [{ hours: '12学时' }, { year: '2022年度', hours: '９０' }, { year: '2021', hours: '达标' }],
    };
    expect(valuesOf(dossier).training).toBe('2021年达标\n2022年90学时\n12学时');
    expect(notesOf(dossier)).toEqual(['year-missing']);
  });
});

describe('hostile values', () => {
  it('are letters on one line', () => {
    const dossier = { unit: { name: '\t=cmd|calc\u0000\r\n<img src=x onerror=alert(1)>  ' } };
    expect(valuesOf(dossier).unit).toBe('=cmd|calc <img src=x onerror=alert(1)>');
  });

  it('are cut where they are endless, not inside a character, and that is told', () => {
    const dossier = { unit: { name: `a${'𠮷'.repeat(2_000)}` } };
    expect(valuesOf(dossier).unit).toBe(`a${'𠮷'.repeat(999)}`);
    expect(notesOf(dossier)).toEqual(['cut']);
  });
});
