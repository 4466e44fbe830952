import { useCallback, useRef, useState } from 'react';
import { type SaveFault, saveFault } from '../materials/use-save';

/** Changes of what is kept: each is told in words, and the last one can be taken back. */
export interface Changes<Change, Fault> {
  /** True once it is on the disk. `what` says to the user what was done. */
  readonly save: (act: Promise<Change>, what: string) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  /** What was done last and can be taken back. */
  readonly last: string | null;
  readonly fault: SaveFault | Fault | null;
}

/**
 * How a list of what is kept is changed. `takeBack` undoes a change; `faultOf` names a refusal of the list's own. Both are to be the
 * same functions at every call.
 */
export function useChanges<Change, Fault = never>(
  takeBack: (change: Change) => Promise<void>,
  faultOf?: (error: unknown) => Fault | null,
): Changes<Change, Fault> {
  const [fault, setFault] = useState<SaveFault | Fault | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const newest = useRef<Change | null>(null);
  const fail = useCallback((error: unknown) => setFault(faultOf?.(error) ?? saveFault(error)), [faultOf]);

  const save = useCallback(
    async (act: Promise<Change>, what: string) => {
      try {
        newest.current = await act;
        setLast(what);
        setFault(null);
        return true;
      } catch (error) {
        fail(error);
        return false;
      }
    },
    [fail],
  );
  const undo = useCallback(async () => {
    if (newest.current === null) return;
    try {
      await takeBack(newest.current);
      newest.current = null;
      setLast(null);
      setFault(null);
    } catch (error) {
      fail(error);
    }
  }, [takeBack, fail]);
  return { save, undo, last, fault };
}
