import { useSyncExternalStore } from 'react';
import { VERDICTS } from '../../lib/checks/finding';
import type { CheckedPerson, JudgedBy, ManyFault } from '../../lib/checks/many/check-many';
import type { Dossier } from '../../lib/dossier/dossier';
import { reopenDossier } from '../../lib/dossier/dossiers-file';
import { type Checkers, startCheckers } from './checkers';

/** The dossiers of a choice of files, as far as they are checked. */
export interface ManyChecked {
  readonly state: 'running' | 'stopped' | 'done' | 'crashed';
  readonly files: readonly File[];
  readonly by: JudgedBy;
  /** How many dossiers were found so far, and how many of them are done with. */
  readonly found: number;
  readonly done: number;
  /** Worst first, then in the order of the files; none while the checking runs: a list would be another at every look. */
  readonly people: readonly CheckedPerson[];
  /** In the order of the files. */
  readonly faults: readonly ManyFault[];
}

/** Many dossiers in the panel's memory. It stands outside of React: what is done so far is no reason to draw the whole panel anew. */
export interface Many {
  /** Null where no files are open. */
  readonly checked: () => ManyChecked | null;
  /** Calls whenever that changes; what it gives ends it. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** That the user may soon choose files: workers are made ready. What it gives ends those that check nothing. */
  readonly prepare: () => () => void;
  readonly start: (files: readonly File[], by: JudgedBy) => void;
  readonly stop: () => void;
  /** The dossier of a person of the list, out of its file; null where the file has gone or changed. */
  readonly open: (person: CheckedPerson) => Promise<Dossier | null>;
  /** Closes the files: nothing of them is left. */
  readonly close: () => void;
  /** Ends all workers, with the panel. */
  readonly end: () => void;
}

function byVerdict(a: CheckedPerson, b: CheckedPerson): number {
  const worse = VERDICTS.indexOf(a.worst) - VERDICTS.indexOf(b.worst);
  return worse || b.counts[b.worst] - a.counts[a.worst] || a.file - b.file || a.at - b.at;
}

const byPlace = (a: ManyFault, b: ManyFault) => a.file - b.file || (a.at ?? -1) - (b.at ?? -1);

/** Milliseconds after which workers are made ready: what the user has opened is drawn first. */
const READY_AFTER = 200;

/** Milliseconds between two pictures of what is done: the workers have the machine's cores. */
const PICTURE_EVERY = 500;

/** Checks many dossiers beside the panel, in memory alone: closed, or with the panel, they are gone. */
export function makeMany(): Many {
  const listeners = new Set<() => void>();
  let checked: ManyChecked | null = null;
  let ready: Checkers | null = null;
  let running: { stop: () => void; drop: () => void } | null = null;

  const setChecked = (next: ManyChecked | null) => {
    checked = next;
    for (const listener of listeners) listener();
  };
  const drop = () => {
    running?.drop();
    running = null;
  };
  const endReady = () => {
    ready?.end();
    ready = null;
  };

  const start = (files: readonly File[], by: JudgedBy) => {
    drop();
    const people: CheckedPerson[] = [];
    const faults: ManyFault[] = [];
    let found = 0;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const show = (state: ManyChecked['state']) => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      const done = people.length + faults.filter(({ at }) => at !== null).length;
      const listed = state === 'running' ? [] : [...people].sort(byVerdict);
      setChecked({ state, files, by, found, done, people: listed, faults: [...faults].sort(byPlace) });
    };
    const checkers = ready && !ready.hasCrashed() ? ready : startCheckers(false);
    ready = null;
    checkers.check(files, by, {
      onStep: (step) => {
        found += step.found?.dossiers ?? 0;
        people.push(...step.people);
        faults.push(...step.faults);
        timer ??= setTimeout(() => show('running'), PICTURE_EVERY);
      },
      onDone: () => {
        // Machine code is made by now: what is checked next, by another notice or of another file, takes less time.
        ready = checkers;
        running = null;
        show('done');
      },
      onCrash: () => show('crashed'),
    });
    running = {
      stop: () => {
        checkers.end();
        show('stopped');
      },
      drop: () => {
        checkers.end();
        if (timer !== null) clearTimeout(timer);
      },
    };
    show('running');
  };

  return {
    checked: () => checked,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    prepare: () => {
      const timer = setTimeout(() => {
        ready ??= startCheckers(true);
      }, READY_AFTER);
      return () => {
        clearTimeout(timer);
        endReady();
      };
    },
    start,
    stop: () => running?.stop(),
    open: async (person) => {
      const file = checked?.files[person.file];
      const dossier = file === undefined ? null : await reopenDossier(file, person);
      const { name = '', idNumber = '' } = dossier?.person ?? {};
      return name === person.name && idNumber === person.idNumber ? dossier : null;
    },
    close: () => {
      drop();
      setChecked(null);
    },
    end: () => {
      drop();
      endReady();
    },
  };
}

/** What is checked, as it goes on. */
export function useChecked(many: Many): ManyChecked | null {
  return useSyncExternalStore(many.subscribe, many.checked);
}
