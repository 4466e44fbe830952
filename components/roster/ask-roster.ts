import type { JudgedBy } from '../../lib/checks/many/check-many';
import type { Level, Notice } from '../../lib/notice/schema';
import type { RosterState } from '../../lib/roster/roster-row';
import type { Outline, TableOutline } from '../../lib/store/outline';
import { StateRefused } from '../../lib/store/roster';
import type { TakenMany } from '../../lib/store/summary-rows';
import { UndoRefused } from '../../lib/store/undo-step';
import { type Answering, askBeside, type OnPace } from '../beside/ask';
import type { FromRosterWorker, Refusal, ToRosterWorker } from './roster-messages';

const refused = (refusal: Refusal) =>
  refusal.kind === 'objection' ? new StateRefused(refusal.personName) : new UndoRefused(refusal.why, refusal.by);

/** Asks a worker of its own; what it refuses is thrown as if it had been done here. */
function ask<T>(message: ToRosterWorker, hear: (told: FromRosterWorker) => T | undefined, onPace?: OnPace) {
  return askBeside<ToRosterWorker, FromRosterWorker, T>(
    '/roster.js',
    message,
    (told) => {
      if (told.kind === 'refused') throw refused(told.refusal);
      return hear(told);
    },
    onPace,
  );
}

/** Reads everybody of a batch beside the panel; `onTables` is told of the tables as soon as they are known. Rejects where the store can't be read. */
export function askOutline(
  notice: Notice,
  onTables: (tables: readonly TableOutline[]) => void,
  onPace: OnPace,
): Answering<Outline> {
  const hear = (answer: FromRosterWorker) => {
    if (answer.kind === 'tables') onTables(answer.tables);
    return answer.kind === 'outlined' ? answer.outline : undefined;
  };
  return ask({ kind: 'outline', notice }, hear, onPace);
}

/** Takes these persons into the table of a level beside the panel; `onPace` is told how many are read, and all when they are written. Rejects where it can't be written. */
export function askTaking(
  notice: Notice,
  level: Level,
  personIds: readonly string[],
  onPace: OnPace,
): Answering<TakenMany> {
  const hear = (answer: FromRosterWorker) => (answer.kind === 'taken' ? answer.taken : undefined);
  return ask({ kind: 'take', notice, level, personIds }, hear, onPace);
}

/** Takes that back, beside the panel too. Rejects where it can't be written. */
export const askUntaking = (taken: TakenMany, onPace: OnPace): Answering<true> =>
  ask({ kind: 'untake', taken }, ({ kind }) => (kind === 'done' ? true : undefined), onPace);

const steppedNo = (answer: FromRosterWorker) => (answer.kind === 'stepped' ? answer.no : undefined);

/** `setStates` beside the panel. */
export function askStates(
  by: JudgedBy,
  personIds: readonly string[],
  state: RosterState,
  onPace: OnPace,
): Answering<number> {
  return ask({ kind: 'state', by, personIds, state }, steppedNo, onPace);
}

/** `undoStep` beside the panel. */
export const askUndo = (by: JudgedBy, no: number, onPace: OnPace): Answering<number> =>
  ask({ kind: 'undo', by, no }, steppedNo, onPace);
