import { expect, test } from 'vitest';
import { cleanLabel, isConnector } from '../../lib/page/clean-label';

test.each([
  ['*姓名：', '姓名'],
  ['＊ 姓　名 ：', '姓名'],
  ['出 生 日 期', '出生日期'],
  ['专业工作年限（年）', '专业工作年限'],
  ['项目金额(万元)', '项目金额'],
  ['毕业时间（格式：yyyy-MM-dd）', '毕业时间'],
  ['电子邮箱 (选填)', '电子邮箱'],
  ['3、所学专业', '所学专业'],
  ['一、基本信息', '基本信息'],
  ['职务（岗位）', '职务（岗位）'],
  ['CN 刊号', 'CN 刊号'],
  ['E-mail:', 'E-mail'],
])('%s is the label %s', (text, label) => expect(cleanLabel(text)).toBe(label));

test.each(['序号', '操作', '请选择', '请输入姓名', '至', '～', '：', '*', '12', '#', ''])('%j is no label', (text) =>
  expect(cleanLabel(text)).toBe(''),
);

test('a label of a hundred thousand characters is cut before any pattern sees it', () => {
  const start = performance.now();
  for (const text of ['（', '（必填', '*', '　', '姓 ', '1、'])
    expect(cleanLabel(text.repeat(100_000)).length).toBeLessThanOrEqual(200);
  expect(performance.now() - start).toBeLessThan(1_000);
});

test('signs and words that join two ends', () => {
  for (const text of ['至', ' 至 ', '~', '—', '到', '-']) expect(isConnector(text)).toBe(true);
  for (const text of ['起止时间', '学历', '', '至今']) expect(isConnector(text)).toBe(false);
});
