import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlanField } from '../../lib/dossier/fill-plan';
import type { FrameReading } from '../../lib/dossier/from-readings';
import type { Page } from '../page/use-page';
import { fillField, lookAgain, type Outcome } from './fill-field';
import { isUndoable, type Undone, undoField } from './undo-field';

/** Why it stopped before the end. */
export type Stopped = 'user' | 'tab' | 'frame' | 'person' | null;

export type FillState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'filling' | 'undoing'; readonly done: number; readonly total: number; readonly now: PlanField }
  | ({ readonly kind: 'report'; readonly outcomes: readonly Outcome[] } & Ended)
  | ({ readonly kind: 'undone'; readonly undone: readonly Undone[] } & Ended);

interface Ended {
  readonly stopped: Stopped;
  /** Where it was begun. */
  readonly began: Place;
}

/** A page beside the panel, and whose it is. */
type Place = Pick<Moment, 'whose' | 'tab'>;

const isSame = (a: Place, b: Place) => a.tab === b.tab && a.whose === b.whose;

/** Fills and takes back, one field at a time, and says what became of it. */
export interface Filler {
  readonly state: FillState;
  /** Whether the page beside is that of the report; else nothing of it is told, and nothing taken back. */
  readonly isThere: boolean;
  readonly fill: (fields: readonly PlanField[]) => void;
  readonly undo: () => void;
  readonly stop: () => void;
  readonly close: () => void;
}

/** What stands beside the panel at a moment. */
interface Moment {
  readonly readings: readonly FrameReading[] | null;
  readonly whose: string | null;
  readonly tab: number | null;
}

/** Within so many milliseconds of a line being cut the panel knows what has become of tab, frame and person. */
const HEARD = 300;

const IDLE: FillState = { kind: 'idle' };

/** The names and numbers of persons that a frame shows, by which it says whether it still is the same person's. */
const whoseIn = (readings: readonly FrameReading[], frame: string): string[] =>
  (readings.find((one) => one.frame === frame)?.reading.values ?? [])
    .filter(({ meaning }) => meaning === 'person.name' || meaning === 'person.idNumber')
    .map(({ value }) => value);

/** What is filled one after the other: single fields, and two together where one widget takes both and both are meant. */
function inTurn<T>(all: readonly T[], fieldOf: (each: T) => PlanField): (readonly [T, ...T[]])[] {
  return all.flatMap((each, at): (readonly [T, ...T[]])[] => {
    const second = all.findIndex((other) => fieldOf(other).key === fieldOf(each).other?.key);
    if (second < 0) return [[each]];
    return second > at ? [[each, all[second] as T]] : [];
  });
}

/**
 * The filler of the panel. It stops when the tab or the person beside it becomes another, when a frame that is being filled goes, and
 * at the user's word. `whose` tells the person and what the user said of it, null where there is no page; with another person
 * everything is forgotten.
 */
export function useFiller(page: Page, whose: string | null): Filler {
  const [state, setState] = useState<FillState>(IDLE);
  const readings = 'readings' in page.view ? page.view.readings : null;
  const { tab } = page;
  const now = useRef<Moment>({ readings, whose, tab });
  now.current = { readings, whose, tab };
  const stopped = useRef(false);
  const running = useRef(false);
  const lines = page.filling;

  /** Why no more of a frame may be filled since it `began`; without a frame, whether the page and its person still are the same. */
  const hindrance = useCallback((began: Moment, frame: string | null): Stopped => {
    const { readings, whose, tab } = now.current;
    if (stopped.current) return 'user';
    if (tab !== began.tab) return 'tab';
    // While a page is loaded again there is nobody on it.
    if (readings === null) return 'frame';
    if (whose !== began.whose) return 'person';
    return frame === null || readings.some((one) => one.frame === frame) ? null : 'frame';
  }, []);

  /** The same of a frame whose line may just have been cut: the panel hears a moment later why it was. */
  const hindranceAt = useCallback(
    async (began: Moment, frame: string): Promise<Stopped> => {
      const why = hindrance(began, frame);
      if (why !== null || lines.targetOf(frame) !== null) return why;
      await new Promise((resolve) => setTimeout(resolve, HEARD));
      return hindrance(began, frame) ?? 'frame';
    },
    [hindrance, lines],
  );

  const run = useCallback(async (act: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    stopped.current = false;
    try {
      await act();
    } finally {
      running.current = false;
    }
  }, []);

  const fill = useCallback(
    (fields: readonly PlanField[]) =>
      void run(async () => {
        const began = now.current;
        const outcomes: Outcome[] = [];
        let why: Stopped = null;
        for (const together of inTurn(fields, (one) => one)) {
          const [one] = together;
          why = await hindranceAt(began, one.frame);
          if (why !== null) break;
          setState({ kind: 'filling', done: outcomes.length, total: fields.length, now: one });
          const filled = await fillField(lines, together, whoseIn(now.current.readings ?? [], one.frame));
          why = await hindranceAt(began, one.frame);
          outcomes.push(...filled);
          if (why !== null && why !== 'user') break;
        }
        const last: Outcome[] = [];
        for (const outcome of outcomes) {
          last.push(why === null || why === 'user' ? await lookAgain(lines, outcome) : outcome);
        }
        setState({ kind: 'report', outcomes: last, stopped: why, began });
      }),
    [hindranceAt, lines, run],
  );

  const outcomes = state.kind === 'report' ? state.outcomes : null;
  const undo = useCallback(
    () =>
      void run(async () => {
        const began = now.current;
        const all = (outcomes ?? []).filter(isUndoable).reverse();
        const undone: Undone[] = [];
        let why: Stopped = null;
        for (const together of inTurn(all, ({ one }) => one)) {
          const [{ one }] = together;
          why = hindrance(began, null);
          if (why !== null) break;
          setState({ kind: 'undoing', done: undone.length, total: all.length, now: one });
          const frames = (now.current.readings ?? []).map(({ frame }) => frame);
          const whoseThere = (frame: string) => whoseIn(now.current.readings ?? [], frame);
          undone.push(...(await undoField(lines, together, frames, whoseThere)));
        }
        setState({ kind: 'undone', undone, stopped: why, began });
      }),
    [hindrance, lines, outcomes, run],
  );

  const close = useCallback(() => setState(IDLE), []);
  const last = useRef(whose);
  useEffect(() => {
    if (whose === null || whose === last.current) return;
    last.current = whose;
    // What another tab has stopped is there again when that of the page is in front again, and with it the way back.
    const isBehind = (one: FillState) => 'began' in one && one.stopped === 'tab' && one.began.tab !== tab;
    const isOf = (one: FillState) => 'began' in one && isSame(one.began, { whose, tab });
    if (!running.current) setState((one) => (isBehind(one) || isOf(one) ? one : IDLE));
  }, [whose, tab]);
  const stop = useCallback(() => {
    stopped.current = true;
  }, []);
  const isThere = !('began' in state) || isSame(state.began, { whose, tab });
  return { state, isThere, fill, undo, stop, close };
}
