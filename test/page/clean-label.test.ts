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

test.each([
  ['姓名 Name', '姓名'],
  ['电子邮箱 / E-mail:', '电子邮箱'],
  ['护照号码（Passport No.）', '护照号码'],
  ['刊号CN', '刊号CN'],
  ['ISSN', 'ISSN'],
  ['专业ⓘ', '专业'],
  ['个人简介 12 / 200', '个人简介'],
  ['（三）工作单位', '工作单位'],
  ['起止时间：从', '起止时间'],
  ['公示时间自', '公示时间'],
  ['，身份证号', '身份证号'],
  ['工作单位（全称）', '工作单位'],
  ['毕业时间（年月）', '毕业时间'],
  ['（盖章）', ''],
  ['请描述', ''],
  ['月', ''],
])('%s is the label %s', (text, label) => expect(cleanLabel(text)).toBe(label));

test.each(['（', '1', ' ', '年', '*', 'a', '：', '姓 ', '1/'])('a hundred thousand of %j cost little', (sign) => {
  const start = performance.now();
  cleanLabel(sign.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(200);
});
