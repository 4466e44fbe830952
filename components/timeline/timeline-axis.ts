import { addDays } from '../../lib/dates/add-days';
import { isoDay, splitDay } from '../../lib/dates/calendar';
import { daysBetween } from '../../lib/dates/days-between';
import type { IsoDay } from '../../lib/dates/partial-date';

/** Steps between the years that are written on the axis, and how many years there is room for. */
const STEPS = [1, 2, 5, 10, 20, 50] as const;
const MOST_TICKS = 7;
/** The part of the axis that is left free behind the last day: an open end runs into it. */
const ROOM_BEHIND = 0.05;
const LEAST_ROOM_BEHIND = 120;

/** A straight time axis, a day as wide as the next. Places are parts of its width, 0 to 1. */
export interface Axis {
  readonly first: IsoDay;
  readonly last: IsoDay;
  /** Years whose first of January is written. */
  readonly years: readonly number[];
  /** Where the day begins. */
  startOf(day: IsoDay): number;
  /** Where the day ends. */
  endOf(day: IsoDay): number;
}

/** The axis that holds all the days, from the first of January before them to some room behind. Needs one day at least. */
export function axisOf(days: readonly IsoDay[]): Axis {
  const inOrder = [...days].sort();
  const [earliest, latest] = [inOrder[0], inOrder.at(-1)];
  if (earliest === undefined || latest === undefined) throw new RangeError('An axis needs a day.');
  const firstYear = splitDay(earliest).year;
  const first = isoDay(firstYear, 1, 1);
  const room = Math.max(LEAST_ROOM_BEHIND, Math.round(daysBetween(first, latest) * ROOM_BEHIND));
  const last = addDays(latest, room);
  const all = daysBetween(first, last) + 1;

  const lastYear = splitDay(last).year;
  const step = STEPS.find((one) => (lastYear - firstYear) / one < MOST_TICKS) ?? 100;
  const years: number[] = [];
  for (let year = Math.ceil(firstYear / step) * step; year <= lastYear; year += step) years.push(year);
  return {
    first,
    last,
    years,
    startOf: (day) => daysBetween(first, day) / all,
    endOf: (day) => (daysBetween(first, day) + 1) / all,
  };
}
