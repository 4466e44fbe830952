import { expect, test } from 'vitest';
import type { FieldId } from '../../lib/dossier/catalogue';
import { rowsOf } from '../../lib/page/entries';
import { documentOf } from './read-layout';

/** Rows of the `i` elements of a markup: `m` is the meaning, `x` the row that an id tells. */
function rows(html: string) {
  const elements = [...documentOf(html).querySelectorAll<HTMLElement>('i')];
  return rowsOf(
    elements.map((element) => ({
      element,
      meaning: (element.dataset.m ?? null) as FieldId | null,
      indexed: element.dataset.x ?? null,
    })),
  );
}
const name = '<i data-m="award.name"></i>';
const level = '<i data-m="award.level"></i>';

test('cards and rows are entries in their order', () => {
  expect(rows(`<div>${name}${level}</div><div>${name}${level}</div>`)).toEqual([0, 0, 1, 1]);
});
test('a card that lacks a field is still an entry of its own', () => {
  expect(rows(`<div>${name}${level}</div><div>${level}</div><div>${name}</div>`)).toEqual([0, 0, 1, 2]);
});
test('two lines that share no field are one entry', () => {
  expect(rows(`<p>${name}</p><p>${level}</p><p>${name}</p><p>${level}</p>`)).toEqual([0, 0, 1, 1]);
});
test('one entry may lie in as many boxes as it likes', () => {
  expect(rows(`<div><p>${name}</p></div><section><div>${level}</div></section>`)).toEqual([0, 0]);
});
test('ids tell the entry, in the order in which they stand', () => {
  const at = (x: string) => `<i data-m="award.name" data-x="${x}"></i>`;
  expect(rows(at('hj 2') + at('hj 0') + at('hj 5'))).toEqual([0, 1, 2]);
});
test('a value without an id belongs to the entry of the ids around it', () => {
  const card = (n: number) => `<div><i data-m="award.name" data-x="hj ${n}"></i>${level}</div>`;
  expect(rows(card(0) + card(1))).toEqual([0, 0, 1, 1]);
});
test('sections are counted apart; what does not repeat or means nothing has no row', () => {
  const paper = '<i data-m="paper.title"></i>';
  expect(rows(`<i data-m="person.name"></i><i></i><div>${name}</div><div>${name}</div><div>${paper}</div>`)).toEqual([
    null,
    null,
    0,
    1,
    0,
  ]);
});
