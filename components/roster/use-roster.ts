import { useCallback, useState } from 'react';
import type { JudgedBy } from '../../lib/checks/many/check-many';
import type { Notice } from '../../lib/notice/schema';
import type { RosterLine } from '../../lib/roster/search';
import { database } from '../../lib/store/database';
import { IdentityRefused } from '../../lib/store/dossiers';
import { readRoster, StateRefused } from '../../lib/store/roster';
import { UndoRefused } from '../../lib/store/undo-step';
import type { Answering, OnPace } from '../beside/ask';
import { type SaveFault, saveFault } from '../materials/use-save';
import { type Stored, useStored } from '../store/stored';
import { askUndo } from './ask-roster';

/** Everyone of the batch, as any panel changes them. */
export function useRoster(notice: Notice): Stored<readonly RosterLine[]> {
  return useStored(`roster ${notice.id}`, () => readRoster(database, notice));
}

/** Takes something back beside the panel. */
type TakeBack = (onPace: OnPace) => Answering<unknown>;

/** What was done last in the roster, as a sentence, and how it is taken back; null where it was an undo itself. */
export interface RosterDone {
  readonly what: string;
  readonly undo: TakeBack | null;
}

/** How much is taken back, from 0 to 1, and how to stop it: then all stands as before. */
export interface Undoing {
  readonly share: number;
  readonly stop: () => void;
}

export type RosterFault = SaveFault | StateRefused | UndoRefused | IdentityRefused;

export interface RosterActs {
  /** Does it; `what` says what was done, `undo` takes back what it gave. True where it was done; null is an act that was stopped. */
  readonly run: <T>(
    act: () => Promise<T | null>,
    what: (before: T) => string,
    undo: (before: T, onPace: OnPace) => Answering<unknown>,
  ) => Promise<boolean>;
  /** Does a step that the journal tells, whose number it gives; null is one that was stopped. */
  readonly step: (act: () => Promise<number | null>, what: string) => Promise<boolean>;
  /** Takes the step of this number back. */
  readonly undo: (no: number, what: string) => Promise<void>;
  readonly last: RosterDone | null;
  readonly fault: RosterFault | null;
  readonly takeBack: () => Promise<void>;
  /** While something is taken back: of ten thousand people that takes seconds. Else null. */
  readonly undoing: Undoing | null;
}

const REFUSED = [StateRefused, UndoRefused, IdentityRefused] as const;

function faultOf(error: unknown): RosterFault {
  const refused = REFUSED.some((one) => error instanceof one);
  return refused ? (error as StateRefused | UndoRefused | IdentityRefused) : saveFault(error);
}

/**
 * Acts of the roster, each a transaction; holds the last for its undo, and why the last was refused. `ask` is asked before each whether
 * somebody has given a name; without one nothing is done.
 */
export function useRosterActs(by: JudgedBy, ask: () => Promise<boolean>): RosterActs {
  const [last, setLast] = useState<RosterDone | null>(null);
  const [fault, setFault] = useState<RosterFault | null>(null);
  const [undoing, setUndoing] = useState<Undoing | null>(null);
  const run = useCallback<RosterActs['run']>(
    async (act, what, undo) => {
      if (!(await ask())) return false;
      try {
        const before = await act();
        if (before === null) return false;
        setFault(null);
        setLast({ what: what(before), undo: (onPace) => undo(before, onPace) });
        return true;
      } catch (error) {
        setFault(faultOf(error));
        return false;
      }
    },
    [ask],
  );
  const back = useCallback((no: number, onPace: OnPace) => askUndo(by, no, onPace), [by]);
  /** False where it was stopped. */
  const take = useCallback(async (takeBack: TakeBack) => {
    const { answer, stop } = takeBack((done, all) => setUndoing({ share: done / all, stop }));
    setUndoing({ share: 0, stop });
    try {
      const isBack = (await answer) !== null;
      setFault(null);
      return isBack;
    } finally {
      setUndoing(null);
    }
  }, []);
  const step = useCallback<RosterActs['step']>((act, what) => run(act, () => what, back), [run, back]);
  const undo = useCallback<RosterActs['undo']>(
    async (no, what) => {
      if (!(await ask())) return;
      try {
        if (await take((onPace) => back(no, onPace))) setLast({ what, undo: null });
      } catch (error) {
        setFault(faultOf(error));
      }
    },
    [ask, back, take],
  );
  const takeBack = useCallback(async () => {
    if (!last?.undo) return;
    setLast(null);
    try {
      if (!(await take(last.undo))) setLast(last);
    } catch (error) {
      setLast(last);
      setFault(faultOf(error));
    }
  }, [last, take]);
  return { run, step, undo, last, fault, takeBack, undoing };
}
