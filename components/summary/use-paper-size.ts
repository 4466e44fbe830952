import { useLiveQuery } from 'dexie-react-hooks';
import { type PaperSize, PaperSizeSchema } from '../../lib/papers/paper-size';
import { database } from '../../lib/store/database';
import { readSetting, writeSetting } from '../../lib/store/settings';

/** The setting that holds a paper: that of the summary table, or that of the profile sheets. */
export type SizeKey = 'paperSize' | 'profileSize';

/** The paper that was chosen; null where none was yet, or where it can't be read; undefined while that is looked up. */
export function usePaperSize(key: SizeKey): PaperSize | null | undefined {
  return useLiveQuery(() => readSetting(database, key, PaperSizeSchema.nullable(), null).catch(() => null), [key]);
}

/** Keeps the paper for this and later prints. */
export function keepPaperSize(key: SizeKey, size: PaperSize): Promise<void> {
  return writeSetting(database, key, size);
}
