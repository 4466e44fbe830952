import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../lib/dates/format';
import { toIso } from '../../lib/dates/iso';
import { parseDate } from '../../lib/dates/parse';
import { partialDates } from './arbitrary';

/** The reading in short: an ISO date, or the kind. */
function read(text: string): string {
  const parsed = parseDate(text);
  return parsed.kind === 'date' ? toIso(parsed.date) : parsed.kind;
}

describe('parseDate', () => {
  it.each([
    ['2023-03-31', '2023-03-31'],
    ['2023-3-5', '2023-03-05'],
    ['2023/3/31', '2023-03-31'],
    ['2023.03', '2023-03'],
    ['2023.3.31', '2023-03-31'],
    ['2023-03', '2023-03'],
    ['20230331', '2023-03-31'],
    ['202303', '2023-03'],
    ['2023', '2023'],
    ['2023 03 31', '2023-03-31'],
    ['2023年3月31日', '2023-03-31'],
    ['2023年3月31号', '2023-03-31'],
    ['2023年3月31', '2023-03-31'],
    ['2023年3月', '2023-03'],
    ['2023年3月份', '2023-03'],
    ['2023年', '2023'],
    ['31 March 2023', '2023-03-31'],
    ['March 2023', '2023-03'],
    ['1 October 2023', '2023-10-01'],
    ['may 2023', '2023-05'],
  ])('reads %s as %s', (text, iso) => expect(read(text)).toBe(iso));

  it.each([
    ['２０２３－０３－３１', '2023-03-31'],
    ['２０２３／３／３１', '2023-03-31'],
    ['２０２３．０３', '2023-03'],
    ['２０２３年３月３１日', '2023-03-31'],
    ['2023。3。31', '2023-03-31'],
    ['2023—03—31', '2023-03-31'],
    ['2023–03', '2023-03'],
    ['2023——03', '2023-03'],
    ['\u200B2023-03-31\uFEFF', '2023-03-31'],
  ])('folds full-width forms: %s', (text, iso) => expect(read(text)).toBe(iso));

  it.each([
    ['二〇二三年三月三十一日', '2023-03-31'],
    ['二零二三', '2023'],
    ['二○二三', '2023'],
    ['二O二三年', '2023'],
    ['二〇二三年十月十日', '2023-10-10'],
    ['二〇二三年十二月二十日', '2023-12-20'],
    ['二〇二三年元月廿一日', '2023-01-21'],
    ['一九九九年〇九月〇一日', '1999-09-01'],
    ['二〇二三年3月31日', '2023-03-31'],
    ['二〇二三年一月卅日', '2023-01-30'],
    ['二◯一四年五月七日', '2014-05-07'],
    ['二o一八年六月', '2018-06'],
    ['二〇二O年', '2020'],
    ['一九九九年O九月', '1999-09'],
  ])('reads Chinese numerals: %s', (text, iso) => expect(read(text)).toBe(iso));

  it.each([
    [' 2023 年 3 月 31 日 ', '2023-03-31'],
    ['20 23年3月3 1日', '2023-03-31'],
    ['2023 - 03 - 31', '2023-03-31'],
    ['2023 -03- 31', '2023-03-31'],
    ['2023  -  03', '2023-03'],
    ['2023\u3000年\u00A03月', '2023-03'],
    ['二 〇 二 三 年 三 月', '2023-03'],
  ])('takes blanks inside: %s', (text, iso) => expect(read(text)).toBe(iso));

  it.each([
    ['2023-03-31 10:20:30', '2023-03-31'],
    ['2023-03-31 00:00:00.0', '2023-03-31'],
    ['2023-03-31T14:59:59.999Z', '2023-03-31'],
    ['2023-03-31T00:00+09:00', '2023-03-31'],
    ['2023-03-31T02:00+10:00', '2023-03-31'],
    ['2023-03-31 23:30:00', '2023-03-31'],
    ['2023-03-31 10∶20', '2023-03-31'],
    ['2023-03-31T23:30+09:00', '2023-03-31'],
    ['2023-03-31 09:30-05:00', '2023-03-31'],
    ['2023-03-31T04:30 +12:00', '2023-03-31'],
    ['2023-03-31T23:30:00+08:00', '2023-03-31'],
    ['2023-03-1 0:20:30', '2023-03-01'],
    ['2023/3/31 上午10:20', '2023-03-31'],
    ['2023/3/31 10:20:30 PM', '2023-03-31'],
    ['2023年3月31日10时20分', '2023-03-31'],
    ['2023年3月31日 10:20', '2023-03-31'],
    ['20230331 10:20:30', '2023-03-31'],
  ])('drops the time of day and never shifts the day: %s', (text, iso) => expect(read(text)).toBe(iso));

  it.each([
    '2018-12-31T16:00:00.000Z',
    // Midnight of China's summers from 1986 to 1991.
    '1988-07-31T15:00Z',
    '2023-03-31T23:30:00z',
    '2023-03-31 10:00-05:30',
    '2023-03-31T03:59+1200',
    '2018-12-31T16时Z',
  ])('leaves open which day is meant where it is another one in China: %s', (text) =>
    expect(read(text)).toBe('unreadable'),
  );

  it.each(['至今', '至 今', '现在', '目前', '至目前', 'present', 'Present', '今'])('reads %s as an open end', (text) =>
    expect(read(text)).toBe('present'),
  );

  it.each(['', '   ', '\u3000', '\u200B'])('finds nothing in %j', (text) => expect(read(text)).toBe('empty'));

  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2000年2月29日', '2000-02-29'],
    ['2023-02-29', 'impossible'],
    ['1900-02-29', 'impossible'],
    ['20230229', 'impossible'],
    ['2023-02-30', 'impossible'],
    ['2023-04-31', 'impossible'],
    ['2023-13', 'impossible'],
    ['202313', 'impossible'],
    ['2023-00', 'impossible'],
    ['2023-01-00', 'impossible'],
    ['2023年13月1日', 'impossible'],
    ['二〇二三年二月三十日', 'impossible'],
    ['0000-00-00', 'impossible'],
    ['1899-12-31', 'impossible'],
    ['1900-01-01', '1900-01-01'],
    ['2099-12-31', '2099-12-31'],
    ['2100-01-01', 'impossible'],
    ['1899年12月', 'impossible'],
    ['March 1899', 'impossible'],
  ])('holds %s against the calendar: %s', (text, iso) => expect(read(text)).toBe(iso));

  it.each([
    '23-03-31',
    '23年3月',
    '31/03/2023',
    '03/04/2023',
    '2023331',
    '2023 3 31',
    '2023-03/31',
    '2023-1 1-2',
    '1十年三月',
    '二〇二三年1十月',
    '二〇二三年五十月',
    '3206',
    '199',
    '2019.09-2023.06',
    '2019年9月至今',
    '2023年底',
    '2023年3',
    '约2023年',
    '-2023-03',
    '2023-03-31-',
    '2023-03-31 abc',
    'Foo 2023',
    '131 March 2023',
    'March 20231',
    '今年',
    '2023-oo',
    '二〇二三年十二三月',
    '<img onerror=alert(1)>',
    '__proto__',
  ])('does not read %s', (text) => expect(read(text)).toBe('unreadable'));

  it('gives back what it could not read, cut', () => {
    expect(parseDate(' 三月 ')).toEqual({ kind: 'unreadable', text: '三月' });
    const long = parseDate('9'.repeat(100_000));
    expect(long.kind === 'unreadable' && long.text.length <= 80).toBe(true);
    const blanks = (count: number) => read(`2023年${' '.repeat(count)}3月`);
    expect([blanks(73), blanks(74), read(`${' '.repeat(100)}2023`)]).toEqual(['2023-03', 'unreadable', '2023']);
  });

  it('is quick with 100,000 characters of any kind', () => {
    const start = performance.now();
    for (const part of ['2', '2023-', ' ', '2023 ', '十', '至', '二〇', '2023年3月 ', '\u200B']) {
      parseDate(part.repeat(100_000 / part.length));
    }
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('reads back what was written, in every form', () => {
    fc.assert(
      fc.property(partialDates, (date) => {
        const wanted = { kind: 'date', date };
        expect(parseDate(formatDate(date, 'zh'))).toEqual(wanted);
        expect(parseDate(formatDate(date, 'en'))).toEqual(wanted);
        const iso = toIso(date);
        for (const text of [iso, iso.replaceAll('-', '/'), iso.replaceAll('-', '.'), iso.replaceAll('-', '')]) {
          expect(parseDate(text)).toEqual(wanted);
        }
      }),
    );
  });

  it('never throws, and never names a day where no day was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789年月日号-/. T:至今十三〇') }), (text) => {
        const parsed = parseDate(text);
        if (parsed.kind === 'date' && parsed.date.day !== undefined) {
          expect(text.replace(/[^0-9三十〇]/g, '').length).toBeGreaterThanOrEqual(6);
        }
      }),
    );
  });
});
