import type { JudgedBy, ManyAsked, ManyStep } from '../../lib/checks/many/check-many';
import { makeTurns, type Turn } from '../../lib/checks/many/turns';

/** More workers than this only share the machine's memory. */
const MOST_WORKERS = 4;

/** What a worker is told: to make ready for files that the user is looking for, the files, or its next turn, null where none is left. */
export type ToChecker = 'warm-up' | ManyAsked | { readonly turn: Turn | null };

/** What a worker says: that it wants a turn, what it has checked since it last spoke, and at last that nothing is left for it. */
export type FromChecker = 'next' | ManyStep | 'done';

interface Heard {
  readonly onStep: (step: ManyStep) => void;
  readonly onDone: () => void;
  /** A worker could not go on. */
  readonly onCrash: () => void;
}

/** Workers for one checking after the other, as many as the machine has cores. */
export interface Checkers {
  /** Whether a worker could not go on while nothing was checked: then others are to be started. */
  readonly hasCrashed: () => boolean;
  /** Begins to check the files, shared among the workers. Not before an earlier checking is done. */
  readonly check: (files: readonly File[], by: JudgedBy, heard: Heard) => void;
  /** Ends the workers, at once and for good. */
  readonly end: () => void;
}

const tell = (worker: Worker, what: ToChecker) => worker.postMessage(what);

/** Starts the workers; where the files are still looked for they use the time to warm up. */
export function startCheckers(filesAwaited: boolean): Checkers {
  const of = Math.max(1, Math.min(navigator.hardwareConcurrency || 1, MOST_WORKERS));
  const workers = Array.from({ length: of }, () => new Worker('/checker.js'));
  let hasCrashed = false;
  /** Whom a crash concerns: nobody while nothing is checked. */
  let onCrash: (() => void) | null = null;
  const end = () => {
    for (const worker of workers) worker.terminate();
  };
  for (const worker of workers) {
    worker.onerror = () => {
      hasCrashed = true;
      end();
      onCrash?.();
    };
    if (filesAwaited) tell(worker, 'warm-up');
  }
  return {
    hasCrashed: () => hasCrashed,
    check: (files, by, heard) => {
      onCrash = heard.onCrash;
      const turns = makeTurns(files);
      let left = of;
      for (const worker of workers) {
        worker.onmessage = ({ data }: MessageEvent<FromChecker>) => {
          if (data === 'next') return tell(worker, { turn: turns.next() });
          if (data !== 'done') {
            if (data.found) turns.found(data.found.file, data.found.dossiers);
            return heard.onStep(data);
          }
          left -= 1;
          if (left > 0) return;
          onCrash = null;
          heard.onDone();
        };
        tell(worker, { files, ...by });
      }
    },
    end,
  };
}
