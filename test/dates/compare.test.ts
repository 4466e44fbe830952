import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnOrBefore } from '../../lib/dates/compare';
import type { PartialDate } from '../../lib/dates/partial-date';
import { spanOf } from '../../lib/dates/span';
import { isoDays, partialDates } from './arbitrary';

const CUTOFF = '2023-03-31';

/** The same date known less well: a month for a day, a year for a month. */
function wider(date: PartialDate): PartialDate {
  if (date.day !== undefined) return { year: date.year, month: date.month };
  return { year: date.year };
}

describe('spanOf', () => {
  it.each([
    [{ year: 2023 }, '2023-01-01', '2023-12-31'],
    [{ year: 2023, month: 2 }, '2023-02-01', '2023-02-28'],
    [{ year: 2024, month: 2 }, '2024-02-01', '2024-02-29'],
    [{ year: 2023, month: 4 }, '2023-04-01', '2023-04-30'],
    [{ year: 2023, month: 3, day: 31 }, '2023-03-31', '2023-03-31'],
  ])('of %j', (date, first, last) => expect(spanOf(date)).toEqual({ first, last }));
});

describe('isOnOrBefore', () => {
  it.each([
    [{ year: 2023, month: 3, day: 30 }, 'yes'],
    [{ year: 2023, month: 3, day: 31 }, 'yes'],
    [{ year: 2023, month: 4, day: 1 }, 'no'],
    [{ year: 2023, month: 3 }, 'yes'],
    [{ year: 2023, month: 4 }, 'no'],
    [{ year: 2023 }, 'unsure'],
    [{ year: 2022 }, 'yes'],
    [{ year: 2024 }, 'no'],
  ])('%j', (date, answer) => expect(isOnOrBefore(date, CUTOFF)).toBe(answer));

  it('never turns yes into no when the date is earlier', () => {
    fc.assert(
      fc.property(partialDates, partialDates, isoDays, (a, b, day) => {
        const [earlier, later] = spanOf(a).last <= spanOf(b).first ? [a, b] : [b, a];
        fc.pre(spanOf(earlier).last <= spanOf(later).first);
        if (isOnOrBefore(later, day) === 'yes') expect(isOnOrBefore(earlier, day)).toBe('yes');
        if (isOnOrBefore(earlier, day) === 'no') expect(isOnOrBefore(later, day)).toBe('no');
      }),
    );
  });
});

describe('a date known less well', () => {
  it('is never surer', () => {
    fc.assert(
      fc.property(partialDates, isoDays, (date, day) => {
        const answer = isOnOrBefore(wider(date), day);
        if (isOnOrBefore(date, day) === 'unsure') expect(answer).toBe('unsure');
        if (answer !== 'unsure') expect(isOnOrBefore(date, day)).toBe(answer);
      }),
    );
  });
});

it('a month is open on its own first day, and not on the day before', () => {
  expect(isOnOrBefore({ year: 2023, month: 3 }, '2023-03-01')).toBe('unsure');
  expect(isOnOrBefore({ year: 2023, month: 3 }, '2023-02-28')).toBe('no');
});
