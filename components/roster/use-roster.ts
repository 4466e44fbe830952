import { useCallback, useState } from 'react';
import type { Notice } from '../../lib/notice/schema';
import type { RosterPerson } from '../../lib/roster/search';
import { database } from '../../lib/store/database';
import { readRoster, StateRefused } from '../../lib/store/roster';
import { saveFault } from '../materials/use-save';
import { type Stored, useStored } from '../store/stored';

/** Everyone of the batch, as any panel changes them. */
export function useRoster(notice: Notice): Stored<readonly RosterPerson[]> {
  return useStored(`roster ${notice.id}`, () => readRoster(database, notice));
}

/** What was done last in the roster, as a sentence, and how it is taken back. */
export interface RosterDone {
  readonly what: string;
  readonly undo: () => Promise<unknown>;
}

export type RosterFault = 'full' | 'gone' | 'failed' | { readonly objection: string };

export interface RosterActs {
  /** Does it; `what` says what was done, `undo` takes what it gave back. True where it was done. */
  readonly run: <T>(act: () => Promise<T>, what: string, undo: (before: T) => Promise<unknown>) => Promise<boolean>;
  readonly last: RosterDone | null;
  readonly fault: RosterFault | null;
  readonly takeBack: () => Promise<void>;
}

/** Acts of the roster, each a transaction; holds the last for its undo, and why the last was refused. */
export function useRosterActs(): RosterActs {
  const [last, setLast] = useState<RosterDone | null>(null);
  const [fault, setFault] = useState<RosterFault | null>(null);
  const run = useCallback<RosterActs['run']>(async (act, what, undo) => {
    try {
      const before = await act();
      setFault(null);
      setLast({ what, undo: () => undo(before) });
      return true;
    } catch (error) {
      setFault(error instanceof StateRefused ? { objection: error.personName } : saveFault(error));
      return false;
    }
  }, []);
  const takeBack = useCallback(async () => {
    if (last === null) return;
    setLast(null);
    try {
      await last.undo();
      setFault(null);
    } catch (error) {
      setLast(last);
      setFault(saveFault(error));
    }
  }, [last]);
  return { run, last, fault, takeBack };
}
