import { displayObjection } from '../checks/display-objection';
import type { CheckContext } from '../checks/finding';
import { runCheck } from '../checks/run';
import { plainDossier } from '../dossier/kept-dossier';
import { type Choice, inForce } from '../handoff/in-force';
import type { Version } from '../handoff/version';
import { ChecklistSchema } from '../materials/checklist';
import type { Notice } from '../notice/schema';
import { isOfBatch } from '../papers/applicant';
import type { Pace } from '../papers/pace';
import { basisOf } from '../roster/basis';
import type { DisplayRecord } from '../roster/display-record';
import type { Act, RosterPart, Slot } from '../roster/journal';
import { listedOf, newRosterRow, type RosterRow, type RosterState } from '../roster/roster-row';
import { inOrder, type RosterLine } from '../roster/search';
import type { Person, ShenbaoDatabase } from './database';
import { readDossier } from './dossiers';
import { readInForce, shownVersion } from './in-force';
import { journalTables, record } from './journal';
import { allVersionKeys } from './versions';

type Key = [noticeId: string, personId: string];

/** Those whose papers in force are kept here: what the list shows of them is read anew, since they change without it. */
async function listKept(database: ShenbaoDatabase, notice: Notice, people: readonly Person[]) {
  const keys = people.map(({ id }): Key => [notice.id, id]);
  const rows = await database.roster.bulkGet(keys);
  const lists = await database.checklists.bulkGet(keys);
  const found: RosterLine[] = [];
  for (const [at, { id: personId, name, idNumber }] of people.entries()) {
    const row = rows[at];
    // One that this version can't read is listed all the same, by name alone.
    const kept = await readDossier(database, personId).catch(() => null);
    const dossier = plainDossier(kept ?? {});
    if (!isOfBatch(dossier, notice)) continue;
    if (!row && !kept && !ChecklistSchema.safeParse(lists[at]?.checklist).success) continue;
    const { state, listed } = row ?? newRosterRow(notice.id, personId);
    found.push({
      ...listed,
      ...listedOf([], null, dossier, notice),
      versions: listed.versions,
      basis: kept === null ? null : basisOf(null, row ?? null, dossier),
      personId,
      name,
      idNumber,
      state,
    });
  }
  return found;
}

/** Everyone of a batch as the list shows them, by unit and name: those who handed something in, and those of whom something is kept. */
export function readRoster(database: ShenbaoDatabase, notice: Notice): Promise<RosterLine[]> {
  const { people, roster, dossiers, checklists } = database;
  return database.transaction('r', [people, roster, dossiers, checklists], async () => {
    const range = roster.where('[noticeId+personId]').between([notice.id], [notice.id, []]);
    const [rows, everyone] = await Promise.all([range.toArray(), people.toArray()]);
    const byId = new Map(rows.map((row) => [row.personId, row]));
    const handed: RosterLine[] = [];
    const kept: Person[] = [];
    for (const person of everyone) {
      const row = byId.get(person.id);
      if (!row || (row.listed.counter === null && !row.listed.conflict)) kept.push(person);
      else {
        const { id: personId, name, idNumber } = person;
        const basis = row.listed.counter === null ? null : basisOf(row.listed.counter, row, {});
        handed.push({ ...row.listed, personId, name, idNumber, state: row.state, basis });
      }
    }
    return inOrder([...handed, ...(await listKept(database, notice, kept))]);
  });
}

/** A state that can't be recorded: somebody objected, and the notice says that this bars the recommendation. */
export class StateRefused extends Error {
  override readonly name = 'StateRefused';
  constructor(readonly personName: string) {
    super('objection');
  }
}

const BARRED: readonly RosterState[] = ['recommended', 'handed-in'];

/** So many are read together. */
const AT_A_TIME = 200;
const nobodyWaits: Pace = () => {};

/**
 * Rejects with `StateRefused` where one of these persons stands recommended while an objection stands too. In a transaction; `pace` is told
 * how many were looked at.
 */
export async function refuseBarred(
  database: ShenbaoDatabase,
  context: Omit<CheckContext, 'dossier'>,
  personIds: readonly string[],
  pace: Pace = nobodyWaits,
): Promise<void> {
  // Neighbours by their key are read in one range.
  const ids = [...new Set(personIds)].sort();
  for (let at = 0; at < ids.length; at += AT_A_TIME) {
    pace(at, ids.length);
    const rows = await database.roster.bulkGet(ids.slice(at, at + AT_A_TIME).map((id): Key => [context.notice.id, id]));
    const barred = rows.flatMap((row) => (row && BARRED.includes(row.state) ? [row.personId] : []));
    if (barred.length === 0) continue;
    for (const { person, dossier } of (await readInForce(database, context.notice, barred)).people) {
      const found = runCheck(displayObjection, { ...context, dossier });
      if (found.some(({ verdict }) => verdict === 'fail')) throw new StateRefused(person.name);
    }
  }
}

