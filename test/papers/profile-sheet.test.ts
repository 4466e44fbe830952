import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../lib/dossier/dossier';
import { GRID_COLUMNS, type PaperGrid, together } from '../../lib/papers/grid';
import { profileFields, profileSheet } from '../../lib/papers/profile-sheet';
import { NOTICE, whole } from './sample';

const full = (): Dossier => ({
  ...whole(),
  unit: { name: '南通市某某数据安全技术有限公司', post: '组长' },
  title: [{ name: '助理工程师', acquiredOn: '2014/12/31', appointedOn: '2015-01-10' }],
  employment: [{ from: '2010-07', to: 'present', unit: '某某公司', post: '组长', work: '安全监测' }],
  achievement: [
    { name: '某某平台', from: '2020-01', completedOn: '2021-06', role: '负责人', rank: '1' },
    { name: '后来的平台', completedOn: '2023-04-01' },
    { name: '不知何时的平台' },
  ],
  paper: [{ title: '论某某', journal: '某某学报', cn: 'CN 32-0000/T', rank: '1', publishedOn: '2022-05' }],
  display: { from: '2023-05-08', to: '2023-05-15', place: '一楼公告栏', result: '无异议' },
});

const text = (dossier: Dossier, key: string) =>
  profileFields(dossier, NOTICE).find(({ part }) => part.key === key)?.cell.text;
const notes = (dossier: Dossier, key: string) =>
  profileFields(dossier, NOTICE)
    .find(({ part }) => part.key === key)
    ?.cell.notes.map(({ id }) => id);
const words = (grid: PaperGrid) => grid.rows.flatMap(({ cells }) => cells.map((cell) => cell.text));

describe('the fields of a 简介（公示）表', () => {
  it.each([
    ['birth-date', '1988年3月15日'],
    ['present-title', '助理工程师，2014年12月31日'],
    ['appointed-years', '7'],
    ['first-education', '2010年6月30日，某某职业学院，软件技术，大专'],
    ['later-education', '2014年6月，某某大学，信息安全，本科'],
    ['employment', '2010年7月至今，某某公司，组长，安全监测'],
    ['display-period', '2023年5月8日至2023年5月15日'],
  ])('%s', (key, wanted) => expect(text(full(), key)).toBe(wanted));

  it('says 无 where one education is first and highest', () => {
    const education = [{ level: '本科', school: '某某大学', graduatedOn: '2014-06-30' }];
    expect(text({ education }, 'later-education')).toBe('无');
    expect(text({}, 'later-education')).toBe('');
  });

  it('leaves out what surely came after the cutoff, keeps what may have come before, and tells both', () => {
    const achievements = text(full(), 'achievements');
    expect(achievements).toBe('1.某某平台（2020年1月至2021年6月，负责人，排名1）\n2.不知何时的平台');
    expect(notes(full(), 'achievements')).toEqual(['late-left-out', 'late-unsure']);
  });

  it('shows assessments of the five years that the heading asks for', () => {
    const assessment = [2015, 2018, 2022].map((year) => ({ year: String(year), result: '合格' }));
    expect(text({ assessment }, 'assessment')).toBe('2018年合格\n2022年合格');
  });
});

describe('the sheet', () => {
  it.each(['a4', 'a3'] as const)(
    'on %s is a whole grid whose every row fills the page, and holds each heading of the notice or its part',
    (size) => {
      const grid = profileSheet(full(), NOTICE, 'intermediate', size);
      expect(grid.title).toBe('江苏省数字经济（网络安全）工程专业申报中级职称人员简介（公示）表');
      for (const { key, cells } of grid.rows) {
        expect([key, cells.reduce((sum, { span }) => sum + span, 0)]).toEqual([key, GRID_COLUMNS]);
      }
      const all = words(grid).join('\n');
      for (const { heading } of NOTICE.profile.fields) {
        const shown = heading === '年月日' ? ['年', '月', '日'] : heading.split('：');
        for (const part of shown) expect(all).toContain(part);
      }
      expect(new Set(grid.rows.map(({ key }) => key)).size).toBe(grid.rows.length);
    },
  );

  it('keeps the last rows with the box for the seal, and heads of a list with its first row', () => {
    const employment = Array.from({ length: 9 }, (_, at) => ({ from: `20${10 + at}`, unit: `第${at}家` }));
    const groups = together(profileSheet({ ...full(), employment }, NOTICE, 'intermediate', 'a4').rows);
    expect(groups.at(-1)?.map(({ key }) => key)).toEqual([
      'employment 7',
      'employment 8',
      'display-period',
      'recommendation',
    ]);
    expect(groups.map((rows) => rows.map(({ key }) => key))).toContainEqual([
      'employment',
      'employment head',
      'employment 0',
    ]);
    // No pair stands alone on a line.
    expect(
      groups
        .flat()
        .slice(0, 4)
        .map(({ cells }) => cells.length),
    ).toEqual([6, 6, 4, 4]);
  });

  it('leaves places for the hand empty, and a level that is not known', () => {
    const grid = profileSheet({}, NOTICE, null, 'a4');
    expect(grid.title).toContain('申报　　级');
    expect(words(grid).some((one) => one.includes('年　　月　　日'))).toBe(true);
  });
});
