import { describe, expect, it } from 'vitest';
import { MAX_HOLIDAY_TEXT, readHolidays, writeHolidays } from '../../lib/notice/holiday-text';
import { HolidayYearSchema } from '../../lib/notice/holiday-year';

/** Written as the State Council writes a year; the days themselves are invented. */
const TEXT = `2027年
放假：1月1日（周五）至3日（周日）、2月5日至11日、4月3日至5日、5月1日至5日、6月9日、
放假：9月15日，10月1日至7日；2026年12月31日
上班：2月20日、10月9日、2027-05-08。`;

const fault = (text: string) => {
  const read = readHolidays(text);
  return read.ok ? null : read.fault;
};

describe('a year’s table as text', () => {
  it('is read as the State Council writes it', () => {
    const read = readHolidays(TEXT);
    expect(read.ok).toBe(true);
    const [table] = read.ok ? read.years : [];
    expect(table?.off).toHaveLength(3 + 7 + 3 + 5 + 1 + 1 + 7 + 1);
    expect([table?.year, table?.off[0], table?.off.at(-1)]).toEqual([2027, '2026-12-31', '2027-10-07']);
    expect(table?.worked).toEqual(['2027-02-20', '2027-05-08', '2027-10-09']);
  });

  it('is the same when it was written and read back, also of two years', () => {
    const read = readHolidays(`${TEXT}\n\n2028\n放假：1月1日、5月1日、10月1日\n上班：`);
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    expect(read.years.map(({ year }) => year)).toEqual([2027, 2028]);
    expect(readHolidays(writeHolidays(read.years))).toEqual(read);
  });

  it.each([
    ['', { why: 'no-year' }],
    ['放假：1月1日', { why: 'no-year' }],
    ['2027年\n春节放七天', { why: 'line', text: '春节放七天' }],
    ['2027年\n放假：1月1日、2月30日', { why: 'day', text: '2月30日' }],
    ['2027年\n放假：1日', { why: 'day', text: '1日' }],
    ['2027年\n放假：1月3日至1日', { why: 'day', text: '1月3日至1日' }],
    ['2027年\n放假：1月1日至3月1日', { why: 'day', text: '1月1日至3月1日' }],
    ['2027年\n放假：1月1日至2日至3日', { why: 'day', text: '1月1日至2日至3日' }],
    ['2027年\n放假：1月1日、5月1日、10月1日、2028年1月1日', { why: 'outside', day: '2028-01-01' }],
    ['2027年\n放假：1月1日、5月1日、10月1日、2026年12月25日', { why: 'outside', day: '2026-12-25' }],
    ['2027年\n放假：1月1日、5月1日、10月1日\n上班：5月1日', { why: 'twice', day: '2027-05-01' }],
    ['2027年\n放假：1月1日、5月1日、10月1日\n上班：5月7日', { why: 'not-weekend', day: '2027-05-07' }],
    ['2027年\n放假：1月1日、5月1日', { why: 'not-off', day: '2027-10-01' }],
    ['1899年\n放假：1月1日、5月1日、10月1日', { why: 'year', year: 1899 }],
    ['2027年\n放假：1月1日、5月1日、10月1日\n2027年\n放假：1月1日、5月1日、10月1日', { why: 'year', year: 2027 }],
    ['年'.repeat(MAX_HOLIDAY_TEXT + 1), { why: 'too-long' }],
  ])('one fault is told, no. %#', (text, wanted) => expect(fault(text)).toEqual(wanted));

  it('is parsed again where it is kept', () => {
    const kept = { year: 2027, off: ['2027-01-01', '2027-05-01', '2027-10-01'], worked: [] };
    expect(HolidayYearSchema.safeParse(kept).success).toBe(true);
    for (const wrong of [
      { ...kept, off: [] },
      { ...kept, more: 1 },
      { ...kept, worked: ['2027-02-30'] },
    ]) {
      expect(HolidayYearSchema.safeParse(wrong).success).toBe(false);
    }
  });
});
