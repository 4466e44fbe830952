import type { JudgedBy, ManyAsked, ManyStep } from '../../lib/checks/many/check-many';

/** More workers than this only share the machine's memory. */
const MOST_WORKERS = 4;

/** What a worker is told: to make ready for files that the user is looking for, or the files. */
export type ToChecker = 'warm-up' | ManyAsked;

/** What a worker says: what it has checked since it last spoke, and at last that its share is done. */
export type FromChecker = ManyStep | 'done';

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
      let left = of;
      for (const [index, worker] of workers.entries()) {
        worker.onmessage = ({ data }: MessageEvent<FromChecker>) => {
          if (data !== 'done') return heard.onStep(data);
          left -= 1;
          if (left > 0) return;
          onCrash = null;
          heard.onDone();
        };
        tell(worker, { files, share: { index, of }, ...by });
      }
    },
    end,
  };
}
