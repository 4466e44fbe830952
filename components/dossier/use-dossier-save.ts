import { useCallback, useRef, useState } from 'react';
import type { KeptChange } from '../../lib/dossier/change-kept';
import { undoOf } from '../../lib/dossier/undo-kept';
import { database } from '../../lib/store/database';
import {
  type Changed,
  changeDossier,
  IdentityRefused,
  type Owner,
  UnreadableDossier,
  undoDossierChange,
} from '../../lib/store/dossiers';
import { type SaveFault, saveFault } from '../materials/use-save';

/** Why a change was not kept. */
export type DossierFault = SaveFault | 'identity-missing' | 'identity-taken';

/** The last change, to be taken back. */
export interface LastChange {
  /** What was done, as a sentence. */
  readonly what: string;
  readonly changed: Changed;
  readonly merge: string | undefined;
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

/** Saves changes, each in a transaction of its own; holds the last for its undo, and the last fault until a save succeeds. */
export function useDossierSave() {
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
        const changed = await changeDossier(database, owner, change, new Date());
        setFault(null);
        const before = newest.current;
        const merged = merge !== undefined && before?.merge === merge ? before.changed : changed;
        if (changed.after !== changed.before) {
          hold({ what, changed: { ...changed, before: merged.before, created: merged.created }, merge });
        }
        return changed;
      } catch (error) {
        setFault(faultOf(error));
        return null;
      }
    },
    [hold],
  );

  const undo = useCallback(async () => {
    const change = newest.current;
    if (change === null) return;
    hold(null);
    const { person, before, after, created } = change.changed;
    try {
      await undoDossierChange(database, person.id, undoOf(before, after), created);
      setFault(null);
    } catch (error) {
      hold(change);
      setFault(faultOf(error));
    }
  }, [hold]);

  const forget = useCallback(() => {
    hold(null);
    setFault(null);
  }, [hold]);
  return { save, undo, forget, last, fault };
}
