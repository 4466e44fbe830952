import type { Level } from '../notice/level';
import type { Notice } from '../notice/schema';
import { identityKey } from '../papers/identity-key';
import type { Pace } from '../papers/pace';
import type { LineOf } from '../papers/summary-line-of';
import { rowStamp, type SummaryRow, SummaryRowSchema } from '../papers/summary-row';
import type { Act, Slot } from '../roster/journal';
import type { ShenbaoDatabase } from './database';
import { goOnWith, journalTables, readClerk, record, type Step } from './journal';

/** The lines of the table of one notice and level, by position. */
export function listSummaryRows(database: ShenbaoDatabase, noticeId: string, level: Level): Promise<SummaryRow[]> {
  return database.summaryRows.where('[noticeId+level]').equals([noticeId, level]).sortBy('position');
}

/** The lines of all tables of a notice, the tables in the order of its levels. */
export async function listNoticeRows(database: ShenbaoDatabase, notice: Notice): Promise<SummaryRow[]> {
  const tables = notice.levels.value.map((level) => listSummaryRows(database, notice.id, level));
  return (await Promise.all(tables)).flat();
}

/** So many lines are read together. */
const AT_A_TIME = 200;

/** These lines in the order given, without those that are gone; `pace` is told how many are read, and where it rejects so does this. */
export async function readSummaryRows(
  database: ShenbaoDatabase,
  ids: readonly string[],
  pace: Pace = () => {},
): Promise<SummaryRow[]> {
  const rows: SummaryRow[] = [];
  for (let at = 0; at < ids.length; at += AT_A_TIME) {
    await pace(at, ids.length);
    for (const row of await database.summaryRows.bulkGet(ids.slice(at, at + AT_A_TIME))) if (row) rows.push(row);
  }
  return rows;
}

/** The line of the person of this identity number; undefined where there is none, or where the number can't tell. */
export function findSummaryRow<T extends Pick<SummaryRow, 'person'>>(
  rows: readonly T[],
  idNumber: string,
): T | undefined {
  const key = identityKey(idNumber);
  return key === null ? undefined : rows.find((row) => identityKey(row.person.idNumber) === key);
}

/** Those who are kept of these lines, by name and number. */
async function personsOf({ people }: ShenbaoDatabase, rows: readonly SummaryRow[]): Promise<string[]> {
  const names = new Map(rows.map(({ person }) => [person.idNumber, person.name]));
  const found = await people
    .where('idNumber')
    .anyOf([...names.keys()])
    .toArray();
  return found.filter(({ name, idNumber }) => names.get(idNumber) === name).map(({ id }) => id);
}

/**
 * Tells the journal what was done with lines of one table, within the transaction of the act; also where nobody has given a name, since a
 * table is an office's.
 */
async function tell(
  database: ShenbaoDatabase,
  rows: readonly SummaryRow[],
  { act, slots, joins }: Pick<Step, 'act' | 'slots' | 'joins'>,
  now: Date,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const personIds = await personsOf(database, rows);
  await record(database, { noticeId: first.noticeId, personIds, act, slots, joins }, now);
}

/** Whose line it is, as the journal says it. */
const lineOf = ({ level, person }: SummaryRow) => ({ level, name: person.name.slice(0, 200) });

/** What an undo needs of a line that was changed, was put there (`before` is null) or went (`after` is null). */
const lineSlot = (before: SummaryRow | null, after: SummaryRow | null): Slot => ({
  at: 'line',
  key: (before ?? after)?.id ?? '',
  before,
  after: after && rowStamp(after),
});

export interface Taken {
  readonly row: SummaryRow;
  /** The line as it was before, for undo; null where the person is new. */
  readonly before: SummaryRow | null;
}

/**
 * Takes a person into the table of a notice and level: their line is replaced where their identity number stands in it
 * already, and keeps its place, what was written by hand, and being left out; else they come last. Without a whole identity number they always come as a new line, since
 * a wrong guess would overwrite somebody. `now` is the instant of the act. Throws a ZodError on values that no line can hold.
 */
