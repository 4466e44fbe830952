import { describe, expect, it } from 'vitest';
import { RETIREMENT_AGES, retirementDay } from '../../lib/notice/retirement-ages';

const dayOf = (who: string, birth: string) => {
  const group = RETIREMENT_AGES.find((one) => one.who === who);
  return group && retirementDay(group, birth)?.day;
};

describe('retirementDay', () => {
  // The first and last months of each step, as the decision of 2024 prints them in its tables.
  it.each([
    ['men', '1964-12-31', '2024-12-31'],
    ['men', '1965-01-01', '2025-02-01'],
    ['men', '1965-04-30', '2025-05-30'],
    ['men', '1965-05-01', '2025-07-01'],
    ['men', '1976-08-15', '2039-07-15'],
    ['men', '1976-09-15', '2039-09-15'],
    ['men', '1990-01-15', '2053-01-15'],
    ['women-technical', '1969-12-31', '2024-12-31'],
    ['women-technical', '1970-01-01', '2025-02-01'],
    ['women-technical', '1981-08-15', '2039-07-15'],
    ['women-technical', '1981-09-15', '2039-09-15'],
    ['women-workers', '1974-12-31', '2024-12-31'],
    ['women-workers', '1975-01-01', '2025-02-01'],
    ['women-workers', '1975-03-01', '2025-05-01'],
    ['women-workers', '1984-10-15', '2039-09-15'],
    ['women-workers', '1984-11-15', '2039-11-15'],
  ])('for %s born on %s is %s', (who, birth, day) => expect(dayOf(who, birth)).toBe(day));

  it('is the last of a month that is too short', () => expect(dayOf('men', '1965-12-31')).toBe('2026-03-31'));

  it('is not known before the first period', () => {
    expect(dayOf('men', '1918-06-01')).toBeUndefined();
    expect(dayOf('men', '1918-06-02')).toBe('1978-06-02');
  });
});

it('has periods that follow upon each other, each with its source', () => {
  for (const { periods } of RETIREMENT_AGES) {
    expect(periods.map(({ from, to }) => [from, to])).toEqual([
      ['1978-06-02', '2024-12-31'],
      ['2025-01-01', null],
    ]);
    for (const { source } of periods) expect(source.source).toBe('document');
  }
});
