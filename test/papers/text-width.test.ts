import { describe, expect, it } from 'vitest';
import { countLines, longestPiece, splitNumbers, textUnits } from '../../lib/papers/text-width';

describe('the width of a text', () => {
  it.each([
    ['abc', 3],
    ['张三', 4],
    ['𠮷䶮', 4],
    ['（A）', 5],
    ['', 0],
  ])('%s takes %i', (text, units) => expect(textUnits(text)).toBe(units));
});

describe('what is not broken', () => {
  it.each([
    ['99990119880315001X', 18],
    ['2014年12月31日', 14],
    ['某某大学', 2],
    ['2022年90学时', 6],
    ['a bc', 2],
  ])('in %s the longest piece takes %i', (text, units) => expect(longestPiece(text)).toBe(units));

  it('is found by place', () => {
    expect(splitNumbers('自2014年6月30日起')).toEqual(['自', '2014年6月30日', '起']);
    expect(splitNumbers('某某')).toEqual(['某某']);
  });
});

describe('a date that has no room on one line', () => {
  it.each([
    ['2014年12月31日', 13, ['', '2014年', '', '12月31日', '']],
    ['2014年12月31日', 14, ['', '2014年12月31日', '']],
    ['自2014年6月', 5, ['自', '2014年6月', '']],
    ['2014年', 2, ['', '2014年', '']],
    ['12月31日', 2, ['', '12月31日', '']],
  ])('%s on %i is cut behind its year alone', (text, room, parts) => expect(splitNumbers(text, room)).toEqual(parts));

  it('needs the room of its longer half', () => expect(longestPiece('2014年12月31日', 0)).toBe(8));
});

describe('lines', () => {
  it.each([
    ['', 10, 1],
    ['某某大学', 8, 1],
    ['某某大学', 6, 2],
    ['2014年12月31日', 14, 1],
    ['2014年12月31日', 10, 2],
    ['2014年12月31日', 8, 2],
    ['a\nb\nc', 10, 3],
    ['x'.repeat(21), 10, 3],
    ['某x'.concat('x'.repeat(19)), 10, 3],
    ['aaa bbb', 3, 2],
  ])('%j on %i takes %i', (text, width, lines) => expect(countLines(text, width)).toBe(lines));
});
