import { afterEach, describe, expect, test, vi } from 'vitest';
import { readDocument } from '../../lib/page/read';
import { createRefs } from '../../lib/page/refs';
import { documentOf } from './read-layout';

/** Wherever a name or title may stand, `text` in it; beside it two fields that make the page a form. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  label: (text) => `<label for="x">${text}</label><input id="x">`,
  'label around': (text) => `<label>${text}<input></label>`,
  'aria-label': (text) => `<input aria-label="${text}">`,
  placeholder: (text) => `<input placeholder="${text}">`,
  'text before': (text) => `<div>${text}<input></div>`,
  'form item': (text) => `<div class="ant-form-item"><div class="ant-form-item-label">${text}</div><input></div>`,
  'cell before': (text) => `<table><tr><td>${text}</td><td><input></td></tr></table>`,
  'head of a column': (text) =>
    `<table><thead><tr><th>${text}</th><th>年度</th></tr></thead><tr><td><input></td><td><input></td></tr></table>`,
  'name of a text': (text) => `<dl><dt>${text}</dt><dd>1</dd></dl>`,
  option: (text) => `<label><input type="radio" name="r" checked>${text}</label><input type="radio" name="r">`,
  heading: (text) => `<h3>${text}</h3><input>`,
  'title of a table': (text) =>
    `<table><tr><td colspan="2">${text}</td></tr><tr><td>学历</td><td>本科</td></tr></table>`,
  'id and name': (text) => `<input id="${text}" name="${text}">`,
};
const FIELDS =
  '<label for="n">姓名</label><input id="n" value="沈知远"><label for="m">移动电话</label><input id="m" value="1">';

/** What fills a pattern with doubts: blanks, brackets, digits, words of labels and headings. */
const FILLS = ['（　 ', '1年-', '现任取得时间'];

/** How many characters patterns look at while a page is read. */
function looked(html: string): number {
  const document = documentOf(`<title>表</title>${FIELDS}${html}`);
  let count = 0;
  const { exec } = RegExp.prototype;
  const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    count += String(text).length;
    return exec.call(this, text);
  });
  const reading = readDocument(document, createRefs());
  spy.mockRestore();
  expect(reading.page).toBe('form');
  return count;
}

afterEach(() => vi.restoreAllMocks());

describe('a label of 100,000 characters', () => {
  test.each(Object.entries(PLACES))('as %s costs as much as one of some hundred', (_, place) => {
    for (const fill of FILLS) {
      const of = (length: number) => looked(place(fill.repeat(Math.ceil(length / fill.length)).slice(0, length)));
      expect(of(100_000)).toBeLessThan(of(1_000) + 50_000);
    }
  });
});
