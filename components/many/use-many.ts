import { useCallback, useEffect, useRef, useState } from 'react';
import { VERDICTS } from '../../lib/checks/finding';
import type { CheckedPerson, JudgedBy, ManyFault, ManyStep, Place } from '../../lib/checks/many/check-many';
import type { Dossier } from '../../lib/dossier/dossier';
import { type Checkers, startCheckers } from './checkers';

/** The dossiers of a choice of files, as far as they are checked. */
export interface ManyChecked {
  readonly state: 'running' | 'stopped' | 'done' | 'crashed';
  readonly files: readonly File[];
  readonly by: JudgedBy;
  /** Worst first, then in the order of the files. */
  readonly people: readonly CheckedPerson[];
  readonly faults: readonly ManyFault[];
  /** How many dossiers were found so far. */
  readonly found: number;
}

export interface Many {
  /** Null where no files are open. */
  readonly checked: ManyChecked | null;
  readonly start: (files: readonly File[], by: JudgedBy) => void;
  readonly stop: () => void;
  readonly open: (place: Place) => Promise<Dossier | null>;
  /** Closes the files: nothing of them is left. */
  readonly close: () => void;
}

function byVerdict(a: CheckedPerson, b: CheckedPerson): number {
  const worse = VERDICTS.indexOf(a.worst) - VERDICTS.indexOf(b.worst);
  return worse || b.counts[b.worst] - a.counts[a.worst] || a.file - b.file || a.at - b.at;
}

const byPlace = (a: ManyFault, b: ManyFault) => a.file - b.file || (a.at ?? -1) - (b.at ?? -1);

function withSteps(checked: ManyChecked, steps: readonly ManyStep[]): ManyChecked {
  return {
    ...checked,
    found: steps.reduce((sum, { found }) => sum + found, checked.found),
    people: [...checked.people, ...steps.flatMap(({ people }) => people)].sort(byVerdict),
    faults: [...checked.faults, ...steps.flatMap(({ faults }) => faults)].sort(byPlace),
  };
}

/** Milliseconds between two pictures of what is done: the workers have the machine's cores. */
const PICTURE_EVERY = 150;

/** Hands on what is said in quick succession together, a little later; `flush` at once, `drop` not at all. */
function gathered<T>(hand: (all: readonly T[]) => void) {
  let all: T[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const drop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    all = [];
  };
  const flush = () => {
    const now = all;
    drop();
    if (now.length > 0) hand(now);
  };
  const add = (one: T) => {
    all.push(one);
    timer ??= setTimeout(flush, PICTURE_EVERY);
  };
  return { add, flush, drop };
}

/** Checks many dossiers beside the panel, in memory alone: closed, or with the panel, they are gone. */
export function useMany(): Many {
  const [checked, setChecked] = useState<ManyChecked | null>(null);
  const checkers = useRef<Checkers | null>(null);
  const end = useCallback(() => {
    checkers.current?.end();
    checkers.current = null;
  }, []);
  useEffect(() => end, [end]);

  const start = useCallback(
    (files: readonly File[], by: JudgedBy) => {
      end();
      setChecked({ state: 'running', files, by, people: [], faults: [], found: 0 });
      const steps = gathered<ManyStep>((all) => setChecked((now) => now && withSteps(now, all)));
      const over = (state: ManyChecked['state']) => () => {
        steps.flush();
        setChecked((now) => (now?.state === 'running' ? { ...now, state } : now));
      };
      const started = startCheckers(files, by, { onStep: steps.add, onDone: over('done'), onCrash: over('crashed') });
      checkers.current = {
        ...started,
        end: () => {
          steps.drop();
          started.end();
        },
      };
    },
    [end],
  );
  return {
    checked,
    start,
    stop: useCallback(() => {
      checkers.current?.stop();
      setChecked((now) => now && { ...now, state: 'stopped' });
    }, []),
    open: useCallback(async (place) => (await checkers.current?.open(place)) ?? null, []),
    close: useCallback(() => {
      end();
      setChecked(null);
    }, [end]),
  };
}
