import { useCallback, useState } from 'react';
import type { Notice } from '../../lib/notice/schema';
import type { FileResult } from '../../lib/store/hand-over';
import { openFiles } from './handoff-worker';

/** A file of the choice, and what came of it; null until then. */
export interface OpenedFile {
  readonly file: File;
  readonly result: FileResult | null;
}

export interface OpenHandoff {
  readonly state: 'idle' | 'opening' | 'done' | 'failed';
  readonly files: readonly OpenedFile[];
  /** Files of a folder that are not ours. */
  readonly others: readonly File[];
  readonly open: (files: readonly File[], others?: readonly File[]) => void;
  /** Opens those again that wait for a passphrase. */
  readonly unlock: (passphrase: string) => void;
  readonly close: () => void;
}

const waits = ({ result }: OpenedFile) =>
  result !== null && !result.ok && ['needs-passphrase', 'wrong-passphrase'].includes(result.problem.kind);

/** The files that wait for a passphrase, or for another one. */
export const locked = (files: readonly OpenedFile[]): readonly OpenedFile[] => files.filter(waits);

/**
 * Opens hand-off files one after the other beside the panel, and holds what came of each until it is closed. `ask` is asked before; where
 * it says no nothing is opened.
 */
export function useOpenHandoff(notice: Notice, ask: () => Promise<boolean>): OpenHandoff {
  const [state, setState] = useState<OpenHandoff['state']>('idle');
  const [files, setFiles] = useState<readonly OpenedFile[]>([]);
  const [others, setOthers] = useState<readonly File[]>([]);

  const run = useCallback(
    async (asked: readonly File[], passphrase: string | null) => {
      if (asked.length === 0) return;
      setState('opening');
      const told = (at: number, result: FileResult) =>
        setFiles((now) => now.map((one) => (one.file === asked[at] ? { ...one, result } : one)));
      await openFiles(asked, passphrase, notice, told).then(
        () => setState('done'),
        () => setState('failed'),
      );
    },
    [notice],
  );

  return {
    state,
    files,
    others,
    open: async (chosen, left = []) => {
      if (chosen.length > 0 && !(await ask())) return;
      setFiles(chosen.map((file) => ({ file, result: null })));
      setOthers(left);
      if (chosen.length === 0) setState(left.length > 0 ? 'done' : 'idle');
      void run(chosen, null);
    },
    unlock: (passphrase) => {
      const waiting = locked(files).map(({ file }) => file);
      void run(waiting, passphrase);
    },
    close: () => {
      setFiles([]);
      setOthers([]);
      setState('idle');
    },
  };
}
