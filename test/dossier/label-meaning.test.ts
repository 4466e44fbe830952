import { describe, expect, test } from 'vitest';
import { CATALOGUE, FIELD_IDS, fieldEntry, splitField } from '../../lib/dossier/catalogue';
import { type Evidence, meaningOf } from '../../lib/dossier/label-meaning';

const means = (evidence: Partial<Evidence>) =>
  meaningOf({ codes: [], prefix: '', label: '', headings: [], part: null, ...evidence });

describe('a code', () => {
  test('is told apart by its section', () => {
    expect(means({ codes: ['aac183'], prefix: 'sbxx', label: '申报专业' })).toBe('declaration.specialty');
    expect(means({ codes: ['aac183'], prefix: 'xlxw', headings: ['学历学位'] })).toBe('education.major');
    expect(means({ codes: ['aae030'], headings: ['工作经历'] })).toBe('employment.from');
    expect(means({ codes: ['aae031'], headings: ['继续教育'] })).toBe('training.to');
    expect(means({ codes: ['aae030'] })).toBeNull();
  });
  test('counts more than the label, but a word that contradicts it refuses', () => {
    expect(means({ codes: ['aac003'], prefix: 'jbxx', label: '申请人' })).toBe('person.name');
    expect(means({ codes: ['aac003'], prefix: 'jbxx', label: '配偶姓名' })).toBeNull();
    expect(means({ codes: ['aae005'], label: '单位联系电话' })).toBeNull();
  });
  test('that is unknown lets the label speak', () => {
    expect(means({ codes: ['zzz999'], label: '毕业院校' })).toBe('education.school');
  });
  test('of another section is refused inside a section that repeats', () => {
    expect(means({ codes: ['aac003'], headings: ['论文著作'] })).toBeNull();
  });
});

describe('a label', () => {
  test.each(FIELD_IDS.map((field) => [field]))(
    '%s is known by its name in the catalogue within its section',
    (field) => {
      const { section } = splitField(field);
      const heading = ['person', 'unit', 'work'].includes(section)
        ? '基本信息'
        : section === 'declaration'
          ? '申报信息'
          : CATALOGUE[section].zh;
      expect(means({ label: fieldEntry(field).zh, headings: [heading] })).toBe(field);
    },
  );
  test.each([
    ['工程类别', '工程业绩', 'achievement.kind'],
    ['任职部门', '工作经历', 'employment.department'],
    ['培训课程名称', '继续教育', 'training.content'],
    ['现职称聘任日期', '', 'title.appointedOn'],
    ['专利名次', '', 'patent.rank'],
    ['个人排名/总人数', '获奖情况', 'award.rank'],
    ['职务、岗位', '工作经历', 'employment.post'],
  ] as const)('%s under %s says what it is by its parts', (label, heading, field) =>
    expect(means({ label, headings: [heading] })).toBe(field),
  );
  test.each([
    ['毕业院校及专业', '学历学位'],
    ['学位授予单位', '学历学位'],
    ['授予单位', '学历学位'],
    ['工作单位及职务', '工作经历'],
    ['工程地点', '工程业绩'],
    ['培训机构', '继续教育'],
    ['专利权人', '专利'],
    ['毕（肄）业', '学历学位'],
    ['工作性质', '单位信息'],
    ['公示方式', ''],
  ])('%s under %s is refused: parts that name two fields, or none', (label, heading) =>
    expect(means({ label, headings: [heading] })).toBeNull(),
  );
  test('that several fields share is refused where the section is not known', () => {
    for (const label of ['级别', '取得时间', '排名', '起始时间', '名称', '证书编号', '年度'])
      expect(means({ label })).toBeNull();
  });
  test('that two sections of one heading share is refused', () => {
    expect(means({ label: '级别', headings: ['业绩成果及获奖情况'] })).toBeNull();
    expect(means({ label: '获奖时间', headings: ['业绩成果及获奖情况'] })).toBe('award.awardedOn');
  });
  test('of other people is refused', () => {
    expect(means({ label: '姓名', headings: ['家庭成员'] })).toBeNull();
    expect(means({ label: '联系人姓名', headings: ['基本信息'] })).toBeNull();
  });
  test('of the unit’s contact is refused in the part about the unit', () => {
    expect(means({ label: '联系电话', headings: ['单位信息'] })).toBeNull();
    expect(means({ label: '单位性质', headings: ['单位信息'] })).toBe('unit.kind');
  });
  test('below a head of two levels is told by the last', () => {
    expect(means({ label: '任职时间 › 起', headings: ['工作经历'] })).toBe('employment.from');
  });
  test('shared by two dates needs to know which end it is', () => {
    expect(means({ label: '起止时间', headings: ['工作经历'] })).toBeNull();
    expect(means({ label: '起止时间', headings: ['工作经历'], part: 'to' })).toBe('employment.to');
    expect(means({ label: '公示时间', part: 'from' })).toBe('display.from');
    expect(means({ label: '毕业时间', part: 'from' })).toBeNull();
  });
  test('that is hostile means nothing and costs little', () => {
    for (const label of ['__proto__', 'constructor', 'toString', '（'.repeat(100_000), '姓'.repeat(100_000)])
      expect(means({ label, prefix: '__proto__' })).toBeNull();
  });
});
