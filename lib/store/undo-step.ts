import type { CheckContext } from '../checks/finding';
import type { SectionId } from '../dossier/catalogue';
import { withEntries } from '../dossier/change-kept';
import { EMPTY_DOSSIER, entriesOf, type KeptDossier } from '../dossier/kept-dossier';
import { sameContent } from '../handoff/content-hash';
import { EMPTY_CHECKLIST, stateOf } from '../materials/checklist';
import type { Pace } from '../papers/pace';
import { rowStamp } from '../papers/summary-row';
import { type JournalEntry, placeOf, type RosterPart, type Slot } from '../roster/journal';
import { newRosterRow, type RosterRow } from '../roster/roster-row';
import { readChecklist } from './checklists';
import type { ShenbaoDatabase } from './database';
import { changeDossier, readDossier } from './dossiers';
import { journalTables, record } from './journal';
import { readReview } from './reviews';
import { refuseBarred, relist } from './roster';
import { listSummaryRows, placeSummaryRow } from './summary-rows';

/** Why a step can't be taken back: it never can be, it was already, or later ones rest on it, of which `by` is the first that is known. */
export class UndoRefused extends Error {
  override readonly name = 'UndoRefused';
  constructor(
    readonly why: 'never' | 'already' | 'rests',
    readonly by: JournalEntry | null = null,
  ) {
    super(why);
  }
}

/** The sections of a dossier that are asked for, as a dossier. */
export function partOf(kept: KeptDossier, sections: readonly SectionId[]): KeptDossier {
  const found = sections.filter((section) => entriesOf(kept, section).length > 0);
  return Object.fromEntries(found.map((section) => [section, entriesOf(kept, section)]));
}

/** What the roster holds, by the ids of the persons. */
type RosterRows = Map<string, RosterRow>;

/** So many places are looked at, or put back, together. */
const AT_A_TIME = 200;
const nobodyWaits: Pace = () => {};

/** Reads into `rows` what the roster holds of the persons of these places; together, since a step for all of a batch has thousands. */
async function readRosterRows(
  { roster }: ShenbaoDatabase,
  noticeId: string,
  slots: readonly Slot[],
  rows: RosterRows,
): Promise<void> {
  const ids = slots.flatMap((slot) => (slot.at === 'roster' ? [slot.personId] : []));
  const found = await roster.bulkGet(ids.map((id) => [noticeId, id] as [string, string]));
  for (const [at, id] of ids.entries()) rows.set(id, found[at] ?? newRosterRow(noticeId, id));
}

type RosterSlot = Slot & { readonly at: 'roster' };

/** What the roster holds in a place now, in the form of the slot. */
function recorded({ personId, after }: RosterSlot, rows: RosterRows): RosterPart {
  const row = rows.get(personId);
  return Object.fromEntries(Object.keys(after).map((key) => [key, row?.[key as keyof RosterPart]]));
}

/** What stands in another place now, in the form of the slot. */
async function standing(
  database: ShenbaoDatabase,
  noticeId: string,
  slot: Exclude<Slot, RosterSlot>,
): Promise<unknown> {
  if (slot.at === 'line') {
    const row = await database.summaryRows.get(slot.key);
    return row ? rowStamp(row) : null;
  }
  if (slot.at === 'order') {
    const ids = (await listSummaryRows(database, noticeId, slot.key)).map(({ id }) => id);
    const at = ids.indexOf(slot.line);
    return at < 0 ? undefined : (ids[at - 1] ?? null);
  }
  const { personId } = slot;
  if (slot.at === 'dossier') return partOf((await readDossier(database, personId)) ?? EMPTY_DOSSIER, slot.sections);
  if (slot.at === 'material') {
    return stateOf((await readChecklist(database, noticeId, personId)) ?? EMPTY_CHECKLIST, slot.key);
  }
  const review = await readReview(database, noticeId, personId);
  if (slot.at === 'others') return (review?.others ?? []).filter(({ key }) => key === slot.key);
  const list = { answer: review?.answers, ruling: review?.rulings, copy: review?.copies }[slot.at];
  return list?.find(({ key }) => key === slot.key) ?? null;
}

/** Puts a line of a table back as it stood; where it is there still, it keeps its place, which other steps may have changed. */
async function putLineBack({ summaryRows }: ShenbaoDatabase, { key, before }: Slot & { at: 'line' }): Promise<void> {
  if (before === null) return summaryRows.delete(key);
  const { position } = (await summaryRows.get(key)) ?? before;
  await summaryRows.put({ ...before, position });
}

