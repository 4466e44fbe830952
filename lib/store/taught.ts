import { MAX_TAUGHT, type Taught, TaughtSchema, taughtKey } from '../dossier/taught';
import type { ShenbaoDatabase, TaughtRow } from './database';

/** More than a page can be sent. Then nothing is kept of the change. */
export class TooManyTaught extends Error {
  override readonly name = 'TooManyTaught';
}

/** What a change did to each row that it touched, for its undo; null where there was, or is, none. */
export type TaughtChange = readonly {
  readonly key: string;
  readonly before: TaughtRow | null;
  readonly after: TaughtRow | null;
}[];

/**
 * All that the user has taught. `unreadable` counts what today's schema refuses: written by a newer version, or damaged; it is
 * left as it is.
 */
export async function listTaught(database: ShenbaoDatabase): Promise<{ taught: Taught[]; unreadable: number }> {
  const rows = await database.taught.toArray();
  const taught = rows.flatMap(({ taught }) => {
    const parsed = TaughtSchema.safeParse(taught);
    return parsed.success ? [parsed.data] : [];
  });
  return { taught, unreadable: rows.length - taught.length };
}

async function put(database: ShenbaoDatabase, key: string, row: TaughtRow | null): Promise<void> {
  if (row === null) await database.taught.delete(key);
  else await database.taught.put(row);
}

function change(database: ShenbaoDatabase, rows: ReadonlyMap<string, TaughtRow | null>): Promise<TaughtChange> {
  return database.transaction('rw', database.taught, async () => {
    const keys = [...rows.keys()];
    const before = await database.taught.bulkGet(keys);
    for (const [key, row] of rows) await put(database, key, row);
    if ((await database.taught.count()) > MAX_TAUGHT) throw new TooManyTaught();
    return keys.map((key, n) => ({ key, before: before[n] ?? null, after: rows.get(key) ?? null }));
  });
}

/** Keeps meanings, all or none; a later meaning of a control takes the place of an earlier one. Rejects with `TooManyTaught`. */
export function teach(database: ShenbaoDatabase, taught: readonly Taught[]): Promise<TaughtChange> {
  return change(
    database,
    new Map(taught.map((one) => [taughtKey(one), { key: taughtKey(one), taught: TaughtSchema.parse(one) }])),
  );
}

/** Takes meanings away; one that is not there is no fault. */
export function forgetTaught(database: ShenbaoDatabase, taught: readonly Taught[]): Promise<TaughtChange> {
  return change(database, new Map(taught.map((one) => [taughtKey(one), null])));
}

/** Takes a change back, in one transaction. What was taught otherwise since then is left alone. */
export function undoTaught(database: ShenbaoDatabase, done: TaughtChange): Promise<void> {
  return database.transaction('rw', database.taught, async () => {
    for (const { key, before, after } of done) {
      const now = (await database.taught.get(key)) ?? null;
      if (JSON.stringify(now) === JSON.stringify(after)) await put(database, key, before);
    }
  });
}