/** Changes what is recorded of persons, and tells it in the journal; the number of the entry. In a transaction; `pace` is told how many are changed. */
async function change(
  database: ShenbaoDatabase,
  { noticeId, personIds, act }: { noticeId: string; personIds: readonly string[]; act: Act },
  changed: (row: RosterRow) => RosterPart,
  now: Date,
  pace: Pace = nobodyWaits,
): Promise<number> {
  const slots: Slot[] = [];
  for (let at = 0; at < personIds.length; at += AT_A_TIME) {
    pace(at, personIds.length);
    const some = personIds.slice(at, at + AT_A_TIME);
    const found = await database.roster.bulkGet(some.map((id): Key => [noticeId, id]));
    const steps = some.map((personId, of) => {
      const row = found[of] ?? newRosterRow(noticeId, personId);
      const after = changed(row);
      const before = Object.fromEntries(Object.keys(after).map((key) => [key, row[key as keyof RosterPart]]));
      return { row: { ...row, ...after }, slot: { at: 'roster', personId, before, after } as const };
    });
    await database.roster.bulkPut(steps.map(({ row }) => row));
    slots.push(...steps.map(({ slot }) => slot));
  }
  return record(database, { noticeId, personIds, act, slots }, now);
}

/**
 * Records where the office is with these persons, all or none. Rejects with `StateRefused` where one of them would be recommended
 * while an objection stands. Gives the number of the journal's entry. `now` is the instant of the act. `pace` is told
 * within the transaction how much of it is done: where it throws, nothing is changed.
 */
export function setStates(
  database: ShenbaoDatabase,
  context: Omit<CheckContext, 'dossier'>,
  personIds: readonly string[],
  state: RosterState,
  now: Date,
  pace: Pace = nobodyWaits,
): Promise<number> {
  const { people, roster, dossiers, checklists, versions } = database;
  const tables = [people, roster, dossiers, checklists, versions, ...journalTables(database)];
  return database.transaction('rw', tables, async () => {
    const all = personIds.length;
    const act = { kind: 'state', state } as const;
    const no = await change(
      database,
      { noticeId: context.notice.id, personIds, act },
      () => ({ state }),
      now,
      (done) => pace(done, 2 * all),
    );
    await refuseBarred(database, context, personIds, (done) => pace(all + done, 2 * all));
    return no;
  });
}

/**
 * Records the display of a person; where that brings an objection, whoever was recommended goes back to the display. Gives the number
 * of the journal's entry.
 */
export function setDisplay(
  database: ShenbaoDatabase,
  noticeId: string,
  personId: string,
  display: DisplayRecord,
  now: Date,
): Promise<number> {
  const { from, to, objection } = display;
  return database.transaction('rw', [database.roster, ...journalTables(database)], () =>
    change(
      database,
      { noticeId, personIds: [personId], act: { kind: 'display', from, to, objection } },
      ({ state }) => ({
        display,
        state: objection === 'raised' && BARRED.includes(state) ? 'on-display' : state,
      }),
      now,
    ),
  );
}

/** Makes anew what the list takes from the papers in force of these persons. In a transaction. */
export async function relist(database: ShenbaoDatabase, notice: Notice, personIds: readonly string[]): Promise<void> {
  for (const personId of personIds) {
    const row = (await database.roster.get([notice.id, personId])) ?? newRosterRow(notice.id, personId);
    const keys = (await allVersionKeys(database, notice.id, [personId])).get(personId) ?? [];
    const shown = shownVersion(inForce(keys, row.choice));
    const version = shown && (await database.versions.get([notice.id, personId, shown.counter, shown.hash]));
    const dossier = version ? version.dossier : plainDossier((await readDossier(database, personId)) ?? {});
    await database.roster.put({ ...row, listed: listedOf(keys, row.choice, dossier, notice) });
  }
}

/** Records which papers of a person the office goes by; null is the highest number. Gives the number of the journal's entry. */
export function choosePapers(
  database: ShenbaoDatabase,
  notice: Notice,
  personId: string,
  choice: Choice | null,
  now: Date,
): Promise<number> {
  const { roster, versions, dossiers } = database;
  return database.transaction('rw', [roster, versions, dossiers, ...journalTables(database)], async () => {
    const no = await change(
      database,
      { noticeId: notice.id, personIds: [personId], act: { kind: 'choice', choice } },
      () => ({ choice }),
      now,
    );
    await relist(database, notice, [personId]);
    return no;
  });
}

/** Records as which versions persons were saved to a file. */
export function recordSaved(
  database: ShenbaoDatabase,
  noticeId: string,
  saved: ReadonlyMap<string, Version>,
  now: Date,
): Promise<void> {
  const personIds = [...saved.keys()];
  return database.transaction('rw', [database.roster, ...journalTables(database)], async () => {
    const rows = await database.roster.bulkGet(personIds.map((id): Key => [noticeId, id]));
    await database.roster.bulkPut(
      personIds.map((personId, at) => {
        const { counter, hash } = saved.get(personId) as Version;
        return { ...(rows[at] ?? newRosterRow(noticeId, personId)), saved: { counter, hash } };
      }),
    );
    if (personIds.length > 0) await record(database, { noticeId, personIds, act: { kind: 'saved' }, slots: null }, now);
  });
}
