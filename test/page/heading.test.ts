import { describe, expect, test } from 'vitest';
import { readMarkup } from './read-layout';

const FIELDS =
  '<label for="a">毕业院校</label><input id="a" value="1"><label for="b">所学专业</label><input id="b" value="2">';
const headingsOf = (html: string) => readMarkup(html).reading.values.map(({ heading }) => heading);

describe('headings', () => {
  test('stand before a value, in an element beside those around it', () => {
    expect(headingsOf(`<div class="head"><div><h3>学历信息</h3></div></div><div>${FIELDS}</div>`)).toEqual([
      '学历信息',
      '学历信息',
    ]);
  });

  test('the nearest that tells a section is shown', () => {
    expect(headingsOf(`<h2>学历信息</h2><h3>第 1 条</h3><div>${FIELDS}</div>`)).toEqual(['学历信息', '学历信息']);
  });

  test('what stands behind a value does not head it', () => {
    expect(headingsOf(`<div>${FIELDS}</div><h3>学历信息</h3>`)).toEqual(['', '']);
  });

  test('a heading speaks for no more than the box that it heads', () => {
    const box = `<div><section><h3>学历信息</h3><p>${'说明'.repeat(20)}</p></section></div>`;
    expect(headingsOf(`${box}<div>${FIELDS}</div>`)).toEqual(['', '']);
  });

  test('a large part of the page without values is content of its own', () => {
    const content = '<p>正文</p>'.repeat(200);
    expect(headingsOf(`<div><h3>工作经历</h3>${content}</div><div>${FIELDS}</div>`)).toEqual(['', '']);
    expect(headingsOf(`<div>${content}</div><h3>学历信息</h3><div>${FIELDS}</div>`)).toEqual(['学历信息', '学历信息']);
  });
});
