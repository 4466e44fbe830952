import { useCallback, useRef, useState } from 'react';
import type { Taught } from '../../lib/dossier/taught';
import { database } from '../../lib/store/database';
import { forgetTaught, listTaught, type TaughtChange, TooManyTaught, teach, undoTaught } from '../../lib/store/taught';
import { type SaveFault, saveFault } from '../materials/use-save';
import { type Stored, useStored } from '../store/stored';

/** What is kept, and how many rows this version can't read. */
type Kept = Awaited<ReturnType<typeof listTaught>>;

/** What the user has taught, and how it is changed. `what` says to the user what was done. */
export interface Teaching {
  readonly stored: Stored<Kept>;
  /** True once it is on the disk. */
  readonly teach: (taught: readonly Taught[], what: string) => Promise<boolean>;
  readonly forget: (taught: readonly Taught[], what: string) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  /** What was done last and can be taken back. */
  readonly last: string | null;
  readonly fault: SaveFault | 'too-many' | null;
}

/** All that was taught, as any panel changes it. Changes are each a transaction; the last one can be taken back. */
export function useTeaching(): Teaching {
  const stored = useStored('taught', () => listTaught(database));
  const [fault, setFault] = useState<Teaching['fault']>(null);
  const [last, setLast] = useState<string | null>(null);
  const newest = useRef<TaughtChange | null>(null);

  const save = useCallback(async (act: Promise<TaughtChange>, what: string) => {
    try {
      newest.current = await act;
      setLast(what);
      setFault(null);
      return true;
    } catch (error) {
      setFault(error instanceof TooManyTaught ? 'too-many' : saveFault(error));
      return false;
    }
  }, []);
  const undo = useCallback(async () => {
    const change = newest.current;
    if (change === null) return;
    try {
      await undoTaught(database, change);
      newest.current = null;
      setLast(null);
      setFault(null);
    } catch (error) {
      setFault(saveFault(error));
    }
  }, []);

  return {
    stored,
    teach: useCallback((taught, what) => save(teach(database, taught), what), [save]),
    forget: useCallback((taught, what) => save(forgetTaught(database, taught), what), [save]),
    undo,
    last,
    fault,
  };
}
