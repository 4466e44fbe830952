import { useCallback, useMemo } from 'react';
import { type HolidayYear, type WorkCalendar, workCalendar } from '../../lib/dates/work-calendar';
import { database } from '../../lib/store/database';
import { type HolidayChange, keepHolidays, listHolidays, removeHolidays, undoHolidays } from '../../lib/store/holidays';
import { type Stored, useStored } from '../store/stored';
import { type Changes, useChanges } from '../store/use-changes';

/** The years of holidays that the user has added, and how they are changed. `what` says to the user what was done. */
export interface Holidays extends Omit<Changes<HolidayChange, never>, 'save'> {
  readonly stored: Stored<Awaited<ReturnType<typeof listHolidays>>>;
  /** The years themselves; none until they are read. */
  readonly years: readonly HolidayYear[];
  /** The days of work by the library and these years. */
  readonly calendar: WorkCalendar;
  /** True once it is on the disk. */
  readonly keep: (years: readonly HolidayYear[], what: string) => Promise<boolean>;
  readonly remove: (year: number, what: string) => Promise<boolean>;
}

const NONE: readonly HolidayYear[] = [];
const takeBack = (change: HolidayChange) => undoHolidays(database, change);

/** All years that were added, as any panel changes them. Changes are each a transaction; the last one can be taken back. */
export function useHolidays(): Holidays {
  const stored = useStored('holidays', () => listHolidays(database));
  const { save, ...changes } = useChanges(takeBack);
  const years = stored.kind === 'ready' ? stored.value.years : NONE;
  const calendar = useMemo(() => workCalendar(years), [years]);
  return {
    ...changes,
    stored,
    years,
    calendar,
    keep: useCallback((tables, what) => save(keepHolidays(database, tables), what), [save]),
    remove: useCallback((year, what) => save(removeHolidays(database, year), what), [save]),
  };
}