export function takeSummaryRow(
  database: ShenbaoDatabase,
  { noticeId, level, person, values }: Pick<SummaryRow, 'noticeId' | 'level' | 'person' | 'values'>,
  now: Date,
): Promise<Taken> {
  return database.transaction('rw', [database.summaryRows, database.people, ...journalTables(database)], async () => {
    const rows = await listSummaryRows(database, noticeId, level);
    const before = findSummaryRow(rows, person.idNumber) ?? null;
    const row = SummaryRowSchema.parse({
      id: before?.id ?? crypto.randomUUID(),
      noticeId,
      level,
      position: before?.position ?? (rows.at(-1)?.position ?? -1) + 1,
      person,
      values,
      ...(before?.edits && { edits: before.edits }),
      ...(before?.leftOut && { leftOut: before.leftOut }),
      takenAt: now.toISOString(),
      source: 'page',
    });
    await database.summaryRows.put(row);
    await tell(database, [row], { act: { kind: 'listed', level }, slots: [lineSlot(before, row)] }, now);
    return { row, before };
  });
}

/** The lines of the table of one level that were taken, by their ids, and those of them that were there before, as they stood. */
export interface TakenMany {
  readonly ids: readonly string[];
  readonly before: readonly SummaryRow[];
}

/**
 * Takes many into the table of a notice and level in one transaction, as `takeSummaryRow` takes one; those of the roster are wholly
 * named, so that each is found again by their number.
 */
export function takeSummaryRows(
  database: ShenbaoDatabase,
  noticeId: string,
  level: Level,
  people: readonly LineOf[],
  now: Date,
): Promise<TakenMany> {
  return database.transaction('rw', [database.summaryRows, database.people, ...journalTables(database)], async () => {
    const rows = await listSummaryRows(database, noticeId, level);
    const known = new Map(rows.map((row) => [identityKey(row.person.idNumber), row]));
    let last = rows.at(-1)?.position ?? -1;
    const before: SummaryRow[] = [];
    const put = people.map((line) => {
      const key = identityKey(line.person.idNumber);
      const old = key === null ? undefined : known.get(key);
      if (old) before.push(old);
      else last += 1;
      const fixed = old ?? { id: crypto.randomUUID(), position: last };
      return SummaryRowSchema.parse({
        ...fixed,
        ...line,
        noticeId,
        level,
        takenAt: now.toISOString(),
        source: 'roster',
      });
    });
    await database.summaryRows.bulkPut(put);
    const old = new Map(before.map((row) => [row.id, row]));
    const slots = put.map((row) => lineSlot(old.get(row.id) ?? null, row));
    await tell(database, put, { act: { kind: 'listed', level }, slots }, now);
    return { ids: put.map(({ id }) => id), before };
  });
}

/**
 * Takes that back: lines that were there stand as they stood, new ones go. `pace` is told within the transaction how much of it is done: where
 * it throws, nothing is changed.
 */
export function untakeSummaryRows(
  database: ShenbaoDatabase,
  { ids, before }: TakenMany,
  now: Date,
  pace: Pace = () => {},
): Promise<void> {
  return database.transaction('rw', [database.summaryRows, database.people, ...journalTables(database)], async () => {
    const rows: SummaryRow[] = [];
    for (let at = 0; at < ids.length; at += AT_A_TIME) {
      pace(at, ids.length);
      const some = ids.slice(at, at + AT_A_TIME);
      rows.push(...(await database.summaryRows.bulkGet(some)).filter((row) => row !== undefined));
      await database.summaryRows.bulkDelete(some);
    }
    await database.summaryRows.bulkPut(before);
    if (rows[0]) await tell(database, rows, { act: { kind: 'unlisted', level: rows[0].level }, slots: null }, now);
  });
}

/**
 * Changes a line and tells it in the journal, in one transaction; gives it back as it was, for undo. Undefined where it is gone. Throws a
 * ZodError as taking does.
 */
function changeRow(
  database: ShenbaoDatabase,
  id: string,
  change: (row: SummaryRow) => SummaryRow,
  act: (row: SummaryRow) => Act,
  now: Date,
): Promise<SummaryRow | undefined> {
  return database.transaction('rw', [database.summaryRows, database.people, ...journalTables(database)], async () => {
    const before = await database.summaryRows.get(id);
    if (!before) return undefined;
    const after = SummaryRowSchema.parse(change(before));
    await database.summaryRows.put(after);
    await tell(database, [before], { act: act(before), slots: [lineSlot(before, after)] }, now);
    return before;
  });
}

/** Writes the text of one column by hand; null takes that back, so that what was taken stands again. */
export function editSummaryRow(database: ShenbaoDatabase, id: string, column: string, text: string | null, now: Date) {
  return changeRow(
    database,
    id,
    ({ edits = {}, ...row }) => {
      const others = Object.fromEntries(Object.entries(edits).filter(([one]) => one !== column));
      const after = text === null ? others : { ...others, [column]: { text, at: now.toISOString() } };
      return Object.keys(after).length > 0 ? { ...row, edits: after } : row;
    },
    (row) => ({ kind: text === null ? 'unedited' : 'edited', ...lineOf(row), column }),
    now,
  );
}

