import { expect, it } from 'vitest';
import { educationRank, isUnfinished } from '../../lib/checks/shared/education-rank';
import { readLevel } from '../../lib/checks/shared/level';

it.each([
  ['中级', 'intermediate'],
  ['中级职称', 'intermediate'],
  ['intermediate', 'intermediate'],
  ['初级（助理级）', 'junior'],
  ['员级', 'junior'],
  ['高级', 'senior'],
  ['高级（副高）', 'senior'],
  ['中级（工程师）', 'intermediate'],
  ['助理工程师', 'junior'],
  ['associate-senior', 'senior'],
  ['正高级工程师', 'senior'],
  ['associate senior', 'senior'],
  ['初中级', null],
  ['拟报初级', null],
  ['不是高级', null],
  ['高级技师', null],
  ['初级、中级', null],
  ['', null],
])('%s names the level %s', (text, level) => expect(readLevel(text)).toBe(level));

it.each([
  ['硕士研究生', 4],
  ['本科', 3],
  ['大专', 2],
  ['中专', 1],
  ['本科（肄业）', null],
  ['硕士在读', null],
  ['研究生班', null],
  ['not an undergraduate', null],
  ['有无学历', null],
  ['其他', null],
])('%s is of the rank %s', (text, rank) => expect(educationRank(text)).toBe(rank));

it('an education that was not finished is told from one that is not known', () => {
  expect(isUnfinished('硕士（在读）')).toBe(true);
  expect(isUnfinished('其他')).toBe(false);
});
