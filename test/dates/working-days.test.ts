import { holidays, workdays } from 'chinese-days/dist/chinese-days.json';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/dates/add-days';
import { type HolidayYear, isWeekend, LIBRARY_YEARS, workCalendar } from '../../lib/dates/work-calendar';
import { workingDaysBetween, workingDaysFrom, workingDaysUntil } from '../../lib/dates/working-days';

const library = workCalendar([]);
const daysOf = (from: string, to: string) => {
  const days = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};
const TABLE_2027: HolidayYear = {
  year: 2027,
  off: ['2026-12-31', '2027-01-01', '2027-05-03', '2027-10-01', '2027-10-04', '2027-10-05', '2027-10-06', '2027-10-07'],
  worked: ['2026-12-27', '2027-10-09'],
};

describe('the calendar of work', () => {
  it('has the moved weekends and the days off of 2023', () => {
    for (const day of ['2023-04-23', '2023-05-06', '2023-06-25']) {
      expect([day, isWeekend(day), library(day)]).toEqual([day, true, 'working']);
    }
    for (const day of [...daysOf('2023-04-29', '2023-05-03'), ...daysOf('2023-06-22', '2023-06-24')]) {
      expect([day, library(day)]).toEqual([day, 'off']);
    }
    expect(daysOf('2023-06-12', '2023-06-18').map(library)).toEqual([...Array(5).fill('working'), 'off', 'off']);
  });

  it('knows the years of which the library holds New Year, Spring Festival, May Day and National Day, and no other', () => {
    const years = [
      ...new Set([...Object.keys(holidays), ...Object.keys(workdays)].map((day) => Number(day.slice(0, 4)))),
    ];
    expect([Math.min(...years), Math.max(...years)]).toEqual([LIBRARY_YEARS.first, LIBRARY_YEARS.last]);
    for (const year of years) {
      for (const day of [`${year}-01-01`, `${year}-05-01`, `${year}-10-01`]) expect(holidays).toHaveProperty(day);
      const named = Object.entries(holidays).filter(
        ([day, name]) => day.startsWith(`${year}`) && name.includes('春节'),
      );
      expect(named.length).toBeGreaterThanOrEqual(7);
    }
  });

  it('says of any other day that it is not known', () => {
    const unknown = ['2003-12-31', '2026-12-26', '2027-01-01', '2027-06-15', '1999-05-05'];
    expect(unknown.map(library)).toEqual(unknown.map(() => 'unknown'));
    expect(['2004-01-02', '2018-12-29', '2018-12-31', '2026-12-25'].map(library)).toEqual([
      'working',
      'working',
      'off',
      'working',
    ]);
    expect(() => library('2023-02-30')).toThrow(RangeError);
  });

  it('takes a year that is added, with the days of December that it moves', () => {
    const calendar = workCalendar([TABLE_2027]);
    expect(['2027-01-01', '2027-10-09', '2027-10-10', '2027-03-15', '2027-12-25'].map(calendar)).toEqual([
      'off',
      'working',
      'off',
      'working',
      'off',
    ]);
    expect(['2026-12-27', '2026-12-30', '2026-12-31', '2027-12-26'].map(calendar)).toEqual([
      'working',
      'working',
      'off',
      'unknown',
    ]);
  });

  it('takes an added year instead of the library’s own', () => {
    const calendar = workCalendar([{ year: 2018, off: ['2018-01-01'], worked: [] }]);
    expect(['2018-05-01', '2018-04-28', '2018-12-29', '2018-12-31', '2019-05-01'].map(calendar)).toEqual([
      'working',
      'off',
      'working',
      'off',
      'off',
    ]);
  });

  it('knows each day of the week', () => {
    expect(daysOf('2023-06-19', '2023-06-25').map(isWeekend)).toEqual([false, false, false, false, false, true, true]);
    expect(daysOf('1969-12-29', '1970-01-04').map(isWeekend)).toEqual([false, false, false, false, false, true, true]);
  });
});

describe('working days', () => {
  it('are counted on over the Dragon Boat Festival of 2023 and its Sunday that is worked', () => {
    const days = ['2023-06-19', '2023-06-20', '2023-06-21', '2023-06-25', '2023-06-26'];
    expect(workingDaysFrom('2023-06-19', 5, library)).toEqual({ kind: 'known', days });
    expect(workingDaysBetween('2023-06-19', '2023-06-26', library)).toEqual({ kind: 'known', days });
  });

  it('are counted back from the last day, itself among them', () => {
    const first = (end: string, count: number) => {
      const counted = workingDaysUntil(end, count, library);
      return counted.kind === 'known' ? counted.days[0] : counted;
    };
    expect([first('2023-06-19', 5), first('2023-06-19', 6)]).toEqual(['2023-06-13', '2023-06-12']);
    expect([first('2023-07-13', 5), first('2023-07-13', 6)]).toEqual(['2023-07-07', '2023-07-06']);
  });

  it('are none between two days in the wrong order, and one on a single day of work', () => {
    expect(workingDaysBetween('2023-06-20', '2023-06-19', library)).toEqual({ kind: 'known', days: [] });
    expect(workingDaysBetween('2023-06-19', '2023-06-19', library)).toEqual({ kind: 'known', days: ['2023-06-19'] });
  });

  it('that can’t be known are told with the first such day', () => {
    expect(workingDaysFrom('2026-12-24', 3, library)).toEqual({ kind: 'unknown', day: '2026-12-26' });
    expect(workingDaysUntil('2004-01-02', 3, library)).toEqual({ kind: 'unknown', day: '2003-12-31' });
    expect(workingDaysBetween('2026-12-24', '2026-12-25', library).kind).toBe('known');
    expect(workingDaysFrom('2026-12-24', 2, library).kind).toBe('known');
  });
});
