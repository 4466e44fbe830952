import type { HolidayYear } from '../dates/work-calendar';
import { HolidayYearSchema } from '../notice/holiday-year';
import type { ShenbaoDatabase } from './database';

/** What a change did to each year that it touched, for its undo; null where there was, or is, no table of the year. */
export type HolidayChange = readonly {
  readonly year: number;
  readonly before: HolidayYear | null;
  readonly after: HolidayYear | null;
}[];

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

async function put(database: ShenbaoDatabase, year: number, table: HolidayYear | null): Promise<void> {
  if (table === null) await database.holidays.delete(year);
  else await database.holidays.put(table);
}

function change(database: ShenbaoDatabase, tables: ReadonlyMap<number, HolidayYear | null>): Promise<HolidayChange> {
  return database.transaction('rw', database.holidays, async () => {
    const years = [...tables.keys()];
    const before = await database.holidays.bulkGet(years);
    for (const [year, table] of tables) await put(database, year, table);
    return years.map((year, n) => ({ year, before: before[n] ?? null, after: tables.get(year) ?? null }));
  });
}

/** Keeps tables, all or none; a later one of a year takes the place of an earlier. */
export async function keepHolidays(database: ShenbaoDatabase, years: readonly HolidayYear[]): Promise<HolidayChange> {
  return change(database, new Map(years.map((table) => [table.year, HolidayYearSchema.parse(table)])));
}

/** Takes the table of a year away; one that is not there is no fault. */
export function removeHolidays(database: ShenbaoDatabase, year: number): Promise<HolidayChange> {
  return change(database, new Map([[year, null]]));
}

/** Takes a change back, in one transaction. A year that was changed otherwise since then is left alone. */
export function undoHolidays(database: ShenbaoDatabase, done: HolidayChange): Promise<void> {
  return database.transaction('rw', database.holidays, async () => {
    for (const { year, before, after } of done) {
      const now = (await database.holidays.get(year)) ?? null;
      if (JSON.stringify(now) === JSON.stringify(after)) await put(database, year, before);
    }
  });
}
