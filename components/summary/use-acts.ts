import { useCallback, useState } from 'react';

/** What was done last, with its undo where it has one, or what failed. A word key of the namespace and its values. */
export interface ActMessage {
  readonly kind: 'done' | 'failed';
  readonly id: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly undo?: () => Promise<unknown>;
}

export type Act = () => Promise<Omit<ActMessage, 'kind'> | null>;

export interface Acts {
  readonly message: ActMessage | null;
  /** Does it and tells; where it rejects, tells `failed` instead. */
  readonly run: (act: Act, failed: string) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Acts of a view, one message for the last of them. */
export function useActs(): Acts {
  const [message, setMessage] = useState<ActMessage | null>(null);
  const run = useCallback(async (act: Act, failed: string) => {
    try {
      const done = await act();
      setMessage(done && { kind: 'done', ...done });
    } catch (error) {
      console.error(error);
      setMessage({ kind: 'failed', id: failed });
    }
  }, []);
  const undo = useCallback(async () => {
    const undoing = message?.undo;
    if (!undoing) return;
    await run(async () => {
      await undoing();
      return { id: 'done.undone' };
    }, 'failed.write');
  }, [message, run]);
  return { message, run, undo };
}
