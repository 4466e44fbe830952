import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatIso } from '../../lib/dates/format';
import { fromIso, toIso } from '../../lib/dates/iso';
import { localToday } from '../../lib/dates/today';
import { partialDates } from './arbitrary';

describe('formatDate', () => {
  it.each([
    [{ year: 2023, month: 3, day: 31 }, '2023年3月31日', '31 March 2023'],
    [{ year: 2023, month: 3 }, '2023年3月', 'March 2023'],
    [{ year: 2023 }, '2023年', '2023'],
  ])('%j', (date, zh, en) => {
    expect(formatDate(date, 'zh')).toBe(zh);
    expect(formatDate(date, 'en')).toBe(en);
    expect(formatIso(toIso(date), 'zh')).toBe(zh);
    expect(formatIso(toIso(date), 'en')).toBe(en);
  });

  it('shows an open end in words, and other text as it is', () => {
    expect(formatIso('present', 'zh')).toBe('至今');
    expect(formatIso('present', 'en')).toBe('present');
    expect(formatIso('2023-02-30', 'zh')).toBe('2023-02-30');
    expect(formatIso('', 'zh')).toBe('');
  });
});

describe('toIso and fromIso', () => {
  it('undo each other', () => {
    fc.assert(
      fc.property(partialDates, (date) => {
        expect(fromIso(toIso(date))).toEqual(date);
      }),
    );
    for (const iso of ['0199', '0199-05', '0199-05-07']) expect(toIso(fromIso(iso) ?? { year: 0 })).toBe(iso);
  });

  it.each([
    '2023-3',
    '2023-00',
    'x2023-03-31',
    '12023',
    '2023-13',
    '2023-02-29',
    '2023-01-00',
    '2023-03-31T00:00',
    '23',
    '',
  ])('refuses %j', (text) => expect(fromIso(text)).toBeNull());
});

describe('localToday', () => {
  it('is the day that the machine shows, to its last second', () => {
    expect(localToday(new Date(2023, 2, 31, 23, 59, 59))).toBe('2023-03-31');
    expect(localToday(new Date(2023, 3, 1, 0, 0, 0))).toBe('2023-04-01');
    expect(localToday(new Date(2026, 10, 5, 12))).toBe('2026-11-05');
  });
});
