import { useLiveQuery } from 'dexie-react-hooks';
import { type PaperSize, PaperSizeSchema } from '../../lib/papers/paper-size';
import { database } from '../../lib/store/database';
import { readSetting, writeSetting } from '../../lib/store/settings';

/** The paper that was chosen; null where none was yet, or where it can't be read; undefined while that is looked up. */
export function usePaperSize(): PaperSize | null | undefined {
  return useLiveQuery(() => readSetting(database, 'paperSize', PaperSizeSchema.nullable(), null).catch(() => null));
}

/** Keeps the paper for this and later prints. */
export function keepPaperSize(size: PaperSize): Promise<void> {
  return writeSetting(database, 'paperSize', size);
}
