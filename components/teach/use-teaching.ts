import { useCallback } from 'react';
import type { Taught } from '../../lib/dossier/taught';
import { database } from '../../lib/store/database';
import { forgetTaught, listTaught, type TaughtChange, TooManyTaught, teach, undoTaught } from '../../lib/store/taught';
import { type Stored, useStored } from '../store/stored';
import { type Changes, useChanges } from '../store/use-changes';

/** What is kept, and how many rows this version can't read. */
type Kept = Awaited<ReturnType<typeof listTaught>>;

/** What the user has taught, and how it is changed. `what` says to the user what was done. */
export interface Teaching extends Omit<Changes<TaughtChange, 'too-many'>, 'save'> {
  readonly stored: Stored<Kept>;
  /** True once it is on the disk. */
  readonly teach: (taught: readonly Taught[], what: string) => Promise<boolean>;
  readonly forget: (taught: readonly Taught[], what: string) => Promise<boolean>;
}

const takeBack = (change: TaughtChange) => undoTaught(database, change);
const faultOf = (error: unknown) => (error instanceof TooManyTaught ? ('too-many' as const) : null);

/** All that was taught, as any panel changes it. Changes are each a transaction; the last one can be taken back. */
export function useTeaching(): Teaching {
  const stored = useStored('taught', () => listTaught(database));
  const { save, ...changes } = useChanges(takeBack, faultOf);
  return {
    ...changes,
    stored,
    teach: useCallback((taught, what) => save(teach(database, taught), what), [save]),
    forget: useCallback((taught, what) => save(forgetTaught(database, taught), what), [save]),
  };
}
