import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, placeOf } from '../../../lib/notice/read/folded';

describe('fold', () => {
  it.each([
    ['traditional characters', '職稱評審資歷（任職年限）', '职称评审资历(任职年限)'],
    ['signs of the same meaning', '９∶００～１７：００ ﹝2023﹞【1】', '9:00~17:00 〔2023〕〔1〕'.replace(' ', '')],
    ['blanks within words and numbers', '关 于　2 0 2 3 年', '关于2 0 2 3年'],
    ['digits of a text set wide', '2 0 2 0 年 1 2 月 3 1 日，0 7 9 1 - 8 6 2 2 7 0', '2020年12月31日,0791-862270'],
    ['著 and other characters that both ways of writing have', '论著、著作', '论著、著作'],
    ['nested titles', '《关于印发〈办法〉的通知》', '《关于印发《办法》的通知》'],
  ])('makes %s alike', (_, text, folded) => expect(fold(text).text).toBe(`${folded}\n`));

  it('joins what a page broke, over the number of the page', () => {
    expect(fold('截止时间为2022年12\n月31日，学历（学\n— 3 —\n位）等').text).toBe(
      '截止时间为2022年12月31日,学历(学位)等\n',
    );
  });

  it('keeps paragraphs and cells apart', () => expect(fold('甲\t乙\n一、丙\n').text).toBe('甲\t乙\n一、丙\n'));

  it('shows the punctuation that was written', () => expect(fold('資格（試行），Ａ').shown).toBe('资格（试行），A\n'));

  it('knows where each character stood', () => {
    const text = fc.string({ unit: fc.constantFrom('年', '職', ' ', '\n', '\t', '1', 'a', '（', '，'), maxLength: 60 });
    fc.assert(
      fc.property(text, (original) => {
        const folded = fold(original);
        return [...folded.text].every((sign, index) => {
          if (/\s/.test(sign)) return true;
          const { start, end } = placeOf(folded, index, index + 1);
          return end === start + 1 && fold(original.slice(start, end)).text === `${sign}\n`;
        });
      }),
      { numRuns: 100 },
    );
  });
});
