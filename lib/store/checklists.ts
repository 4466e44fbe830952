import { sameContent } from '../handoff/content-hash';
import type { Change } from '../materials/change';
import { type Checklist, ChecklistSchema, EMPTY_CHECKLIST } from '../materials/checklist';
import type { ChecklistFile } from '../materials/checklist-file';
import { undoImport } from '../materials/undo-import';
import { type MaterialSlot, materialSteps } from '../roster/material-steps';
import type { Person, ShenbaoDatabase } from './database';
import { goOnWith, journalTables, readClerk, record } from './journal';
import { ensurePerson, type Identity } from './people';

/** A stored checklist that today's schema refuses: written by a newer version, or damaged. It is left as it is. */
export class UnreadableChecklist extends Error {
  override readonly name = 'UnreadableChecklist';
}

/** The stored checklist; undefined where there is none. Throws `UnreadableChecklist`. */
export async function readChecklist(
  database: ShenbaoDatabase,
  noticeId: string,
  personId: string,
): Promise<Checklist | undefined> {
  const row = await database.checklists.get([noticeId, personId]);
  if (!row) return undefined;
  const parsed = ChecklistSchema.safeParse(row.checklist);
  if (!parsed.success) throw new UnreadableChecklist();
  return parsed.data;
}

/** Stores the person and an empty checklist, at the user's word; a checklist that is there already stays. */
export function startChecklist(
  database: ShenbaoDatabase,
  noticeId: string,
  identity: Identity,
  now: Date,
): Promise<Person> {
  return database.transaction('rw', database.people, database.checklists, async () => {
    const person = await ensurePerson(database, identity, now);
    if (!(await database.checklists.get([noticeId, person.id]))) {
      await database.checklists.add({ noticeId, personId: person.id, checklist: EMPTY_CHECKLIST });
    }
    return person;
  });
}

/**
 * Where the last entry of the journal is of the documents of the same material and person, it is gone on with: a
 * name that is typed is one entry. Gives how the material stood before it, and its id; null where it is none.
 */
async function joined(database: ShenbaoDatabase, { personId, key, before }: MaterialSlot) {
  const last = await database.journal.orderBy('no').last();
  const [slot] = (last?.act.kind === 'documents' && last.slots) || [];
  if (!last || slot?.at !== 'material' || slot.personId !== personId || slot.key !== key) return null;
  if (last.by !== (await readClerk(database)) || !sameContent(slot.after, before)) return null;
  return { before: slot.before, joins: await goOnWith(database, last) };
}

/**
 * Changes a stored checklist in one transaction, upon what stands in the database then: two panels that change different
 * things both keep theirs. Where HR works, it is told in the journal. `now` is the instant of the act. Rejects where the checklist is gone, can't be read, or the change would not be readable.
 */
export function changeChecklist(
  database: ShenbaoDatabase,
  noticeId: string,
  personId: string,
  change: Change,
  now: Date,
): Promise<void> {
  return database.transaction('rw', [database.checklists, ...journalTables(database)], async () => {
    const before = await readChecklist(database, noticeId, personId);
    if (!before) throw new UnreadableChecklist();
    const after = change(before);
    if (after === before) return;
    const checklist = ChecklistSchema.parse(after);
    await database.checklists.put({ noticeId, personId, checklist });
    // An applicant who ticks their own papers has given no name, and keeps no journal.
    if ((await readClerk(database)) === null) return;
    for (const { slot, act } of materialSteps(personId, before, checklist)) {
      const begun = act.kind === 'documents' ? await joined(database, slot) : null;
      const slots = [begun ? { ...slot, before: begun.before } : slot];
      await record(database, { noticeId, personIds: [personId], act, slots, joins: begun?.joins }, now);
    }
  });
}

/** What an import did: whose checklist it is, and the row that it replaced, as it stood, for an undo. */
export interface Imported {
  readonly person: Person;
  readonly replaced: unknown;
}

/** Takes an opened file in, in one transaction; the person is stored where it is new. */
export function importChecklist(database: ShenbaoDatabase, file: ChecklistFile, now: Date): Promise<Imported> {
  return database.transaction('rw', database.people, database.checklists, async () => {
    const person = await ensurePerson(database, file.person, now);
    const old = await database.checklists.get([file.noticeId, person.id]);
    await database.checklists.put({ noticeId: file.noticeId, personId: person.id, checklist: file.checklist });
    return { person, replaced: old?.checklist };
  });
}

/**
 * Takes an import back in one transaction: the replaced checklist is put back, but for what was changed since. One that this
 * version can't read is put back as it stood, where nothing was changed since. False where it could not be put back so.
 */
export function undoChecklistImport(
  database: ShenbaoDatabase,
  { noticeId, checklist: imported }: Pick<ChecklistFile, 'noticeId' | 'checklist'>,
  personId: string,
  replaced: unknown,
): Promise<boolean> {
  return database.transaction('rw', database.checklists, async () => {
    const now = (await readChecklist(database, noticeId, personId)) ?? EMPTY_CHECKLIST;
    const old = ChecklistSchema.safeParse(replaced);
    if (!old.success && JSON.stringify(now) !== JSON.stringify(imported)) return false;
    const checklist = old.success ? undoImport(old.data, imported, now) : (replaced as Checklist);
    await database.checklists.put({ noticeId, personId, checklist });
    return true;
  });
}
