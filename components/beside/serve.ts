import type { Pace } from '../../lib/papers/pace';
import type { Plain, Stop } from './messages';

/** As much of a worker's global scope as is used. */
export interface WorkerScope {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

/** With what a worker speaks while it answers. */
export interface Tools<Told> {
  readonly tell: (told: Told) => void;
  /** Tells how much is done; rejects where the user has stopped it. */
  readonly pace: Pace;
  /** The same within a transaction, where nothing but its own requests may be waited for: throws where the user has stopped it. */
  readonly step: (done: number, all: number) => void;
}

/** Thrown where the user has stopped it. */
class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** The name of an error; the browser's own may stand inside Dexie's. */
function nameOf(error: unknown): string {
  const { name = 'Error', inner } = error as { name?: string; inner?: { name?: string } };
  return inner?.name ?? name;
}

/** Answers one request in a worker, which is ended with the answer, or when that is no longer wanted. `toldOf` makes an answer of an error that is one. */
export function serve<Asked, Told>(
  scope: WorkerScope,
  answer: (asked: Asked, tools: Tools<Told>) => Promise<Told>,
  toldOf: (error: unknown) => Told | null = () => null,
): void {
  let isStopped = false;
  const tell = (told: Told | Plain) => scope.postMessage(told);
  const step = (done: number, all: number) => {
    tell({ kind: 'paced', done, all });
    if (isStopped) throw new Stopped();
  };
  const pace: Pace = async (done, all) => {
    step(done, all);
    // So that a stop is heard.
    await new Promise((resolve) => setTimeout(resolve));
    if (isStopped) throw new Stopped();
  };
  const lastOf = (error: unknown): Told | Plain => {
    if (error instanceof Stopped) return { kind: 'stopped' };
    const told = toldOf(error);
    if (told !== null) return told;
    console.error(error);
    return { kind: 'failed', name: nameOf(error) };
  };
  scope.onmessage = ({ data }) => {
    if ((data as Stop).kind === 'stop') isStopped = true;
    else answer(data as Asked, { tell, pace, step }).then(tell, (error) => tell(lastOf(error)));
  };
}
