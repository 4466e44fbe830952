import { z } from 'zod';
import { MAX_CLERK } from '../review/review';
import type { Act, HandedJournal, JournalEntry, Slot } from '../roster/journal';
import type { ShenbaoDatabase } from './database';
import { readSetting, writeSetting } from './settings';

const ClerkSchema = z.string().trim().min(1).max(MAX_CLERK);

/** The tables that a step needs besides its own, to be told in the journal within its transaction. */
export const journalTables = ({ journal, settings }: ShenbaoDatabase) => [journal, settings];

/** Who works here, as they gave their name; null where nobody has yet. */
export const readClerk = (database: ShenbaoDatabase): Promise<string | null> =>
  readSetting<string | null>(database, 'clerk', ClerkSchema, null);

/** Keeps the name; throws a ZodError on an empty or too long one. */
export const keepClerk = async (database: ShenbaoDatabase, name: string): Promise<void> =>
  writeSetting(database, 'clerk', ClerkSchema.parse(name));

/** What is told of a step; `slots` is what its undo needs, null where it can't be taken back. */
export interface Step {
  readonly noticeId: string;
  readonly personIds: readonly string[];
  readonly act: Act;
  readonly slots: readonly Slot[] | null;
  /** The entry that it goes on with. */
  readonly joins?: string | undefined;
}

/**
 * Adds an entry for a step, within the transaction of the step, which must span `journalTables`. Gives its number, by which the step can
 * be taken back. `now` is the instant of the act.
 */
export async function record(database: ShenbaoDatabase, step: Step, now: Date): Promise<number> {
  const by = (await readClerk(database)) ?? '';
  const { personIds, slots, joins, ...told } = step;
  return database.journal.add({
    ...told,
    id: crypto.randomUUID(),
    at: now.toISOString(),
    by,
    personIds: [...personIds],
    foreign: false,
    slots: slots && [...slots],
    ...(joins !== undefined && { joins }),
  });
}

/**
 * Lets the last entry be gone on with by one that holds the whole of it, as what is typed key by key: it stays and is no longer listed,
 * and what its undo needs goes. In the transaction of the step. Gives its `id`, for `joins`.
 */
export async function goOnWith(database: ShenbaoDatabase, { no, id }: JournalEntry): Promise<string> {
  await database.journal.update(no, { slots: null });
  return id;
}

/** Lets through, newest first, what no later entry goes on with. */
function whole(): (entry: JournalEntry) => boolean {
  const gone = new Set<string>();
  return ({ id, joins }) => {
    if (joins !== undefined) gone.add(joins);
    return !gone.has(id);
  };
}

/** The last `most` entries of a batch, or of one person of it, newest first; of those that go on with each other the last. */
export async function listJournal(
  database: ShenbaoDatabase,
  noticeId: string,
  personId: string | null,
  most: number,
): Promise<JournalEntry[]> {
  if (personId === null)
    return database.journal.where('noticeId').equals(noticeId).reverse().filter(whole()).limit(most).toArray();
  const own = await database.journal
    .where('personIds')
    .equals(personId)
    .filter((entry) => entry.noticeId === noticeId)
    .toArray();
  return own
    .sort((a, b) => b.no - a.no)
    .filter(whole())
    .slice(0, most);
}

/** The journal of a batch as it goes into a file of these persons, oldest first: what concerns nobody of them stays here. */
export async function handedJournal(
  database: ShenbaoDatabase,
  noticeId: string,
  personIds: readonly string[],
): Promise<HandedJournal> {
  const places = new Map(personIds.map((id, place) => [id, place]));
  const entries = await database.journal.where('noticeId').equals(noticeId).reverse().filter(whole()).toArray();
  return entries.reverse().flatMap(({ id, at, by, act, personIds: concerned }) => {
    const people = concerned.flatMap((one) => places.get(one) ?? []);
    return people.length === 0 ? [] : [{ id, at, by, act, people }];
  });
}

/** Keeps the journal of a file within its transaction; an entry that is here already stays as it is. Gives how many were new. */
export async function takeJournal(
  database: ShenbaoDatabase,
  noticeId: string,
  journal: HandedJournal,
  personIds: readonly string[],
): Promise<number> {
  if (journal.length === 0) return 0;
  const ids = journal.map(({ id }) => id);
  const known = new Set((await database.journal.where('id').anyOf(ids).toArray()).map(({ id }) => id));
  const fresh = journal.filter(({ id }, at) => !known.has(id) && ids.indexOf(id) === at);
  await database.journal.bulkAdd(
    fresh.map(({ people, ...told }) => ({
      ...told,
      noticeId,
      personIds: [...new Set(people.flatMap((place) => personIds[place] ?? []))],
      foreign: true,
      slots: null,
    })),
  );
  return fresh.length;
}
