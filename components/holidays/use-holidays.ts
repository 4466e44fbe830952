import { useCallback, useMemo, useRef, useState } from 'react';
import { type HolidayYear, type WorkCalendar, workCalendar } from '../../lib/dates/work-calendar';
import { database } from '../../lib/store/database';
import { type HolidayChange, keepHolidays, listHolidays, removeHolidays, undoHolidays } from '../../lib/store/holidays';
import { type SaveFault, saveFault } from '../materials/use-save';
import { type Stored, useStored } from '../store/stored';

/** The years of holidays that the user has added, and how they are changed. `what` says to the user what was done. */
export interface Holidays {
  readonly stored: Stored<Awaited<ReturnType<typeof listHolidays>>>;
  /** The years themselves; none until they are read. */
  readonly years: readonly HolidayYear[];
  /** The days of work by the library and these years. */
  readonly calendar: WorkCalendar;
  /** True once it is on the disk. */
  readonly keep: (years: readonly HolidayYear[], what: string) => Promise<boolean>;
  readonly remove: (year: number, what: string) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  /** What was done last and can be taken back. */
  readonly last: string | null;
  readonly fault: SaveFault | null;
}

const NONE: readonly HolidayYear[] = [];

/** All years that were added, as any panel changes them. Changes are each a transaction; the last one can be taken back. */
export function useHolidays(): Holidays {
  const stored = useStored('holidays', () => listHolidays(database));
  const [fault, setFault] = useState<SaveFault | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const newest = useRef<HolidayChange | null>(null);
  const years = stored.kind === 'ready' ? stored.value.years : NONE;
  const calendar = useMemo(() => workCalendar(years), [years]);

  const save = useCallback(async (act: Promise<HolidayChange>, what: string) => {
    try {
      newest.current = await act;
      setLast(what);
      setFault(null);
      return true;
    } catch (error) {
      setFault(saveFault(error));
      return false;
    }
  }, []);
  const undo = useCallback(async () => {
    if (newest.current === null) return;
    try {
      await undoHolidays(database, newest.current);
      newest.current = null;
      setLast(null);
      setFault(null);
    } catch (error) {
      setFault(saveFault(error));
    }
  }, []);

  return {
    stored,
    years,
    calendar,
    keep: useCallback((tables, what) => save(keepHolidays(database, tables), what), [save]),
    remove: useCallback((year, what) => save(removeHolidays(database, year), what), [save]),
    undo,
    last,
    fault,
  };
}
