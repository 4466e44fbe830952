import { SECTION_IDS } from '../dossier/catalogue';
import type { KeptChange } from '../dossier/change-kept';
import { EMPTY_DOSSIER, type KeptDossier } from '../dossier/kept-dossier';
import { sameContent } from '../handoff/content-hash';
import type { Slot } from '../roster/journal';
import type { ShenbaoDatabase } from './database';
import { type Changed, changeDossier, type Owner, readDossier, undoDossierChange } from './dossiers';
import { goOnWith, journalTables, readClerk, record } from './journal';
import { partOf } from './undo-step';

type DossierSlot = Extract<Slot, { at: 'dossier' }>;

const tablesOf = (database: ShenbaoDatabase) => [database.people, database.dossiers, ...journalTables(database)];

/** The sections that are otherwise after a change, as they stood before and after. */
function slotOf(personId: string, before: KeptDossier, after: KeptDossier): DossierSlot {
  const sections = SECTION_IDS.filter((section) => !sameContent(before[section], after[section]));
  return { at: 'dossier', personId, sections, before: partOf(before, sections), after: partOf(after, sections) };
}

/**
 * Takes something of a version into the dossier that is kept of its person, and tells the journal. Gives what was changed, and the number
 * of the entry. Rejects as `changeDossier` does. `now` is the instant of the act.
 */
export function mergeInto(
  database: ShenbaoDatabase,
  noticeId: string,
  personId: string,
  change: KeptChange,
  now: Date,
) {
  return database.transaction('rw', tablesOf(database), async () => {
    const changed = await changeDossier(database, { personId }, change, now);
    const slots = [slotOf(personId, changed.before, changed.after)];
    const no = await record(database, { noticeId, personIds: [personId], act: { kind: 'merged' }, slots }, now);
    return { changed, no };
  });
}

/** Tells what was written in a dossier, where somebody has given a name: an applicant on their own keeps no journal. */
async function tell(
  database: ShenbaoDatabase,
  noticeId: string,
  slot: DossierSlot,
  now: Date,
  joins?: string,
): Promise<number | null> {
  const { personId, sections } = slot;
  if (sections.length === 0 || (await readClerk(database)) === null) return null;
  const act = { kind: 'written', sections } as const;
  return record(database, { noticeId, personIds: [personId], act, slots: [slot], joins }, now);
}

/**
 * Goes on with an entry, where nothing was told since and it is of the same sections; gives how they stood before it, and its id. Null
 * where it is not gone on with.
 */
async function joined(database: ShenbaoDatabase, no: number, { personId, sections }: DossierSlot) {
  const last = await database.journal.orderBy('no').last();
  const [slot] = (last?.no === no && last.act.kind === 'written' && last.slots) || [];
  if (!last || slot?.at !== 'dossier' || slot.personId !== personId) return null;
  if (slot.sections.join() !== sections.join()) return null;
  return { before: slot.before, joins: await goOnWith(database, last) };
}

/**
 * Changes a dossier as `changeDossier` does, and tells it. What is typed into one field in one go is one entry: `joins` is the number of
 * the one that it began with. Gives what was changed, and the number of the entry, null where none was told.
 */
export function writeDossier(
  database: ShenbaoDatabase,
  noticeId: string,
  owner: Owner,
  change: KeptChange,
  { now, joins }: { readonly now: Date; readonly joins: number | null },
): Promise<{ readonly changed: Changed; readonly no: number | null }> {
  return database.transaction('rw', tablesOf(database), async () => {
    const changed = await changeDossier(database, owner, change, now);
    const slot = slotOf(changed.person.id, changed.before, changed.after);
    const begun = joins === null || slot.sections.length === 0 ? null : await joined(database, joins, slot);
    const whole = begun ? { ...slot, before: begun.before } : slot;
    return { changed, no: await tell(database, noticeId, whole, now, begun?.joins) };
  });
}

/** Takes a change back as `undoDossierChange` does, and tells that as a step of its own. */
export function unwriteDossier(
  database: ShenbaoDatabase,
  noticeId: string,
  personId: string,
  undo: { readonly change: KeptChange; readonly created: boolean },
  now: Date,
): Promise<void> {
  return database.transaction('rw', [database.checklists, ...tablesOf(database)], async () => {
    const before = (await readDossier(database, personId)) ?? EMPTY_DOSSIER;
    await undoDossierChange(database, personId, undo.change, undo.created);
    const after = await readDossier(database, personId);
    if (after) await tell(database, noticeId, slotOf(personId, before, after), now);
  });
}
