import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';
import { daysBetween } from '../../lib/dates/days-between';
import type { IsoDay } from '../../lib/dates/partial-date';
import { localToday } from '../../lib/dates/today';
import { database } from '../../lib/store/database';
import { readSetting, writeSetting } from '../../lib/store/settings';
import { type Stored, useStored } from '../store/stored';

const LastSchema = z.strictObject({ at: z.iso.datetime(), fingerprint: z.string().max(64) }).nullable();
export type LastBackup = z.infer<typeof LastSchema>;

/** What is kept, as far as it concerns a backup: whether anything is, and when it was last saved to a file. */
export interface Kept {
  readonly people: number;
  readonly isEmpty: boolean;
  readonly last: LastBackup;
}

/** After so many days a backup is old. */
const OLD = 7;

/** How old the last backup is. */
export interface BackupAge {
  /** Null where there was none. */
  readonly last: { readonly day: IsoDay; readonly days: number } | null;
  /** True where something is kept that no backup of late holds. */
  readonly isOld: boolean;
}

/** The age of the last backup on this day. */
export function backupAge({ last, isEmpty }: Kept, today: IsoDay): BackupAge {
  const day = last && localToday(new Date(last.at));
  const days = day === null ? null : daysBetween(day, today);
  return {
    last: day === null || days === null ? null : { day, days },
    isOld: !isEmpty && (days === null || days > OLD),
  };
}

export function useKept(): Stored<Kept> {
  return useStored('kept', async () => {
    const tables = database.tables.filter(({ name }) => name !== 'settings');
    const counts = await Promise.all(tables.map((table) => table.count()));
    const [people, last] = await Promise.all([
      database.people.count(),
      readSetting(database, 'lastBackup', LastSchema, null),
    ]);
    return { people, isEmpty: counts.every((count) => count === 0), last };
  });
}

export const keepLastBackup = (last: NonNullable<LastBackup>) => writeSetting(database, 'lastBackup', last);

/** Whether the browser has promised to keep what is stored; asking may not change its mind. */
export function usePersisted(): { persisted: boolean | null; asked: boolean; ask: () => Promise<void> } {
  const [persisted, setPersisted] = useState<boolean | null>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    let gone = false;
    navigator.storage?.persisted?.().then(
      (answer) => (gone ? undefined : setPersisted(answer)),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  const ask = useCallback(async () => {
    setPersisted(await navigator.storage.persist().catch(() => false));
    setAsked(true);
  }, []);
  return { persisted, asked, ask };
}
