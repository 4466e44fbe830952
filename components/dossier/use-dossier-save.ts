import { useCallback, useRef, useState } from 'react';
import type { KeptChange } from '../../lib/dossier/change-kept';
import { undoOf } from '../../lib/dossier/undo-kept';
import { database } from '../../lib/store/database';
import { type Changed, IdentityRefused, type Owner, UnreadableDossier } from '../../lib/store/dossiers';
import { unwriteDossier, writeDossier } from '../../lib/store/told-dossier';
import { type SaveFault, saveFault } from '../materials/use-save';

/** Why a change was not kept. */
export type DossierFault = SaveFault | 'identity-missing' | 'identity-taken';

/** The last change, to be taken back. */
export interface LastChange {
  /** What was done, as a sentence. */
  readonly what: string;
  readonly changed: Changed;
  readonly merge: string | undefined;
  /** The number of its entry in the journal; null where none was told. */
  readonly no: number | null;
}

/**
 * Puts one change into the store; what was done, once it is on the disk, null where it could not be. `what` says it to the
 * user. Changes that follow each other with one `merge` (a field that is typed in) are taken back together.
 */
export type SaveDossier = (owner: Owner, change: KeptChange, what: string, merge?: string) => Promise<Changed | null>;

function faultOf(error: unknown): DossierFault {
  if (error instanceof IdentityRefused) return error.why === 'taken' ? 'identity-taken' : 'identity-missing';
  return error instanceof UnreadableDossier ? 'gone' : saveFault(error);
}

/** Saves changes, each in a transaction of its own and told in the journal of the batch where HR works; holds the last for its undo, and the last fault until a save succeeds. */
export function useDossierSave(noticeId: string) {
  const [fault, setFault] = useState<DossierFault | null>(null);
  const [last, setLast] = useState<LastChange | null>(null);
  const newest = useRef<LastChange | null>(null);
  const hold = useCallback((change: LastChange | null) => {
    newest.current = change;
    setLast(change);
  }, []);

  const save = useCallback<SaveDossier>(
    async (owner, change, what, merge) => {
      try {
        const before = merge !== undefined && newest.current?.merge === merge ? newest.current : null;
        const how = { now: new Date(), joins: before?.no ?? null };
        const { changed, no } = await writeDossier(database, noticeId, owner, change, how);
        setFault(null);
        const merged = before?.changed ?? changed;
        if (changed.after !== changed.before) {
          hold({ what, changed: { ...changed, before: merged.before, created: merged.created }, merge, no });
        }
        return changed;
      } catch (error) {
        setFault(faultOf(error));
        return null;
      }
    },
    [hold, noticeId],
  );

  const undo = useCallback(async () => {
    const change = newest.current;
    if (change === null) return;
    hold(null);
    const { person, before, after, created } = change.changed;
    try {
      const back = { change: undoOf(before, after), created };
      await unwriteDossier(database, noticeId, person.id, back, new Date());
      setFault(null);
    } catch (error) {
      hold(change);
      setFault(faultOf(error));
    }
  }, [hold, noticeId]);

  const forget = useCallback(() => {
    hold(null);
    setFault(null);
  }, [hold]);
  return { save, undo, forget, last, fault };
}
