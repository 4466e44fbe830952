import type { JudgedBy } from '../../lib/checks/many/check-many';
import type { Level, Notice } from '../../lib/notice/schema';
import type { RosterState } from '../../lib/roster/roster-row';
import type { Outline, TableOutline } from '../../lib/store/outline';
import { StateRefused } from '../../lib/store/roster';
import type { TakenMany } from '../../lib/store/summary-rows';
import { UndoRefused } from '../../lib/store/undo-step';
import type { FromRosterWorker, Refusal, ToRosterWorker } from './roster-messages';

/** The worker could not go on; the name is that of the error that it met. */
class WorkerFailed extends Error {
  constructor(override readonly name: string) {
    super('worker');
  }
}

const refused = (refusal: Refusal) =>
  refusal.kind === 'objection' ? new StateRefused(refusal.personName) : new UndoRefused(refusal.why, refusal.by);

/** Something that is under way beside the panel. */
export interface Asked<T> {
  /** Null where it was stopped: then nothing was done. */
  readonly answer: Promise<T | null>;
  /** Heard as long as it is not being written. */
  readonly stop: () => void;
  /** Ends it at once, without an answer. */
  readonly end: () => void;
}

type OnPace = (done: number, all: number) => void;

/** Asks a worker of its own, and ends it with the last answer, which `hear` tells by giving a value. */
function ask<T>(
  message: ToRosterWorker,
  hear: (answer: FromRosterWorker) => T | undefined,
  onPace: OnPace = () => {},
): Asked<T> {
  const worker = new Worker('/roster.js');
  const answer = new Promise<T | null>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromRosterWorker>) => {
      if (data.kind === 'failed') return reject(new WorkerFailed(data.name));
      if (data.kind === 'refused') return reject(refused(data.refusal));
      if (data.kind === 'stopped') return resolve(null);
      if (data.kind === 'paced') return onPace(data.done, data.all);
      const heard = hear(data);
      if (heard !== undefined) resolve(heard);
    };
    worker.onerror = () => reject(new WorkerFailed('Error'));
    worker.postMessage(message);
  }).finally(() => worker.terminate());
  return {
    answer,
    stop: () => worker.postMessage({ kind: 'stop' } satisfies ToRosterWorker),
    end: () => worker.terminate(),
  };
}

/** Reads everybody of a batch beside the panel; `onTables` is told of the tables as soon as they are known. Rejects where the store can't be read. */
export function askOutline(
  notice: Notice,
  onTables: (tables: readonly TableOutline[]) => void,
  onPace: OnPace,
): Asked<Outline> {
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
): Asked<TakenMany> {
  const hear = (answer: FromRosterWorker) => (answer.kind === 'taken' ? answer.taken : undefined);
  return ask({ kind: 'take', notice, level, personIds }, hear, onPace);
}

/** Takes that back, beside the panel too. Rejects where it can't be written. */
export async function untakeInWorker(taken: TakenMany): Promise<void> {
  await ask({ kind: 'untake', taken }, ({ kind }) => (kind === 'done' ? true : undefined)).answer;
}

const steppedNo = (answer: FromRosterWorker) => (answer.kind === 'stepped' ? answer.no : undefined);

/** `setStates` beside the panel. */
export function askStates(
  by: JudgedBy,
  personIds: readonly string[],
  state: RosterState,
  onPace: OnPace,
): Asked<number> {
  return ask({ kind: 'state', by, personIds, state }, steppedNo, onPace);
}

/** `undoStep` beside the panel. */
export async function undoInWorker(by: JudgedBy, no: number): Promise<void> {
  await ask({ kind: 'undo', by, no }, steppedNo).answer;
}
