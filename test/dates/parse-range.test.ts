import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../lib/dates/format';
import { toIso } from '../../lib/dates/iso';
import { parseRange } from '../../lib/dates/parse-range';
import type { ParsedDate } from '../../lib/dates/partial-date';
import { partialDates } from './arbitrary';

const short = (date: ParsedDate) => (date.kind === 'date' ? toIso(date.date) : date.kind);

function read(text: string): string | null {
  const range = parseRange(text);
  return range && `${short(range.from)} ${short(range.to)}`;
}

describe('parseRange', () => {
  it.each([
    ['2019.09-2023.06', '2019-09 2023-06'],
    ['2019年9月至今', '2019-09 present'],
    ['2019年9月-至今', '2019-09 present'],
    ['2019-09 ~ 2023-06', '2019-09 2023-06'],
    ['2019-09～2023-06', '2019-09 2023-06'],
    ['2019-09〜2023-06', '2019-09 2023-06'],
    ['2019-09-01至2023-06-30', '2019-09-01 2023-06-30'],
    ['2019-09-01-2023-06-30', '2019-09-01 2023-06-30'],
    ['2019-09-01 - 2023-06-30', '2019-09-01 2023-06-30'],
    ['2019.9—2023.6', '2019-09 2023-06'],
    ['2019.9——2023.6', '2019-09 2023-06'],
    ['2015—2019', '2015 2019'],
    ['2015年到2019年', '2015 2019'],
    ['20190901-20230630', '2019-09-01 2023-06-30'],
    ['２０１９．９－２０２３．６', '2019-09 2023-06'],
    ['二〇一九年九月至二〇二三年六月', '2019-09 2023-06'],
    ['2019-09-01 00:00:00 至 2023-06-30 00:00:00', '2019-09-01 2023-06-30'],
    ['2019.9-present', '2019-09 present'],
    ['2019-02-30至2023-06', 'impossible 2023-06'],
    ['2019-09-2023-13', '2019-09 impossible'],
    [`2019${' '.repeat(151)}至2023`, '2019 2023'],
    [`${' '.repeat(160)}2019至2023`, '2019 2023'],
  ])('reads %s', (text, wanted) => expect(read(text)).toBe(wanted));

  it.each([
    '',
    '2023-03-31',
    '2023-03',
    '2023',
    '2023年3月31日',
    '至今',
    '2019.9-',
    '-2019.9',
    '2019年9月至12月',
    '2019-13',
    '至今至2023',
    `2019${' '.repeat(152)}至2023`,
  ])('finds no range in %j', (text) => expect(read(text)).toBeNull());

  it('takes no single date for a range, and reads back every range', () => {
    fc.assert(
      fc.property(partialDates, partialDates, fc.constantFrom('-', '—', '至', ' ~ ', '到'), (from, to, sign) => {
        expect(parseRange(toIso(from))).toBeNull();
        expect(parseRange(formatDate(from, 'zh'))).toBeNull();
        const wanted = { from: { kind: 'date', date: from }, to: { kind: 'date', date: to } };
        expect(parseRange(formatDate(from, 'zh') + sign + formatDate(to, 'zh'))).toEqual(wanted);
        expect(parseRange(toIso(from).replaceAll('-', '.') + sign + toIso(to).replaceAll('-', '.'))).toEqual(wanted);
      }),
    );
  });

  it('is quick with 100,000 characters', () => {
    const start = performance.now();
    for (const part of ['2019-', '至', '2019-09 ~ ']) parseRange(part.repeat(100_000 / part.length));
    expect(performance.now() - start).toBeLessThan(300);
  });
});
