import fc from 'fast-check';
import { daysInMonth } from '../../lib/dates/calendar';
import type { IsoDay, PartialDate } from '../../lib/dates/partial-date';
import { spanOf } from '../../lib/dates/span';

const years = fc.integer({ min: 1900, max: 2099 });
const months = fc.integer({ min: 1, max: 12 });

const wholeDates = fc
  .tuple(years, months, fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => ({ year, month, day: Math.min(day, daysInMonth(year, month)) }));

/** Dates of every precision, within the years that the parser takes. */
export const partialDates: fc.Arbitrary<PartialDate> = fc.oneof(
  wholeDates,
  fc.record({ year: years, month: months }),
  fc.record({ year: years }),
);

export const isoDays: fc.Arbitrary<IsoDay> = wholeDates.map((date) => spanOf(date).first);
