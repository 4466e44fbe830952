import { displayObjection } from '../checks/display-objection';
import type { CheckContext } from '../checks/finding';
import { runCheck } from '../checks/run';
import { plainDossier } from '../dossier/kept-dossier';
import { type Choice, inForce } from '../handoff/in-force';
import type { Version } from '../handoff/version';
import { ChecklistSchema } from '../materials/checklist';
import type { Notice } from '../notice/schema';
import { isOfBatch } from '../papers/applicant';
import type { DisplayRecord } from '../roster/display-record';
import { listedOf, newRosterRow, type RosterRow, type RosterState } from '../roster/roster-row';
import { inOrder, type RosterPerson } from '../roster/search';
import type { Person, ShenbaoDatabase } from './database';
import { readDossier } from './dossiers';
import { readInForce, shownVersion } from './in-force';
import { allVersionKeys } from './versions';

type Key = [noticeId: string, personId: string];

/** Those whose papers in force are kept here: what the list shows of them is read anew, since they change without it. */
async function listKept(database: ShenbaoDatabase, notice: Notice, people: readonly Person[]) {
  const keys = people.map(({ id }): Key => [notice.id, id]);
  const rows = await database.roster.bulkGet(keys);
  const lists = await database.checklists.bulkGet(keys);
  const found: RosterPerson[] = [];
  for (const [at, { id: personId, name, idNumber }] of people.entries()) {
    const row = rows[at];
    // One that this version can't read is listed all the same, by name alone.
    const kept = await readDossier(database, personId).catch(() => undefined);
    const dossier = plainDossier(kept ?? {});
    if (!isOfBatch(dossier, notice)) continue;
    if (!row && !kept && !ChecklistSchema.safeParse(lists[at]?.checklist).success) continue;
    const { state, listed } = row ?? newRosterRow(notice.id, personId);
    found.push({
      ...listed,
      ...listedOf([], null, dossier, notice),
      versions: listed.versions,
      personId,
      name,
      idNumber,
      state,
    });
  }
  return found;
}

/** Everyone of a batch as the list shows them, by unit and name: those who handed something in, and those of whom something is kept. */
export function readRoster(database: ShenbaoDatabase, notice: Notice): Promise<RosterPerson[]> {
  const { people, roster, dossiers, checklists } = database;
  return database.transaction('r', [people, roster, dossiers, checklists], async () => {
    const range = roster.where('[noticeId+personId]').between([notice.id], [notice.id, []]);
    const [rows, everyone] = await Promise.all([range.toArray(), people.toArray()]);
    const byId = new Map(rows.map((row) => [row.personId, row]));
    const handed: RosterPerson[] = [];
    const kept: Person[] = [];
    for (const person of everyone) {
      const row = byId.get(person.id);
      if (!row || (row.listed.counter === null && !row.listed.conflict)) kept.push(person);
      else {
        const { id: personId, name, idNumber } = person;
        handed.push({ ...row.listed, personId, name, idNumber, state: row.state });
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

/** The records of persons as they stood, for an undo; null where nothing was recorded of one. */
export type RosterBefore = readonly { readonly personId: string; readonly row: RosterRow | null }[];

async function change(
  database: ShenbaoDatabase,
  noticeId: string,
  personIds: readonly string[],
  changed: (row: RosterRow) => RosterRow,
): Promise<RosterBefore> {
  const rows = await database.roster.bulkGet(personIds.map((id): Key => [noticeId, id]));
  const before = personIds.map((personId, at) => ({ personId, row: rows[at] ?? null }));
  await database.roster.bulkPut(before.map(({ personId, row }) => changed(row ?? newRosterRow(noticeId, personId))));
  return before;
}

const BARRED: readonly RosterState[] = ['recommended', 'handed-in'];

/**
 * Records where the office is with these persons, all or none. Rejects with `StateRefused` where one of them would be recommended
 * while an objection stands.
 */
export function setStates(
  database: ShenbaoDatabase,
  context: Omit<CheckContext, 'dossier'>,
  personIds: readonly string[],
  state: RosterState,
): Promise<RosterBefore> {
  const { people, roster, dossiers, checklists, versions } = database;
  const { notice } = context;
  return database.transaction('rw', [people, roster, dossiers, checklists, versions], async () => {
    if (BARRED.includes(state)) {
      const only = personIds.length === 1 ? personIds[0] : undefined;
      const asked = new Set(personIds);
      for (const { person, dossier } of (await readInForce(database, notice, only)).people) {
        if (!asked.has(person.id)) continue;
        const found = runCheck(displayObjection, { ...context, dossier });
        if (found.some(({ verdict }) => verdict === 'fail')) throw new StateRefused(person.name);
      }
    }
    return change(database, notice.id, personIds, (row) => ({ ...row, state }));
  });
}

/** Records the display of a person; where that brings an objection, whoever was recommended goes back to the display. */
export function setDisplay(
  database: ShenbaoDatabase,
  noticeId: string,
  personId: string,
  display: DisplayRecord,
): Promise<RosterBefore> {
  return database.transaction('rw', database.roster, () =>
    change(database, noticeId, [personId], (row) => {
      const barred = display.objection === 'raised' && BARRED.includes(row.state);
      return { ...row, display, state: barred ? 'on-display' : row.state };
    }),
  );
}

/** Records which papers of a person the office goes by; null is the highest number. */
export function choosePapers(
  database: ShenbaoDatabase,
  notice: Notice,
  personId: string,
  choice: Choice | null,
): Promise<RosterBefore> {
  const { roster, versions, dossiers } = database;
  return database.transaction('rw', roster, versions, dossiers, async () => {
    const keys = (await allVersionKeys(database, notice.id, personId)).get(personId) ?? [];
    const shown = shownVersion(inForce(keys, choice));
    const version = shown && (await versions.get([notice.id, personId, shown.counter, shown.hash]));
    const dossier = version ? version.dossier : plainDossier((await readDossier(database, personId)) ?? {});
    return change(database, notice.id, [personId], (row) => ({
      ...row,
      choice,
      listed: listedOf(keys, choice, dossier, notice),
    }));
  });
}

/** Records as which versions persons were saved to a file. */
export function recordSaved(database: ShenbaoDatabase, noticeId: string, saved: ReadonlyMap<string, Version>) {
  return database.transaction('rw', database.roster, () =>
    change(database, noticeId, [...saved.keys()], (row) => {
      const { counter, hash } = saved.get(row.personId) as Version;
      return { ...row, saved: { counter, hash } };
    }),
  );
}

/** Puts what was recorded back as it stood; what the list takes from the papers stays as it is now. */
export function putBackRoster(
  database: ShenbaoDatabase,
  noticeId: string,
  before: RosterBefore,
): Promise<RosterBefore> {
  const old = new Map(before.map(({ personId, row }) => [personId, row ?? newRosterRow(noticeId, personId)]));
  return database.transaction('rw', database.roster, () =>
    change(database, noticeId, [...old.keys()], (row) => {
      const { state, display } = old.get(row.personId) ?? row;
      return { ...row, state, display };
    }),
  );
}
