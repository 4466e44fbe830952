import { useCallback, useState } from 'react';

/** What is under way, was done last, with its undo where it has one, or failed. A word key of the namespace and its values. */
export interface ActMessage {
  readonly kind: 'doing' | 'done' | 'failed';
  readonly id: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly undo?: () => Promise<unknown>;
}

export type Act = () => Promise<Omit<ActMessage, 'kind'> | null>;

export interface Acts {
  readonly message: ActMessage | null;
  /** Does it and tells; where it rejects, tells `failed` instead. What may take long is told by `doing` until then. */
  readonly run: (act: Act, failed: string, doing?: string) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Thrown by an act that can say by itself why it failed: the key of the sentence. */
export class ActFailed extends Error {
  override readonly name = 'ActFailed';
  constructor(readonly id: string) {
    super(id);
  }
}

/** Until what was set is on the screen: the act may then hold it up. */
const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Acts of a view, one message for the last of them. */
export function useActs(): Acts {
  const [message, setMessage] = useState<ActMessage | null>(null);
  const run = useCallback(async (act: Act, failed: string, doing?: string) => {
    try {
      if (doing !== undefined) {
        setMessage({ kind: 'doing', id: doing });
        await drawn();
      }
      const done = await act();
      setMessage(done && { kind: 'done', ...done });
    } catch (error) {
      if (error instanceof ActFailed) return setMessage({ kind: 'failed', id: error.id });
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
