import type { HandedEntries } from '../handoff/handed-entries';
import type { Handed } from '../handoff/handoff-file';
import { inForce } from '../handoff/in-force';
import type { Version, VersionKey } from '../handoff/version';
import type { Notice } from '../notice/schema';
import type { HandedJournal } from '../roster/journal';
import { listedOf, newRosterRow } from '../roster/roster-row';
import type { Person, ShenbaoDatabase, VersionRow } from './database';
import { takeEntries } from './handed-entries';
import { journalTables, record, takeJournal } from './journal';

/** With more persons than this all keys of a batch are read at once: a question for each would take longer. */
const ONE_BY_ONE = 50;

const keyOf = ({ noticeId, personId, counter, hash }: Pick<VersionRow, 'noticeId' | 'personId' | 'counter' | 'hash'>) =>
  [noticeId, personId, counter, hash] as [string, string, number, string];

/** Those whose key begins so, or lies between the two beginnings: an array is greater than every text and number. */
const versionsFrom = (database: ShenbaoDatabase, begin: readonly string[], end = begin) =>
  database.versions.where('[noticeId+personId+counter+hash]').between([...begin], [...end, []]);

/** The versions that were opened, without what they hold, by person: of all persons of a batch, or at least of these. */
export async function allVersionKeys(
  database: ShenbaoDatabase,
  noticeId: string,
  personIds?: readonly string[],
): Promise<ReadonlyMap<string, readonly VersionKey[]>> {
  const found = new Map<string, VersionKey[]>();
  const [first, ...others] = [...(personIds ?? [])].sort();
  if (personIds && first === undefined) return found;
  // One range from the first to the last of them: a question for each would take longer.
  const range =
    first === undefined
      ? versionsFrom(database, [noticeId])
      : versionsFrom(database, [noticeId, first], [noticeId, others.at(-1) ?? first]);
  for (const [, personId, counter, hash] of await range.primaryKeys()) {
    const known = found.get(personId);
    if (known) known.push({ counter, hash });
    else found.set(personId, [{ counter, hash }]);
  }
  return found;
}

/** Whether a hand-off file of the batch was opened here, as an office does. */
export const hasVersions = async (database: ShenbaoDatabase, noticeId: string): Promise<boolean> =>
  (await versionsFrom(database, [noticeId]).limit(1).count()) > 0;

/** All versions that were opened of a person, by number. */
export function personVersions(database: ShenbaoDatabase, noticeId: string, personId: string): Promise<VersionRow[]> {
  return versionsFrom(database, [noticeId, personId]).toArray();
}

/** The persons of a file, each stored where they are new, by name and number. */
async function ensurePeople(database: ShenbaoDatabase, handed: readonly Version[], now: Date) {
  const known = new Map<string, Person>();
  const named = ({ name, idNumber }: Pick<Person, 'name' | 'idNumber'>) => JSON.stringify([name, idNumber]);
  const numbers = [...new Set(handed.map(({ person }) => person.idNumber))];
  for (const person of await database.people.where('idNumber').anyOf(numbers).toArray()) {
    if (!known.has(named(person))) known.set(named(person), person);
  }
  const added: Person[] = [];
  for (const { person } of handed) {
    if (known.has(named(person))) continue;
    const stored = { id: crypto.randomUUID(), ...person, createdAt: now.toISOString() };
    known.set(named(person), stored);
    added.push(stored);
  }
  await database.people.bulkAdd(added);
  return (version: Version) => known.get(named(version.person)) as Person;
}

/** What opening a file added. */
export interface TakenIn {
  readonly people: number;
  /** How many of its versions were not here before. */
  readonly added: number;
  /** How many of its persons now wait for a choice between versions of one number. */
  readonly conflicts: number;
  /** Of how many what another clerk entered from the papers is here now and was not before; of how many no check was begun here to hold it against. */
  readonly entered: number;
  readonly waiting: number;
}

/**
 * Keeps the versions of an opened file, all in one transaction; one that is here already stays as it is. So files opened twice, or in
 * another order, leave the same set. The journal of the file is kept with them, with what clerks elsewhere entered from papers, and the opening told in ours. `now` is the instant of the
 * act. Rejects where the browser can't write; then nothing is kept.
 */
export function takeVersions(
  database: ShenbaoDatabase,
  notice: Notice,
  handed: readonly Handed[],
  now: Date,
  { journal = [], entered = [] }: { readonly journal?: HandedJournal; readonly entered?: HandedEntries } = {},
): Promise<TakenIn> {
  const { people, versions, roster, reviews } = database;
  return database.transaction('rw', [people, versions, roster, reviews, ...journalTables(database)], async () => {
    const personOf = await ensurePeople(database, handed, now);
    const rows = new Map<string, VersionRow>();
    for (const one of handed) {
      const { counter, hash, dossier, checklist, said } = one;
      const row = { noticeId: notice.id, personId: personOf(one).id, counter, hash, dossier, checklist, said };
      rows.set(JSON.stringify(keyOf(row)), { ...row, openedAt: now.toISOString() });
    }
    const brought = [...rows.values()];
    const before = await versions.bulkGet(brought.map(keyOf));
    const fresh = brought.filter((_row, at) => before[at] === undefined);
    await versions.bulkAdd(fresh);

    const touched = [...new Set(fresh.map(({ personId }) => personId))];
    const all = touched.length > ONE_BY_ONE ? await allVersionKeys(database, notice.id) : null;
    const lines = await roster.bulkGet(touched.map((personId) => [notice.id, personId] as [string, string]));
    let conflicts = 0;
    const next = [];
    for (const [at, personId] of touched.entries()) {
      const line = lines[at] ?? newRosterRow(notice.id, personId);
      const keys = (all ?? (await allVersionKeys(database, notice.id, [personId]))).get(personId) ?? [];
      const force = inForce(keys, line.choice);
      if (force.kind === 'conflict') conflicts += 1;
      const key = force.kind === 'version' ? force.key : force.kind === 'conflict' ? force.keys[0] : undefined;
      const full = key && ([notice.id, personId, key.counter, key.hash] as [string, string, number, string]);
      const row = full && (rows.get(JSON.stringify(full)) ?? (await versions.get(full)));
      const listed = row ? listedOf(keys, line.choice, row.dossier, notice) : { ...line.listed, versions: keys.length };
      next.push({ ...line, listed });
    }
    await roster.bulkPut(next);
    const ids = handed.map((one) => personOf(one).id);
    const told = await takeJournal(database, notice.id, journal, ids);
    const { changed, waiting } = await takeEntries(database, notice.id, entered, ids);
    if (touched.length + told + changed.length > 0) {
      const personIds = [...new Set([...touched, ...changed])];
      const step = { noticeId: notice.id, personIds, act: { kind: 'opened' } as const, slots: null };
      await record(database, step, now);
    }
    return {
      people: new Set(brought.map(({ personId }) => personId)).size,
      added: fresh.length,
      conflicts,
      entered: changed.length,
      waiting,
    };
  });
}