/** Leaves a person out of the table for a reason, or with null takes them in again. The line stays. */
export function leaveOutSummaryRow(database: ShenbaoDatabase, id: string, reason: string | null, now: Date) {
  return changeRow(
    database,
    id,
    ({ leftOut: _, ...row }) => (reason === null ? row : { ...row, leftOut: { reason, at: now.toISOString() } }),
    (row) => ({ kind: reason === null ? 'taken-again' : 'left-out', ...lineOf(row) }),
    now,
  );
}

/**
 * Puts a line below another of its table, or with null first, and numbers the lines anew: one that was put back may share its place with
 * another. In a transaction; false where either is gone.
 */
export async function placeSummaryRow(database: ShenbaoDatabase, id: string, above: string | null): Promise<boolean> {
  const row = await database.summaryRows.get(id);
  if (!row) return false;
  const others = (await listSummaryRows(database, row.noticeId, row.level)).filter((one) => one.id !== id);
  const at = above === null ? 0 : others.findIndex((one) => one.id === above) + 1;
  if (above !== null && at === 0) return false;
  const order = [...others.slice(0, at), row, ...others.slice(at)];
  const moved = order.flatMap((one, position) => (one.position === position ? [] : [{ ...one, position }]));
  await database.summaryRows.bulkPut(moved);
  return true;
}

/** Where the last that the journal tells is a move of this line by who works here now: the entry, and where it began; null where it is none. */
async function lastMove(database: ShenbaoDatabase, id: string) {
  const last = await database.journal.orderBy('no').last();
  const [slot] = last?.slots ?? [];
  if (last?.act.kind !== 'moved' || slot?.at !== 'order' || slot.line !== id) return null;
  if (last.by !== ((await readClerk(database)) ?? '')) return null;
  return { entry: last, before: slot.before, from: last.act.from };
}

/** Moves a line by one place, -1 up or 1 down; nothing where it is the first or last already. */
export function moveSummaryRow(database: ShenbaoDatabase, id: string, by: -1 | 1, now: Date): Promise<void> {
  return database.transaction('rw', [database.summaryRows, database.people, ...journalTables(database)], async () => {
    const row = await database.summaryRows.get(id);
    if (!row) return;
    const ids = (await listSummaryRows(database, row.noticeId, row.level)).map((one) => one.id);
    const at = ids.indexOf(id);
    if (ids[at + by] === undefined) return;
    const after = ids[by === 1 ? at + 1 : at - 2] ?? null;
    await placeSummaryRow(database, id, after);
    const to = at + 1 + by;
    // A line that is moved by ten places is moved once; one that comes back to where it began was moved back.
    const last = await lastMove(database, id);
    const joined = last?.from === to ? null : last;
    const begun = joined ?? { before: ids[at - 1] ?? null, from: at + 1 };
    const joins = joined ? await goOnWith(database, joined.entry) : undefined;
    const act = { kind: 'moved', ...lineOf(row), from: begun.from, to } as const;
    const slot = { at: 'order', key: row.level, line: id, before: begun.before, after } as const;
    await tell(database, [row], { act, slots: [slot], joins }, now);
  });
}

/** Takes a line out; gives it back whole, for undo. Undefined where it was gone already. */
export function removeSummaryRow(database: ShenbaoDatabase, id: string, now: Date): Promise<SummaryRow | undefined> {
  return database.transaction('rw', [database.summaryRows, database.people, ...journalTables(database)], async () => {
    const row = await database.summaryRows.get(id);
    if (!row) return undefined;
    await database.summaryRows.delete(id);
    await tell(database, [row], { act: { kind: 'removed', ...lineOf(row) }, slots: [lineSlot(row, null)] }, now);
    return row;
  });
}

/** Puts a line back as it was, at its old place: the undo of a removal or of an update. */
export function putBackSummaryRow(database: ShenbaoDatabase, row: SummaryRow, now: Date): Promise<void> {
  return database.transaction('rw', [database.summaryRows, database.people, ...journalTables(database)], async () => {
    const before = (await database.summaryRows.get(row.id)) ?? null;
    await database.summaryRows.put(row);
    await tell(database, [row], { act: { kind: 'put-back', ...lineOf(row) }, slots: [lineSlot(before, row)] }, now);
  });
}
