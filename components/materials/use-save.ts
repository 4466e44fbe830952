import { useCallback, useState } from 'react';
import type { Change } from '../../lib/materials/change';
import { changeChecklist, UnreadableChecklist } from '../../lib/store/checklists';
import { database } from '../../lib/store/database';

/** Why a change was not kept. */
export type SaveFault = 'full' | 'gone' | 'failed';

/** Puts one change into the store; true once it is on the disk. Never rejects. */
export type Save = (change: Change) => Promise<boolean>;

/** The fault of a rejected write. The browser's own error may stand inside Dexie's. */
export function saveFault(error: unknown): SaveFault {
  if (error instanceof UnreadableChecklist) return 'gone';
  const inner = (error as { inner?: unknown } | null)?.inner;
  return [error, inner].some((one) => one instanceof Error && one.name === 'QuotaExceededError') ? 'full' : 'failed';
}

/** Saves changes of one checklist, each in a transaction of its own, and tells the last fault until a save succeeds. */
export function useSave(noticeId: string, personId: string): { save: Save; fault: SaveFault | null } {
  const [fault, setFault] = useState<SaveFault | null>(null);
  const save = useCallback<Save>(
    async (change) => {
      try {
        await changeChecklist(database, noticeId, personId, change, new Date());
        setFault(null);
        return true;
      } catch (error) {
        setFault(saveFault(error));
        return false;
      }
    },
    [noticeId, personId],
  );
  return { save, fault };
}
