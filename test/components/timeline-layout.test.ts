import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf } from '../../components/timeline/timeline-axis';
import { readEntry } from '../../components/timeline/timeline-entry';
import { timelineOf } from '../../components/timeline/timeline-layout';
import type { Dossier } from '../../lib/dossier/dossier';
import type { Notice } from '../../lib/notice/schema';
import { SHIPPED } from '../../lib/notice/shipped';

const notice = SHIPPED[0]?.notice as Notice;
const job = (from: string, to: string) => readEntry('employment', 0, { unit: '甲', from, to });
const shapes = (from: string, to: string) =>
  job(from, to).row?.pieces.map(({ shape, first, last }) => `${shape} ${first} ${last}`);

describe('a period', () => {
  it('known by day is one sure stretch, both days included', () => {
    expect(shapes('2019-03-01', '2020-02-29')).toEqual(['sure 2019-03-01 2020-02-29']);
  });

  it('known in part is sure only between the last beginning and the first end', () => {
    expect(shapes('2019', '2021.06')).toEqual([
      'unsure 2019-01-01 2019-12-31',
      'sure 2019-12-31 2021-06-01',
      'unsure 2021-06-01 2021-06-30',
    ]);
  });

  it('whose ends may be the same day is unsure as a whole', () => {
    expect(shapes('2020', '2020-06')).toEqual(['unsure 2020-01-01 2020-06-30']);
    expect(shapes('2020-05-04', '2020-05-04')).toEqual(['day 2020-05-04 2020-05-04']);
  });

  it('runs on where it has no end yet', () => {
    expect(shapes('2019年3月', '至今')).toEqual(['unsure 2019-03-01 2019-03-31', 'open 2019-03-31 2019-03-31']);
    expect(job('2019-03', 'present').row?.dates.map(({ iso }) => iso)).toEqual(['2019-03', 'present']);
  });

  it('without an end is not taken for one that runs on', () => {
    expect(shapes('2019-03-04', '')).toEqual(['day 2019-03-04 2019-03-04']);
    expect(job('2019-03-04', '').row?.note).toBe('no-end');
  });

  it('that is inverted is two days with nothing between', () => {
    expect(shapes('2021-03-01', '2020-02-01')).toEqual(['day 2021-03-01 2021-03-01', 'day 2020-02-01 2020-02-01']);
    expect(job('2021-03-01', '2020-02-01').row?.note).toBe('inverted');
    expect(job('2020-06', '2020').row?.note).toBeNull();
  });
});

describe('what cannot be drawn', () => {
  it('is listed with its words', () => {
    const { row, apart } = job('2019-02-30', '去年');
    expect(row).toBeNull();
    expect(apart.map(({ field, why, text }) => [field, why, text])).toEqual([
      ['employment.from', 'impossible', '2019-02-30'],
      ['employment.to', 'unreadable', '去年'],
    ]);
  });

  it('does not take the readable part with it', () => {
    const { row, apart } = job('2019-03-04', '去年');
    expect(row?.pieces).toHaveLength(1);
    expect(apart).toHaveLength(1);
  });

  it('names an entry without any date, and leaves out one without anything', () => {
    expect(job('', '').apart.map(({ field, why }) => [field, why])).toEqual([[null, 'empty']]);
    expect(readEntry('paper', 0, { title: ' ' })).toEqual({ row: null, apart: [] });
  });

  it('holds 至今 where a date belongs', () => {
    expect(readEntry('paper', 0, { title: '甲', publishedOn: '至今' }).apart[0]?.why).toBe('present');
    expect(job('', '至今').apart[0]?.why).toBe('present');
  });
});

