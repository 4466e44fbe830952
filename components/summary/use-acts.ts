import { useCallback, useState } from 'react';
import type { Pace } from '../../lib/papers/pace';

/** What is under way, was done last, with its undo where it has one, or failed. A word key of the namespace and its values. */
export interface ActMessage {
  readonly kind: 'doing' | 'done' | 'failed';
  readonly id: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly undo?: () => Promise<unknown>;
  /** Of what takes long: how much is done, from 0 to 1, and how to stop it. */
  readonly share?: number;
  readonly stop?: () => void;
}

/** What takes long calls `pace` now and then: it lets the screen be drawn, and rejects where the user has stopped it. */
export type Act = (pace: Pace) => Promise<Omit<ActMessage, 'kind'> | null>;

export interface Acts {
  readonly message: ActMessage | null;
  /** Does it and tells; where it rejects, tells `failed` instead. What may take long is told by `doing` until then. True where it was done. */
  readonly run: (act: Act, failed: string, doing?: string) => Promise<boolean>;
  readonly undo: () => Promise<void>;
}

/** Thrown by an act that can say by itself why it failed: the key of the sentence. */
export class ActFailed extends Error {
  override readonly name = 'ActFailed';
  constructor(readonly id: string) {
    super(id);
  }
}

/** Thrown into an act that the user has stopped. */
class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Milliseconds that an act may hold the screen up at one stretch. */
const STRETCH = 80;

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
      let stopped = false;
      let last = performance.now();
      const pace: Pace = async (count, all) => {
        if (performance.now() - last < STRETCH) return;
        if (doing !== undefined)
          setMessage({ kind: 'doing', id: doing, share: count / all, stop: () => (stopped = true) });
        await new Promise((resolve) => setTimeout(resolve));
        if (stopped) throw new Stopped();
        last = performance.now();
      };
      const done = await act(pace);
      setMessage(done && { kind: 'done', ...done });
      return true;
    } catch (error) {
      if (error instanceof Stopped) setMessage({ kind: 'done', id: 'done.stopped' });
      else if (error instanceof ActFailed) setMessage({ kind: 'failed', id: error.id });
      else {
        console.error(error);
        setMessage({ kind: 'failed', id: failed });
      }
      return false;
    }
  }, []);
  const undo = useCallback(async () => {
    const undoing = message?.undo;
    if (!undoing) return;
    await run(
      async () => {
        await undoing();
        return { id: 'done.undone' };
      },
      'failed.write',
      'doing.undo',
    );
  }, [message, run]);
  return { message, run, undo };
}
