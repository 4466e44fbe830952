import type { JudgedBy, ManyStep, Place } from '../../lib/checks/many/check-many';
import type { Dossier } from '../../lib/dossier/dossier';
import type { FromChecker, ToChecker } from './checker-messages';

/** More workers than this only share the machine's memory. */
const MOST_WORKERS = 4;

/** The workers that check one choice of files. */
export interface Checkers {
  /** Ends the checking after the dossiers at hand; what was checked can still be opened. */
  readonly stop: () => void;
  /** The dossier of a person that was checked; null where it is not there. */
  readonly open: (place: Place) => Promise<Dossier | null>;
  /** Ends the workers and lets go of every dossier. */
  readonly end: () => void;
}

interface Heard {
  readonly onStep: (step: ManyStep) => void;
  readonly onDone: () => void;
  /** A worker could not go on. */
  readonly onCrash: () => void;
}

function startWorker(): Worker & { postMessage(message: ToChecker): void } {
  return new Worker('/checker.js');
}

/** Begins to check the files, shared among as many workers as the machine has cores. */
export function startCheckers(files: readonly File[], by: JudgedBy, { onStep, onDone, onCrash }: Heard): Checkers {
  const of = Math.max(1, Math.min(navigator.hardwareConcurrency || 1, MOST_WORKERS));
  const waiting = new Map<string, (dossier: Dossier | null) => void>();
  let left = of;
  const workers = Array.from({ length: of }, (_, index) => {
    const worker = startWorker();
    worker.onmessage = ({ data }: MessageEvent<FromChecker>) => {
      if (data.kind === 'step') onStep(data.step);
      else if (data.kind === 'done') {
        left -= 1;
        if (left === 0) onDone();
      } else if (data.dossier !== null) waiting.get(`${data.place.file} ${data.place.at}`)?.(data.dossier);
    };
    worker.onerror = onCrash;
    worker.postMessage({ kind: 'check', asked: { files, share: { index, of }, ...by } });
    return worker;
  });
  const tell = (message: ToChecker) => {
    for (const worker of workers) worker.postMessage(message);
  };
  return {
    stop: () => tell({ kind: 'stop' }),
    open: (place) =>
      new Promise((resolve) => {
        // One of them has it; the others say nothing of it.
        waiting.set(`${place.file} ${place.at}`, resolve);
        tell({ kind: 'open', place });
      }),
    end: () => {
      for (const worker of workers) worker.terminate();
      for (const resolve of waiting.values()) resolve(null);
    },
  };
}
