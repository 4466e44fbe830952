import type { Level, Notice } from '../../lib/notice/schema';
import type { TakenMany } from '../../lib/store/summary-rows';
import type { FromRosterWorker, ToRosterWorker } from './roster-messages';

/** The worker could not go on; the name is that of the error that it met. */
class WorkerFailed extends Error {
  constructor(override readonly name: string) {
    super('worker');
  }
}

/** Asks a worker of its own, and ends it with the last answer, which `hear` tells by giving a value. */
function ask<T>(
  message: ToRosterWorker,
  worker: Worker,
  hear: (answer: FromRosterWorker) => T | undefined,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromRosterWorker>) => {
      if (data.kind === 'failed') return reject(new WorkerFailed(data.name));
      const heard = hear(data);
      if (heard !== undefined) resolve(heard);
    };
    worker.onerror = () => reject(new WorkerFailed('Error'));
    worker.postMessage(message);
  }).finally(() => worker.terminate());
}

/** A taking in that is under way. */
export interface Taking {
  /** Null where it was stopped: then nobody was taken in. Rejects where it can't be written. */
  readonly taken: Promise<TakenMany | null>;
  /** Heard as long as it is not being written. */
  readonly stop: () => void;
}

/** Takes these persons into the table of a level beside the panel; `onRead` is told how many are read, and all when they are written. */
export function takeInWorker(
  notice: Notice,
  level: Level,
  personIds: readonly string[],
  onRead: (done: number, all: number) => void,
): Taking {
  const worker = new Worker('/roster.js');
  const taken = ask<{ taken: TakenMany | null }>({ kind: 'take', notice, level, personIds }, worker, (answer) => {
    if (answer.kind === 'read') onRead(answer.done, answer.all);
    if (answer.kind === 'stopped') return { taken: null };
    return answer.kind === 'taken' ? { taken: answer.taken } : undefined;
  }).then((answer) => answer.taken);
  return { taken, stop: () => worker.postMessage({ kind: 'stop' } satisfies ToRosterWorker) };
}

/** Takes that back, beside the panel too. Rejects where it can't be written. */
export async function untakeInWorker(taken: TakenMany): Promise<void> {
  await ask({ kind: 'untake', taken }, new Worker('/roster.js'), ({ kind }) => (kind === 'done' ? true : undefined));
}
