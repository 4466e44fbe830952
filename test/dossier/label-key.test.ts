import { expect, test } from 'vitest';
import { labelKeys } from '../../lib/dossier/label-key';

test.each([
  ['毕业日期', '毕业时间'],
  ['毕业年月', '毕业时间'],
  ['出生年月日', '出生时间'],
  ['姓　名', '姓名'],
  ['ＩＳＳＮ 号：', 'issn号'],
  ['* 职务/岗位', '职务岗位'],
])('%s is looked up as %s', (label, key) => expect(labelKeys(label)[0]).toBe(key));

test('what stands in brackets and neutral words in front may be left out, after the exact key', () => {
  expect(labelKeys('本人排名（位次）')).toEqual(['本人排名位次', '排名位次', '本人排名', '排名']);
  expect(labelKeys('最高学历毕业院校')).toContain('毕业院校');
});

test('signs alone give no key, and a neutral word alone is not eaten', () => {
  expect(labelKeys('：*')).toEqual([]);
  expect(labelKeys('本人')).toEqual(['本人']);
});

test.each([
  ['聯絡電話', '联络电话'],
  ['畢業時間', '毕业时间'],
  ['申报年份', '申报年度'],
  ['工作单位全称', '工作单位'],
])('%s is looked up as %s, in whatever script and form', (label, key) => expect(labelKeys(label)[0]).toBe(key));

test.each([
  ['最高学历', '学历'],
  ['全日制学历', '学历'],
  ['常用邮箱', '邮箱'],
  ['您的姓名', '姓名'],
])('%s is also looked up as %s', (label, key) => expect(labelKeys(label)).toContain(key));
