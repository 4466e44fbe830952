import { useCallback } from 'react';
import type { SavedNotice } from '../../lib/notice/saved-notice';
import { database } from '../../lib/store/database';
import { keepNotice, listNotices, type NoticesChange, removeNotice, undoNotices } from '../../lib/store/notices';
import { type Stored, useStored } from '../store/stored';
import { type Changes, useChanges } from '../store/use-changes';

/** The notices that the user keeps, and how they are changed. `what` says to the user what was done. */
export interface Notices extends Omit<Changes<NoticesChange, never>, 'save'> {
  readonly stored: Stored<Awaited<ReturnType<typeof listNotices>>>;
  /** The notices themselves, the newest first; none until they are read. */
  readonly saved: readonly SavedNotice[];
  /** True once it is on the disk. */
  readonly keep: (saved: SavedNotice, what: string) => Promise<boolean>;
  readonly remove: (id: string, what: string) => Promise<boolean>;
}

const NONE: readonly SavedNotice[] = [];
const takeBack = (change: NoticesChange) => undoNotices(database, change);

/** All notices that are kept, as any panel changes them. Changes are each a transaction; the last one can be taken back. */
export function useNotices(): Notices {
  const stored = useStored('notices', () => listNotices(database));
  const { save, ...changes } = useChanges(takeBack);
  return {
    ...changes,
    stored,
    saved: stored.kind === 'ready' ? stored.value.notices : NONE,
    keep: useCallback((saved, what) => save(keepNotice(database, saved), what), [save]),
    remove: useCallback((id, what) => save(removeNotice(database, id), what), [save]),
  };
}