/** What stood in a place stands there again, but of the roster. */
async function putBack(
  database: ShenbaoDatabase,
  noticeId: string,
  slot: Exclude<Slot, RosterSlot>,
  now: Date,
): Promise<void> {
  if (slot.at === 'line') return putLineBack(database, slot);
  if (slot.at === 'order') {
    if (!(await placeSummaryRow(database, slot.line, slot.before))) throw new UndoRefused('rests');
    return;
  }
  const { personId } = slot;
  if (slot.at === 'dossier') {
    const change = (kept: KeptDossier) =>
      slot.sections.reduce((all, section) => withEntries(all, section, entriesOf(slot.before, section)), kept);
    await changeDossier(database, { personId }, change, now);
  } else if (slot.at === 'material') {
    const checklist = (await readChecklist(database, noticeId, personId)) ?? EMPTY_CHECKLIST;
    const materials = [...checklist.materials.filter(({ material }) => material !== slot.key), slot.before];
    await database.checklists.put({ noticeId, personId, checklist: { ...checklist, materials } });
  } else {
    const review = await readReview(database, noticeId, personId);
    if (review === null) throw new UndoRefused('rests');
    const put = <T extends { readonly key: string }>(list: readonly T[], one: T | null) => [
      ...list.filter(({ key }) => key !== slot.key),
      ...(one === null ? [] : [one]),
    ];
    const next = { ...review };
    if (slot.at === 'answer') next.answers = put(review.answers, slot.before);
    else if (slot.at === 'others') {
      next.others = [...(review.others ?? []).filter(({ key }) => key !== slot.key), ...slot.before];
    } else if (slot.at === 'ruling') next.rulings = put(review.rulings, slot.before);
    else next.copies = put(review.copies ?? [], slot.before);
    await database.reviews.put({ noticeId, personId, review: next });
  }
}

/**
 * Takes a step of the journal back, all of it or nothing, and tells so in the journal. Rejects with `UndoRefused` where one of its places
 * holds something else since, and with `StateRefused` where somebody would stand recommended against an objection. `pace` is told within
 * the transaction how much of it is done: where it throws, nothing is changed.
 */
export function undoStep(
  database: ShenbaoDatabase,
  context: Omit<CheckContext, 'dossier'>,
  no: number,
  now: Date,
  pace: Pace = nobodyWaits,
): Promise<number> {
  const { people, roster, dossiers, checklists, versions, reviews, summaryRows } = database;
  const tables = [people, roster, dossiers, checklists, versions, reviews, summaryRows, ...journalTables(database)];
  return database.transaction('rw', tables, async () => {
    const entry = await database.journal.get(no);
    if (!entry || entry.slots === null) throw new UndoRefused('never');
    const { noticeId, personIds, slots } = entry;
    const later = await database.journal.where('no').above(no).toArray();
    const undone = new Set(later.flatMap(({ act }) => (act.kind === 'undone' ? [act.of] : [])));
    if (undone.has(entry.id)) throw new UndoRefused('already');
    const places = new Set(slots.map(placeOf));
    const touched = slots.flatMap((slot) => (slot.at === 'roster' ? [slot] : []));
    const all = 2 * slots.length + touched.length;
    const rows: RosterRows = new Map();
    for (let at = 0; at < slots.length; at += AT_A_TIME) {
      pace(at, all);
      const some = slots.slice(at, at + AT_A_TIME);
      await readRosterRows(database, noticeId, some, rows);
      for (const slot of some) {
        // Nothing is waited for that is no request: after a hundred such waits Dexie has lost its transaction, and writes outside of it.
        const stands = slot.at === 'roster' ? recorded(slot, rows) : await standing(database, noticeId, slot);
        if (sameContent(stands, slot.after)) continue;
        const rests = later.find(
          (one) => !undone.has(one.id) && one.slots?.some((other) => places.has(placeOf(other))),
        );
        throw new UndoRefused('rests', rests ?? null);
      }
    }
    for (let at = 0; at < slots.length; at += AT_A_TIME) {
      pace(slots.length + at, all);
      const back: RosterRow[] = [];
      for (const slot of slots.slice(at, at + AT_A_TIME)) {
        if (slot.at !== 'roster') await putBack(database, noticeId, slot, now);
        else {
          const row = { ...(rows.get(slot.personId) ?? newRosterRow(noticeId, slot.personId)), ...slot.before };
          rows.set(slot.personId, row);
          back.push(row);
        }
      }
      await roster.bulkPut(back);
    }
    await relist(
      database,
      context.notice,
      touched.filter(({ after }) => 'choice' in after).map(({ personId }) => personId),
    );
    const touchedIds = touched.map(({ personId }) => personId);
    await refuseBarred(database, context, touchedIds, (done) => pace(2 * slots.length + done, all));
    return record(database, { noticeId, personIds, act: { kind: 'undone', of: entry.id }, slots: null }, now);
  });
}
