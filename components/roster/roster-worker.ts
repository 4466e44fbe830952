import { contextBy, type JudgedBy } from '../../lib/checks/many/check-many';
import { database } from '../../lib/store/database';
import { judgePeople } from '../../lib/store/judge-people';
import { readOutline, tablesOf } from '../../lib/store/outline';
import { StateRefused, setStates } from '../../lib/store/roster';
import { takeIntoTable } from '../../lib/store/roster-table';
import { listNoticeRows, untakeSummaryRows } from '../../lib/store/summary-rows';
import { UndoRefused, undoStep } from '../../lib/store/undo-step';
import { serve, type Tools, type WorkerScope } from '../beside/serve';
import type { FromRosterWorker, Refusal, ToRosterWorker } from './roster-messages';

function refusalOf(error: unknown): FromRosterWorker | null {
  const refused = (refusal: Refusal) => ({ kind: 'refused', refusal }) as const;
  if (error instanceof StateRefused) return refused({ kind: 'objection', personName: error.personName });
  return error instanceof UndoRefused ? refused({ kind: 'undo', why: error.why, by: error.by }) : null;
}

function contextOf(by: JudgedBy) {
  const { dossier: _, ...context } = contextBy(by)({});
  return context;
}

async function answer(asked: ToRosterWorker, { tell, pace, step }: Tools<FromRosterWorker>): Promise<FromRosterWorker> {
  switch (asked.kind) {
    case 'judge':
      for await (const judged of judgePeople(database, asked.by, asked.personIds)) {
        tell({ kind: 'judged', step: judged });
      }
      return { kind: 'done' };
    case 'outline': {
      const rows = await listNoticeRows(database, asked.notice);
      tell({ kind: 'tables', tables: tablesOf(asked.notice, rows) });
      return { kind: 'outlined', outline: await readOutline(database, asked.notice, rows, pace) };
    }
    case 'take': {
      const { notice, level, personIds } = asked;
      return { kind: 'taken', taken: await takeIntoTable(database, notice, level, personIds, new Date(), pace) };
    }
    case 'untake':
      await untakeSummaryRows(database, asked.taken, new Date(), step);
      return { kind: 'done' };
    case 'state': {
      const { by, personIds, state } = asked;
      const no = await setStates(database, contextOf(by), personIds, state, new Date(), step);
      return { kind: 'stepped', no };
    }
    case 'undo':
      return { kind: 'stepped', no: await undoStep(database, contextOf(asked.by), asked.no, new Date(), step) };
  }
}

/** What the worker of the roster does. */
export const serveRoster = (scope: WorkerScope): void => serve(scope, answer, refusalOf);