describe('the axis', () => {
  it('begins with a year, ends behind the last day and writes few years', () => {
    const axis = axisOf(['2023-03-31', '2010-09-01']);
    expect(axis.first).toBe('2010-01-01');
    expect(axis.last > '2023-06-01').toBe(true);
    expect(axis.years).toEqual([2010, 2012, 2014, 2016, 2018, 2020, 2022]);
    expect(axis.startOf('2010-01-01')).toBe(0);
    expect(axis.endOf(axis.last)).toBe(1);
    expect(axis.endOf('2015-05-05')).toBe(axis.startOf('2015-05-06'));
  });

  it('holds any days of a career, a hundred years and more, in order and inside', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), (days) => {
        const axis = axisOf(days);
        const places = [...days].sort().map((one) => [axis.startOf(one), axis.endOf(one)] as const);
        for (const [start, end] of places) expect(start >= 0 && start < end && end < 1).toBe(true);
        expect(places.map(([start]) => start)).toEqual(places.map(([start]) => start).sort((a, b) => a - b));
        expect(axis.years.length).toBeGreaterThan(0);
        expect(axis.years.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe('the picture', () => {
  it('of an empty dossier holds the cutoffs alone', () => {
    const { groups, cutoffs, term, apart } = timelineOf({}, notice, null);
    expect(groups).toEqual([]);
    expect(apart).toEqual([]);
    expect(term).toEqual({ kind: 'no-title' });
    expect(cutoffs).toEqual([
      { day: '2022-12-31', kinds: ['seniority'] },
      { day: '2023-03-31', kinds: ['achievement', 'paper', 'education'] },
    ]);
  });

  it('numbers the entries as the dossier does', () => {
    const dossier: Dossier = { paper: [{}, { title: '甲', publishedOn: '2022' }] };
    expect(
      timelineOf(dossier, notice, null).groups.map(({ section, rows }) => [section, rows.map(({ at }) => at)]),
    ).toEqual([['paper', [1]]]);
  });

  it('has room for every piece of a span of a hundred years', () => {
    const dossier: Dossier = { employment: [{ unit: '甲', from: '1923-01', to: '2023-01' }] };
    const { axis, groups } = timelineOf(dossier, notice, null);
    expect(axis.years).toEqual([1940, 1960, 1980, 2000, 2020]);
    for (const { first, last } of groups[0]?.rows[0]?.pieces ?? []) {
      expect(axis.startOf(first)).toBeGreaterThanOrEqual(0);
      expect(axis.endOf(last)).toBeLessThan(1);
    }
  });
});

describe('the term of office', () => {
  const termFor = (...days: string[]) =>
    timelineOf({ title: days.map((acquiredOn, at) => ({ name: `资格${at}`, acquiredOn })) }, notice, null).term;
  const pieces = (...days: string[]) => {
    const term = termFor(...days);
    return term.kind === 'known' ? term.pieces.map(({ shape, first, last }) => `${shape} ${first} ${last}`) : term.kind;
  };

  it('runs from the last title to the achievement cutoff', () => {
    expect(pieces('2015-09-10', '2018-06-15')).toEqual(['sure 2018-06-15 2023-03-31']);
  });

  it('begins unsurely where the date of the title does', () => {
    expect(pieces('2018')).toEqual(['unsure 2018-01-01 2018-12-31', 'sure 2018-12-31 2023-03-31']);
    expect(pieces('2023')).toEqual(['unsure 2023-01-01 2023-03-31']);
  });

  it('is not drawn where there is none or it is not known', () => {
    expect(pieces('2023-04')).toBe('after-cutoff');
    expect(pieces('去年')).toBe('undated');
    expect(pieces()).toBe('no-title');
  });
});

describe('the years that are counted', () => {
  const counted = {
    acquired: { first: '2019-03-15', last: '2019-03-15' },
    due: { first: '2023-03-15', last: '2023-03-15' },
    years: 4,
    cutoff: '2022-12-31',
  };
  const drawn = (of: typeof counted) =>
    timelineOf({}, notice, of).years?.pieces.map(({ shape, first, last }) => `${shape} ${first} ${last}`);

  it('run to the cutoff, with the day on which they are full', () => {
    expect(drawn(counted)).toEqual(['sure 2019-03-15 2022-12-31', 'day 2023-03-15 2023-03-15']);
    expect(timelineOf({}, notice, counted).axis.last > '2023-03-15').toBe(true);
    expect(timelineOf({}, notice, null).years).toBeNull();
  });

  it('are unsure where the day of acquisition is, and nothing where it lies behind the cutoff', () => {
    expect(drawn({ ...counted, acquired: { first: '2022-01-01', last: '2023-01-31' } })?.[0]).toBe(
      'unsure 2022-01-01 2022-12-31',
    );
    expect(drawn({ ...counted, acquired: { first: '2023-01-01', last: '2023-01-01' } })).toEqual([
      'day 2023-03-15 2023-03-15',
    ]);
  });
});
