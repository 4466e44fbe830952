import { contextBy, type JudgedBy } from '../../lib/checks/many/check-many';
import type { Pace } from '../../lib/papers/pace';
import { database } from '../../lib/store/database';
import { judgePeople } from '../../lib/store/judge-people';
import { readOutline, tablesOf } from '../../lib/store/outline';
import { StateRefused, setStates } from '../../lib/store/roster';
import { takeIntoTable } from '../../lib/store/roster-table';
import { listNoticeRows, untakeSummaryRows } from '../../lib/store/summary-rows';
import { UndoRefused, undoStep } from '../../lib/store/undo-step';
import type { FromRosterWorker, Refusal, ToRosterWorker } from './roster-messages';

/** As much of a worker's global scope as is used. */
export interface RosterScope {
  postMessage(message: FromRosterWorker): void;
  onmessage: ((event: { readonly data: ToRosterWorker }) => void) | null;
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

function refusalOf(error: unknown): Refusal | null {
  if (error instanceof StateRefused) return { kind: 'objection', personName: error.personName };
  return error instanceof UndoRefused ? { kind: 'undo', why: error.why, by: error.by } : null;
}

function lastOf(error: unknown): FromRosterWorker {
  if (error instanceof Stopped) return { kind: 'stopped' };
  const refusal = refusalOf(error);
  if (refusal) return { kind: 'refused', refusal };
  console.error(error);
  return { kind: 'failed', name: nameOf(error) };
}

function contextOf(by: JudgedBy) {
  const { dossier: _, ...context } = contextBy(by)({});
  return context;
}

/** What the worker of the roster does, one request each; it is ended with the answer, or when that is no longer wanted. */
export function serveRoster(scope: RosterScope): void {
  let isStopped = false;
  // Within a transaction nothing but its own requests may be waited for; between them a stop is heard too.
  const step = (done: number, all: number) => {
    scope.postMessage({ kind: 'paced', done, all });
    if (isStopped) throw new Stopped();
  };
  const pace: Pace = async (done, all) => {
    step(done, all);
    // So that a stop is heard.
    await new Promise((resolve) => setTimeout(resolve));
    if (isStopped) throw new Stopped();
  };
  const answer = async (asked: Exclude<ToRosterWorker, { kind: 'stop' }>): Promise<FromRosterWorker> => {
    switch (asked.kind) {
      case 'judge':
        for await (const judged of judgePeople(database, asked.by, asked.personIds)) {
          scope.postMessage({ kind: 'judged', step: judged });
        }
        return { kind: 'done' };
      case 'outline': {
        const rows = await listNoticeRows(database, asked.notice);
        scope.postMessage({ kind: 'tables', tables: tablesOf(asked.notice, rows) });
        return { kind: 'outlined', outline: await readOutline(database, asked.notice, rows, pace) };
      }
      case 'take': {
        const { notice, level, personIds } = asked;
        const taken = await takeIntoTable(database, notice, level, personIds, new Date(), pace);
        return { kind: 'taken', taken };
      }
      case 'untake':
        await untakeSummaryRows(database, asked.taken, new Date());
        return { kind: 'done' };
      case 'state': {
        const { by, personIds, state } = asked;
        const no = await setStates(database, contextOf(by), personIds, state, new Date(), step);
        return { kind: 'stepped', no };
      }
      case 'undo':
        return { kind: 'stepped', no: await undoStep(database, contextOf(asked.by), asked.no, new Date()) };
    }
  };
  scope.onmessage = ({ data: asked }) => {
    if (asked.kind === 'stop') isStopped = true;
    else answer(asked).then(scope.postMessage.bind(scope), (error) => scope.postMessage(lastOf(error)));
  };
}
