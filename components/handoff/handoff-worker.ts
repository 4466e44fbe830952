import type { JudgedBy } from '../../lib/checks/many/check-many';
import type { Notice } from '../../lib/notice/schema';
import type { Restored } from '../../lib/store/backup';
import type { FileResult, SavedHandoff } from '../../lib/store/hand-over';
import type { FromHandoff, ToHandoff } from './handoff-messages';

/** The worker could not go on: no memory, or the store refuses to write. */
export class HandoffFailed extends Error {
  override readonly name = 'HandoffFailed';
}

/** Asks a worker of its own, and ends it with the answer; `hear` says whether that was the last of it. */
function ask(message: ToHandoff, hear: (answer: FromHandoff) => boolean): Promise<void> {
  const worker = new Worker('/handoff.js');
  return new Promise<void>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromHandoff>) => {
      if (data.kind === 'failed') reject(new HandoffFailed());
      else if (hear(data)) resolve();
    };
    worker.onerror = () => reject(new HandoffFailed());
    worker.postMessage(message);
  }).finally(() => worker.terminate());
}

/** Opens the files one after the other; `onResult` is told of each. Rejects with `HandoffFailed`. */
export function openFiles(
  files: readonly File[],
  passphrase: string | null,
  notice: Notice,
  onResult: (at: number, result: FileResult) => void,
): Promise<void> {
  return ask({ kind: 'open', files, passphrase, notice }, (answer) => {
    if (answer.kind !== 'opened') return false;
    onResult(answer.at, answer.result);
    return answer.at === files.length - 1;
  });
}

/** Makes the file of these persons, or with null of everyone of the batch, with their journal, and what clerks entered, where an office hands that on. Rejects with `HandoffFailed`. */
export async function makeHandoff(
  personIds: readonly string[] | null,
  passphrase: string | null,
  by: JudgedBy,
  parts: { readonly withJournal: boolean; readonly withEntries: boolean },
): Promise<SavedHandoff> {
  let saved: SavedHandoff | undefined;
  await ask({ kind: 'save', personIds, passphrase, by, ...parts }, (answer) => {
    if (answer.kind === 'saved') saved = answer.saved;
    return saved !== undefined;
  });
  return saved as SavedHandoff;
}

/** Makes a backup of everything that is kept. Rejects with `HandoffFailed`. */
export async function backUp(passphrase: string | null): Promise<{ bytes: Uint8Array; rows: number }> {
  let made: { bytes: Uint8Array; rows: number } | undefined;
  await ask({ kind: 'backup', passphrase }, (answer) => {
    if (answer.kind === 'backed-up') made = answer;
    return made !== undefined;
  });
  return made as { bytes: Uint8Array; rows: number };
}

/** Restores a backup into an empty profile. Rejects with `HandoffFailed`. */
export async function restore(file: File, passphrase: string | null): Promise<Restored> {
  let restored: Restored | undefined;
  await ask({ kind: 'restore', file, passphrase }, (answer) => {
    if (answer.kind === 'restored') restored = answer.restored;
    return restored !== undefined;
  });
  return restored as Restored;
}
