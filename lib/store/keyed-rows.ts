import type { Table } from 'dexie';

/** What a change did to each row that it touched, for its undo; null where there was, or is, none. */
export type RowsChange<Key, Row> = readonly {
  readonly key: Key;
  readonly before: Row | null;
  readonly after: Row | null;
}[];

type RowsTable<Key, Row> = Pick<Table<Row, Key>, 'put' | 'delete' | 'get' | 'bulkGet' | 'db' | 'name'>;

async function put<Key, Row>(table: RowsTable<Key, Row>, key: Key, row: Row | null): Promise<void> {
  if (row === null) await table.delete(key);
  else await table.put(row);
}

/** Puts rows, or takes those away that are null, all or none. `check` may throw to refuse what the table would then hold. */
export function changeRows<Key, Row>(
  table: RowsTable<Key, Row>,
  rows: ReadonlyMap<Key, Row | null>,
  check?: () => Promise<void>,
): Promise<RowsChange<Key, Row>> {
  return table.db.transaction('rw', table.name, async () => {
    const keys = [...rows.keys()];
    const before = await table.bulkGet(keys);
    for (const [key, row] of rows) await put(table, key, row);
    await check?.();
    return keys.map((key, at) => ({ key, before: before[at] ?? null, after: rows.get(key) ?? null }));
  });
}

/** Takes a change back, in one transaction. A row that was changed otherwise since then is left alone. */
export function undoRows<Key, Row>(table: RowsTable<Key, Row>, done: RowsChange<Key, Row>): Promise<void> {
  return table.db.transaction('rw', table.name, async () => {
    for (const { key, before, after } of done) {
      const now = (await table.get(key)) ?? null;
      if (JSON.stringify(now) === JSON.stringify(after)) await put(table, key, before);
    }
  });
}
