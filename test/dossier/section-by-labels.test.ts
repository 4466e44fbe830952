import { expect, test } from 'vitest';
import { areOfPerson, areOfRelatives, sectionByLabels } from '../../lib/dossier/section-by-labels';

test.each([
  [['起始时间', '工作单位'], 2, 'employment'],
  [['起止时间 › 起', '起止时间 › 止', '单位', '职务'], 2, 'employment'],
  [['论文题目', '刊物名称', '发表时间', '署名位次'], 2, 'paper'],
  [['考核年度', '考核结果', '备注'], 2, 'assessment'],
  [['项目名称', '角色', '完成时间'], 3, 'achievement'],
] as const)('%j stand together in one section', (labels, least, section) =>
  expect(sectionByLabels(labels, least)).toBe(section),
);

test.each([
  ['a list of people', ['姓名', '性别', '学历', '毕业院校'], 2],
  ['what two sections explain alike', ['名称', '级别'], 2],
  ['too few', ['毕业院校'], 2],
  ['a small part of much else', ['学历', '学位', '所学专业', '甲', '乙', '丙', '丁', '戊'], 3],
  ['nothing', [], 2],
] as const)('%s tells no section', (_, labels, least) => expect(sectionByLabels(labels, least)).toBeNull());

test('hostile labels cost little', () => {
  expect(sectionByLabels(['姓'.repeat(100_000), '__proto__', 'constructor'], 2)).toBeNull();
});

test('a word of kinship among the labels tells that they are of other people', () => {
  expect(areOfRelatives(['称谓', '姓名', '政治面貌', '工作单位'])).toBe(true);
  expect(areOfRelatives(['与本人关系', '姓名'])).toBe(true);
  expect(areOfRelatives(['姓名', '社会关系情况'])).toBe(false);
});

test('two labels of a person tell that those around are of one', () => {
  expect(areOfPerson(['姓名', '性别', '职称'])).toBe(true);
  expect(areOfPerson(['姓名', '职称', '职称'])).toBe(false);
});
