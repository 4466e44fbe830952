import { useLiveQuery } from 'dexie-react-hooks';
import { z } from 'zod';
import { database } from '../../lib/store/database';
import { readSetting, writeSetting } from '../../lib/store/settings';

const ToldSchema = z.array(z.string().max(300)).max(1_000);
const read = () => readSetting(database, 'defaultTold', ToldSchema, []);

/** Of which papers of which batch the user was told that they are no official blank; undefined while that is looked up. */
export function useDefaultTold(): readonly string[] | undefined {
  return useLiveQuery(() => read().catch(() => []));
}

/** Keeps that it was told. */
export async function keepDefaultTold(key: string): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    const told = await read();
    if (!told.includes(key)) await writeSetting(database, 'defaultTold', [...told, key]);
  });
}

/** The key of a paper of a batch. */
export const toldKey = (noticeId: string, paper: string) => `${noticeId} ${paper}`;
