import { MAX_TAUGHT, type Taught, TaughtSchema, taughtKey } from '../dossier/taught';
import type { ShenbaoDatabase, TaughtRow } from './database';
import { changeRows, type RowsChange, undoRows } from './keyed-rows';

/** More than a page can be sent. Then nothing is kept of the change. */
export class TooManyTaught extends Error {
  override readonly name = 'TooManyTaught';
}

export type TaughtChange = RowsChange<string, TaughtRow>;

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

function change(database: ShenbaoDatabase, rows: ReadonlyMap<string, TaughtRow | null>): Promise<TaughtChange> {
  return changeRows(database.taught, rows, async () => {
    if ((await database.taught.count()) > MAX_TAUGHT) throw new TooManyTaught();
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
  return undoRows(database.taught, done);
}
