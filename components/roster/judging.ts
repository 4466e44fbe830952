import type { JudgedBy } from '../../lib/checks/many/check-many';
import type { JudgedStep } from '../../lib/store/judge-people';
import type { Plain } from '../beside/messages';
import type { FromRosterWorker, ToRosterWorker } from './roster-messages';

/** More workers than this only share the machine's memory. */
const MOST_WORKERS = 4;
/** For fewer people than this another worker takes longer to begin than they do. */
const LEAST_SHARE = 200;

interface Heard {
  readonly onStep: (step: JudgedStep) => void;
  readonly onDone: () => void;
  /** No memory, or the store can't be read. */
  readonly onCrash: () => void;
}

/**
 * Makes the findings of these persons beside the panel, in as many workers as the machine has cores but one, which the panel keeps. What it
 * gives ends it: nothing is heard of it any more.
 */
export function judgeInWorkers(personIds: readonly string[], by: JudgedBy, heard: Heard): () => void {
  const most = Math.min(
    (navigator.hardwareConcurrency || 2) - 1,
    MOST_WORKERS,
    Math.ceil(personIds.length / LEAST_SHARE),
  );
  const of = Math.max(1, most);
  // A share of neighbours by their key is read in one range.
  const ids = [...personIds].sort();
  const size = Math.ceil(ids.length / of);
  const workers = Array.from({ length: of }, () => new Worker('/roster.js'));
  let left = of;
  const end = () => {
    for (const worker of workers) {
      worker.onmessage = null;
      worker.onerror = null;
      worker.terminate();
    }
  };
  const crash = () => {
    end();
    heard.onCrash();
  };
  for (const [index, worker] of workers.entries()) {
    worker.onerror = crash;
    worker.onmessage = ({ data }: MessageEvent<FromRosterWorker | Plain>) => {
      if (data.kind === 'failed') return crash();
      if (data.kind === 'judged') return heard.onStep(data.step);
      if (data.kind !== 'done') return;
      worker.terminate();
      left -= 1;
      if (left === 0) heard.onDone();
    };
    const share = ids.slice(index * size, (index + 1) * size);
    worker.postMessage({ kind: 'judge', by, personIds: share } satisfies ToRosterWorker);
  }
  return end;
}
