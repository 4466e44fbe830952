import '../components/words/jitless';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromRosterWorker, ToRosterWorker } from '../components/roster/roster-messages';
import type { Pace } from '../lib/papers/pace';
import { database } from '../lib/store/database';
import { judgePeople } from '../lib/store/judge-people';
import { takeIntoTable } from '../lib/store/roster-table';
import { untakeSummaryRows } from '../lib/store/summary-rows';

/** As much of a worker's global scope as is used. */
interface Scope {
  postMessage(message: FromRosterWorker): void;
  onmessage: ((event: MessageEvent<ToRosterWorker>) => void) | null;
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

/** The worker that does for the roster what takes seconds, one request each; it is ended with the answer, or when that is no longer wanted. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as Scope;
  let isStopped = false;
  const pace: Pace = async (done, all) => {
    scope.postMessage({ kind: 'read', done, all });
    // So that a stop is heard.
    await new Promise((resolve) => setTimeout(resolve));
    if (isStopped) throw new Stopped();
  };
  const answer = async (asked: Exclude<ToRosterWorker, { kind: 'stop' }>): Promise<FromRosterWorker> => {
    switch (asked.kind) {
      case 'judge':
        for await (const step of judgePeople(database, asked.by, asked.personIds)) {
          scope.postMessage({ kind: 'judged', step });
        }
        return { kind: 'done' };
      case 'take': {
        const { notice, level, personIds } = asked;
        const taken = await takeIntoTable(database, notice, level, personIds, new Date(), pace);
        return { kind: 'taken', taken };
      }
      case 'untake':
        await untakeSummaryRows(database, asked.taken, new Date());
        return { kind: 'done' };
    }
  };
  scope.onmessage = ({ data: asked }) => {
    if (asked.kind === 'stop') {
      isStopped = true;
      return;
    }
    answer(asked).then(
      (last) => scope.postMessage(last),
      (error) => {
        if (error instanceof Stopped) return scope.postMessage({ kind: 'stopped' });
        console.error(error);
        scope.postMessage({ kind: 'failed', name: nameOf(error) });
      },
    );
  };
});
