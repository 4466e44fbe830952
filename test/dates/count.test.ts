import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/dates/add-days';
import { addMonths } from '../../lib/dates/add-months';
import { addYears } from '../../lib/dates/add-years';
import { splitDay } from '../../lib/dates/calendar';
import { daysBetween } from '../../lib/dates/days-between';
import { gapBetween } from '../../lib/dates/gap';
import { isoDays } from './arbitrary';

describe('addDays', () => {
  it('undoes daysBetween', () => {
    fc.assert(
      fc.property(isoDays, isoDays, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
    expect(addDays('2023-03-01', -1)).toBe('2023-02-28');
    expect(() => addDays('2023-03-01', 0.5)).toThrow(new RangeError('Not whole days: 0.5'));
  });
});

describe('addMonths', () => {
  it.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-11-30', 2, '2024-01-30'],
    ['2023-01-15', -1, '2022-12-15'],
    ['2023-12-31', 0, '2023-12-31'],
  ])('%s and %i months', (day, months, wanted) => expect(addMonths(day, months)).toBe(wanted));

  it('of twelve are a year', () => {
    fc.assert(
      fc.property(isoDays, (day) => {
        expect(addMonths(day, 12)).toBe(addYears(day, 1));
      }),
    );
  });

  it('refuses half months', () =>
    expect(() => addMonths('2023-03-31', 0.5)).toThrow(new RangeError('Not whole months: 0.5')));
});

describe('addYears', () => {
  it.each([
    ['2018-12-31', 4, '2022-12-31'],
    ['2020-02-29', 1, '2021-02-28'],
    ['2020-02-29', 4, '2024-02-29'],
    ['2021-02-28', 3, '2024-02-28'],
    ['2023-03-31', -1, '2022-03-31'],
    ['2023-03-31', 0, '2023-03-31'],
  ])('%s and %i years', (day, years, wanted) => expect(addYears(day, years)).toBe(wanted));

  it('refuses half years and what is no day', () => {
    expect(() => addYears('2023-03-31', 0.5)).toThrow(new RangeError('Not whole years: 0.5'));
    expect(() => addYears('2023-02-30', 1)).toThrow(new RangeError('Not a day: 2023-02-30'));
    expect(() => splitDay('2023-3-1')).toThrow(RangeError);
    expect(() => splitDay('x'.repeat(99))).toThrow(new RangeError(`Not a day: ${'x'.repeat(40)}`));
    expect(() => splitDay('2023-13-01')).toThrow(RangeError);
    expect(() => splitDay('2023-01-00')).toThrow(RangeError);
  });

  it('refuses a wrong sign at any place of a day', () => {
    const day = '2013-11-11';
    expect(splitDay(day)).toEqual({ year: 2013, month: 11, day: 11 });
    expect(splitDay('0000-01-01').year).toBe(0);
    for (let at = 0; at < day.length; at++) {
      // Those just before 0 and behind 9 and the dash, and a full-width one.
      for (const sign of ['/', ':', '.', ',', '１', '']) {
        expect(() => splitDay(day.slice(0, at) + sign + day.slice(at + 1)), `${sign} at ${at}`).toThrow(RangeError);
      }
    }
  });
});

describe('daysBetween', () => {
  it.each([
    ['2023-03-31', '2023-03-31', 0],
    ['2023-03-31', '2023-04-01', 1],
    ['2023-04-01', '2023-03-31', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2022-12-31', '2023-12-31', 365],
    // Summer time began on this day in Shanghai in 1986.
    ['1986-05-03', '1986-05-05', 2],
  ])('from %s to %s', (a, b, days) => expect(daysBetween(a, b)).toBe(days));

  it('adds up', () => {
    fc.assert(
      fc.property(isoDays, isoDays, isoDays, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
      }),
    );
  });
});

describe('gapBetween', () => {
  it.each([
    ['2022-12-31', '2023-06-30', 0, 6, 0],
    ['2022-12-31', '2023-02-28', 0, 2, 0],
    ['2022-12-31', '2023-01-01', 0, 0, 1],
    ['2022-12-31', '2024-12-31', 2, 0, 0],
    ['2022-12-31', '2024-01-30', 1, 0, 30],
    ['2022-12-31', '2022-12-31', 0, 0, 0],
    ['2023-01-01', '2022-12-31', 0, 0, 0],
    ['2020-02-29', '2021-02-28', 1, 0, 0],
  ])('from %s to %s', (from, to, years, months, days) => expect(gapBetween(from, to)).toEqual({ years, months, days }));

  it('is never more than eleven months and thirty days beside its years', () => {
    fc.assert(
      fc.property(isoDays, isoDays, (a, b) => {
        const gap = gapBetween(a, b);
        expect(gap.months).toBeGreaterThanOrEqual(0);
        expect(gap.months).toBeLessThanOrEqual(11);
        expect(gap.days).toBeGreaterThanOrEqual(0);
        expect(gap.days).toBeLessThanOrEqual(30);
        if (b > a) expect(addYears(a, gap.years) <= b).toBe(true);
      }),
    );
  });
});
