import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, quoteFinder } from '../../lib/notice/find-quote';

describe('findQuote', () => {
  it('gives the offsets of the text as it is, line breaks and all', () => {
    const text = '截止时\n\n间为 2022 年 12 月 31 日，以后';
    expect(findQuote(text, '时间为2022年12月31日')).toEqual({ start: 2, end: 24 });
    expect(text.slice(2, 24)).toBe('时\n\n间为 2022 年 12 月 31 日');
  });

  it('takes full-width and no-break blanks for white space', () => {
    expect(findQuote('申报　级\u00a0人员', '申报 级 人 员')).toEqual({ start: 0, end: 7 });
  });

  it('finds the first of several', () => expect(findQuote('份6份6份', '6 份')).toEqual({ start: 1, end: 3 }));

  it('goes back no more than it must', () => expect(findQuote('ababac abab', 'aba c')).toEqual({ start: 2, end: 6 }));

  it.each([
    ['', '甲'],
    ['甲乙', '甲丙'],
    ['甲乙', ''],
    ['甲 乙', ' \n'],
    ['甲', '甲乙'],
  ])('finds nothing in %j for %j', (text, quote) => expect(findQuote(text, quote)).toBeNull());

  it('agrees with a search in the text without blanks', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 40 });
    const word = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 6 });
    fc.assert(
      fc.property(letters, word, (text, quote) => {
        const wanted = quote.replace(/\s/g, '');
        const span = findQuote(text, quote);
        const place = wanted === '' ? -1 : text.replace(/\s/g, '').indexOf(wanted);
        if (span === null) return place === -1;
        const before = text.slice(0, span.start).replace(/\s/g, '').length;
        return before === place && text.slice(span.start, span.end).replace(/\s/g, '') === wanted;
      }),
    );
  });

  it('looks at each character of a text made to mislead it a fixed number of times', () => {
    const find = quoteFinder('甲'.repeat(200_000));
    expect(find(`${'甲'.repeat(20_000)}乙`)).toBeNull();
  });
});
