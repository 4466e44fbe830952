import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HolidayYear } from '../../lib/dates/work-calendar';
import { ShenbaoDatabase } from '../../lib/store/database';
import { keepHolidays, listHolidays, removeHolidays, undoHolidays } from '../../lib/store/holidays';

const table = (year: number, ...worked: string[]): HolidayYear => ({
  year,
  off: [`${year}-01-01`, `${year}-05-01`, `${year}-10-01`],
  worked,
});

let database: ShenbaoDatabase;
const kept = async () => (await listHolidays(database)).years.map(({ year, worked }) => [year, ...worked]);

beforeEach(() => {
  database = new ShenbaoDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  database.close();
  await Dexie.delete(database.name);
});

describe('years of holidays', () => {
  it('are kept by year, a later table instead of an earlier one, and taken back change by change', async () => {
    await keepHolidays(database, [table(2027)]);
    const changed = await keepHolidays(database, [table(2028), table(2027, '2027-05-08')]);
    const removed = await removeHolidays(database, 2027);
    expect(await kept()).toEqual([[2028]]);
    await undoHolidays(database, removed);
    expect(await kept()).toEqual([[2027, '2027-05-08'], [2028]]);
    await undoHolidays(database, changed);
    expect(await kept()).toEqual([[2027]]);
  });

  it('changed otherwise since then are left alone by an undo', async () => {
    const change = await keepHolidays(database, [table(2027)]);
    await keepHolidays(database, [table(2027, '2027-05-08')]);
    await undoHolidays(database, change);
    expect(await kept()).toEqual([[2027, '2027-05-08']]);
  });

  it('are kept all or none, and one that can’t be read is counted and left as it is', async () => {
    await expect(keepHolidays(database, [table(2028), { ...table(2027), off: [] }])).rejects.toThrow();
    expect(await kept()).toEqual([]);
    await database.holidays.put({ year: 2029, off: ['soon'], worked: [] });
    expect(await listHolidays(database)).toEqual({ years: [], unreadable: 1 });
    expect(await database.holidays.count()).toBe(1);
  });
});
