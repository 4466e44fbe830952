import type { HolidayYear } from '../dates/work-calendar';
import { HolidayYearSchema } from '../notice/holiday-year';
import type { ShenbaoDatabase } from './database';
import { changeRows, type RowsChange, undoRows } from './keyed-rows';

export type HolidayChange = RowsChange<number, HolidayYear>;

/**
 * The tables of days off that the user has added, by year. `unreadable` counts what today's schema refuses: written by a newer
 * version, or damaged; it is left as it is.
 */
export async function listHolidays(
  database: ShenbaoDatabase,
): Promise<{ years: readonly HolidayYear[]; unreadable: number }> {
  const rows = await database.holidays.toArray();
  const years = rows.flatMap((row) => {
    const parsed = HolidayYearSchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  return { years, unreadable: rows.length - years.length };
}

/** Keeps tables, all or none; a later one of a year takes the place of an earlier. */
export async function keepHolidays(database: ShenbaoDatabase, years: readonly HolidayYear[]): Promise<HolidayChange> {
  return changeRows(database.holidays, new Map(years.map((table) => [table.year, HolidayYearSchema.parse(table)])));
}

/** Takes the table of a year away; one that is not there is no fault. */
export function removeHolidays(database: ShenbaoDatabase, year: number): Promise<HolidayChange> {
  return changeRows(database.holidays, new Map([[year, null]]));
}

/** Takes a change back, in one transaction. A year that was changed otherwise since then is left alone. */
export function undoHolidays(database: ShenbaoDatabase, done: HolidayChange): Promise<void> {
  return undoRows(database.holidays, done);
}
