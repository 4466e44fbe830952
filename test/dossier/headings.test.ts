import { expect, test } from 'vitest';
import { sectionsOf, sectionsOfHeading } from '../../lib/dossier/headings';

test.each([
  ['学历学位信息', ['education']],
  ['工 作 经 历', ['employment']],
  ['专业技术工作经历', ['employment']],
  ['现任专业技术资格', ['title']],
  ['申报专业技术资格', null],
  ['申报信息', ['declaration']],
  ['职业资格', ['certificate']],
  ['年度考核情况', ['assessment']],
  ['继续教育', ['training']],
  ['业绩成果', ['achievement']],
  ['发明专利', ['patent']],
  ['论文著作', ['paper']],
  ['新增论文著作', ['paper']],
  ['获奖情况 2', ['award']],
  ['单位公示及结果报告证明', ['display']],
  ['单位信息', ['unit']],
  ['一、用人单位基本情况', ['unit']],
  ['>> 单位资料', ['unit']],
  ['第二部分 单位信息', ['unit']],
  ['▼ 软件著作权', []],
  ['项目组成员', []],
  ['推荐人', []],
  ['配偶情况', []],
  ['参加学术团体情况', []],
  ['外语、计算机水平', []],
  ['奖 惩 情 况', ['award']],
  ['工作总结', []],
  ['家庭成员及主要社会关系', []],
  ['专业技术资格评审申报表', null],
  ['南通市专业技术资格评审系统', null],
  ['专家人才服务平台', null],
  ['专业技术资格评审', null],
  ['第 1 条', null],
  ['', null],
] as const)('%s announces %j', (heading, sections) => {
  if (heading === '申报专业技术资格') return expect(sectionsOfHeading(heading)).not.toContain('title');
  expect(sectionsOfHeading(heading)).toEqual(sections);
});

test('basic data of a declaration is basic data', () => {
  expect(sectionsOfHeading('职称申报基本信息')).toContain('person');
});

test('a number in the nearest heading lets the one above it speak', () => {
  expect(sectionsOf('', ['第一条', '获奖情况', '基本信息'])).toEqual(['award']);
});

test('pinyin initials that the heading contradicts are not believed, those of the platform are', () => {
  expect(sectionsOf('zlxx', ['专利'])).toEqual(['patent']);
  expect(sectionsOf('zlxx', ['附件材料'])).toEqual([]);
  expect(sectionsOf('sbxx', ['学历学位'])).toContain('declaration');
  expect(sectionsOf('constructor', [])).toBeNull();
});
