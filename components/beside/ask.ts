import type { Plain, Stop } from './messages';

/** A worker could not go on; the name is that of the error that it met. */
class WorkerFailed extends Error {
  constructor(override readonly name: string) {
    super('worker');
  }
}

/** Something that is under way beside the panel. */
export interface Answering<T> {
  /** Null where it was stopped: then nothing was done. */
  readonly answer: Promise<T | null>;
  /** Heard as long as it is not being written. */
  readonly stop: () => void;
  /** Ends it at once, without an answer. */
  readonly end: () => void;
}

export type OnPace = (done: number, all: number) => void;

/**
 * Asks a worker of its own, of this script, and ends it with the last answer, which `hear` tells by giving a value, or by throwing what it
 * is refused with. Rejects where the worker can't go on.
 */
export function askBeside<Asked, Told extends { readonly kind: string }, T>(
  script: string,
  message: Asked,
  hear: (told: Told) => T | undefined,
  onPace: OnPace = () => {},
): Answering<T> {
  const worker = new Worker(script);
  const answer = new Promise<T | null>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Told | Plain>) => {
      const plain = data as Plain;
      if (plain.kind === 'failed') return reject(new WorkerFailed(plain.name));
      if (plain.kind === 'stopped') return resolve(null);
      if (plain.kind === 'paced') return onPace(plain.done, plain.all);
      try {
        const heard = hear(data as Told);
        if (heard !== undefined) resolve(heard);
      } catch (error) {
        reject(error);
      }
    };
    worker.onerror = () => reject(new WorkerFailed('Error'));
    worker.postMessage(message);
  }).finally(() => worker.terminate());
  return {
    answer,
    stop: () => worker.postMessage({ kind: 'stop' } satisfies Stop),
    end: () => worker.terminate(),
  };
}
