import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../lib/checks/finding';
import { paperCutoff } from '../../lib/checks/paper-cutoff';
import { addDays } from '../../lib/dates/add-days';
import { isoDay } from '../../lib/dates/calendar';
import { daysBetween } from '../../lib/dates/days-between';
import { formatDate } from '../../lib/dates/format';
import { toIso } from '../../lib/dates/iso';
import { parseDate } from '../../lib/dates/parse';
import type { IsoDay, PartialDate } from '../../lib/dates/partial-date';
import { localToday } from '../../lib/dates/today';
import { isWeekend } from '../../lib/dates/work-calendar';
import { contextOf } from '../checks/context';
import { isoDays, partialDates } from './arbitrary';

/** Zones that have broken dates: summer time from 1986 to 1991, a day that never was (30 December 2011), and nights without a midnight. */
const ZONES = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia', 'Africa/Cairo'];

/** Days on and around those on which Shanghai's clocks were put forward and back. */
const summer = fc.integer({ min: 0, max: 6 * 366 }).map((days) => addDays('1986-01-01', days));
const days = fc.oneof(isoDays, summer);
const dates = fc.oneof(
  partialDates,
  summer.map((day): PartialDate => {
    const [year = 0, month, of] = day.split('-').map(Number);
    return { year, month, day: of };
  }),
);
const RUNS = { numRuns: 100 };

/** A property of an implementation, so that it can be seen to fail for a wrong one. */
type Formatted = (date: PartialDate, language: 'zh' | 'en') => string;
const identity = (format: Formatted) =>
  fc.property(dates, fc.constantFrom('zh' as const, 'en' as const), (date, language) => {
    expect(parseDate(format(date, language))).toEqual({ kind: 'date', date });
  });

type Judge = (text: string, cutoff: IsoDay) => Verdict | undefined;
const BASE = contextOf({});
const ours: Judge = (publishedOn, cutoff) => {
  const paper = { ...BASE.notice.cutoffs.paper, value: cutoff };
  const notice = { ...BASE.notice, cutoffs: { ...BASE.notice.cutoffs, paper } };
  return paperCutoff.run({ ...BASE, notice, dossier: { paper: [{ publishedOn }] } })[0]?.verdict;
};

/** Earlier by days, and written as exactly as before. */
const earlier = (judge: Judge) =>
  fc.property(days, fc.integer({ min: 1, max: 400 }), fc.integer({ min: -40, max: 400 }), (day, back, ahead) => {
    // A year before 1900 is read as no date.
    fc.pre(day >= '1902-03-01');
    const cutoff = addDays(day, ahead);
    if (judge(day, cutoff) === 'pass') expect(judge(addDays(day, -back), cutoff)).toBe('pass');
  });

/** Less exactly written: its month, its year. What was open stays open, and what is decided was decided so before. */
const wider = (judge: Judge) =>
  fc.property(days, fc.integer({ min: -400, max: 400 }), fc.constantFrom(7, 4), (day, ahead, length) => {
    const cutoff = addDays(day, ahead);
    for (const narrow of [day, day.slice(0, 7)]) {
      const wide = judge(narrow.slice(0, length), cutoff);
      if (judge(narrow, cutoff) === 'unsure') expect(wide).toBe('unsure');
      if (wide !== 'unsure') expect(judge(narrow, cutoff)).toBe(wide);
    }
  });

const holds = (property: fc.IProperty<never> | ReturnType<typeof identity> | ReturnType<typeof earlier>) =>
  !fc.check(property as fc.IProperty<unknown>, { numRuns: 300 }).failed;

describe.each(ZONES)('in %s', (zone) => {
  let before: string | undefined;
  beforeAll(() => {
    before = process.env.TZ;
    process.env.TZ = zone;
  });
  afterAll(() => {
    process.env.TZ = before;
  });

  it('what is written is read back the same', () => fc.assert(identity(formatDate), RUNS));

  it('moving a date earlier never turns pass into fail', () => fc.assert(earlier(ours), RUNS));

  it('widening a date never turns unsure into a verdict', () => fc.assert(wider(ours), RUNS));

  it('days are counted, weekends known, and the machine’s day is its own', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    fc.assert(
      fc.property(days, fc.integer({ min: -1_000, max: 1_000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
        expect(isWeekend(day)).toBe(weekday === 0 || weekday === 6);
        const [year = 0, month = 1, of = 1] = day.split('-').map(Number);
        const noon = new Date(year, month - 1, of, 12);
        // Apia went from 29 to 31 December 2011.
        if (noon.getDate() === of) expect(localToday(noon)).toBe(isoDay(year, month, of));
      }),
      RUNS,
    );
  });
});

describe('each of these properties fails', () => {
  it('for a writer that goes by the machine’s clock', () => {
    const before = process.env.TZ;
    process.env.TZ = 'Asia/Shanghai';
    const byClock: Formatted = ({ year, month = 1, day = 1 }) =>
      new Date(year, month - 1, day).toISOString().slice(0, 10);
    expect(holds(identity(byClock))).toBe(false);
    process.env.TZ = before;
    expect(holds(identity((date) => toIso(date)))).toBe(true);
  });

  it('for a judge that compares the day of the month', () => {
    const byDay: Judge = (text, cutoff) => (text.slice(8) <= cutoff.slice(8) ? 'pass' : 'not-counted');
    expect(holds(earlier(byDay))).toBe(false);
  });

  it('for a judge that takes the first day of a month for the date', () => {
    const byFirst: Judge = (text, cutoff) => (`${text}-01-01`.slice(0, 10) <= cutoff ? 'pass' : 'not-counted');
    expect(holds(wider(byFirst))).toBe(false);
  });
});
