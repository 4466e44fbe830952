import Dexie, { type ObservabilitySet } from 'dexie';
import { useEffect, useState } from 'react';
import { database, type ShenbaoDatabase } from '../../lib/store/database';

type TableName = {
  [Key in keyof ShenbaoDatabase]: ShenbaoDatabase[Key] extends { bulkPut: unknown } ? Key : never;
}[keyof ShenbaoDatabase];

/** Another number after each change of one of these tables, by any panel or worker. `tables` is to be the same list at every call. */
export function useTouched(tables: readonly TableName[]): number {
  const [touched, setTouched] = useState(0);
  useEffect(() => {
    const hear = (parts: ObservabilitySet) => {
      const isOurs = tables.some((name) =>
        Object.keys(parts).some((part) => part === 'all' || part.startsWith(`idb://${database.name}/${name}/`)),
      );
      if (isOurs) setTouched((count) => count + 1);
    };
    Dexie.on('storagemutated', hear);
    return () => Dexie.on.storagemutated.unsubscribe(hear);
  }, [tables]);
  return touched;
}
