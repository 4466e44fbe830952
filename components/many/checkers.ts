import type { JudgedBy, ManyStep } from '../../lib/checks/many/check-many';

/** More workers than this only share the machine's memory. */
const MOST_WORKERS = 4;

/** What a worker says: what it has checked since it last spoke, and at last that its share is done. */
export type FromChecker = ManyStep | 'done';

interface Heard {
  readonly onStep: (step: ManyStep) => void;
  readonly onDone: () => void;
  /** A worker could not go on. */
  readonly onCrash: () => void;
}

/**
 * Begins to check the files, shared among as many workers as the machine has cores. What it gives ends the workers, at once
 * and for good; they also end by themselves.
 */
export function startCheckers(files: readonly File[], by: JudgedBy, { onStep, onDone, onCrash }: Heard): () => void {
  const of = Math.max(1, Math.min(navigator.hardwareConcurrency || 1, MOST_WORKERS));
  let left = of;
  const workers = Array.from({ length: of }, (_, index) => {
    const worker = new Worker('/checker.js');
    worker.onmessage = ({ data }: MessageEvent<FromChecker>) => {
      if (data !== 'done') return onStep(data);
      worker.terminate();
      left -= 1;
      if (left === 0) onDone();
    };
    worker.onerror = () => {
      end();
      onCrash();
    };
    worker.postMessage({ files, share: { index, of }, ...by });
    return worker;
  });
  const end = () => {
    for (const worker of workers) worker.terminate();
  };
  return end;
}
