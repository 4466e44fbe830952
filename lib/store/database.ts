import Dexie, { type DBCore, type Table } from 'dexie';
import type { HolidayYear } from '../dates/work-calendar';
import type { Dossier } from '../dossier/dossier';
import type { KeptDossier } from '../dossier/kept-dossier';
import type { Taught } from '../dossier/taught';
import type { Said } from '../handoff/said';
import type { Version } from '../handoff/version';
import type { Checklist } from '../materials/checklist';
import type { SavedNotice } from '../notice/saved-notice';
import type { Mapping } from '../papers/blank/mapping';
import type { SummaryRow } from '../papers/summary-row';
import type { Review } from '../review/review';
import type { JournalEntry } from '../roster/journal';
import type { RosterRow } from '../roster/roster-row';

/** A person whose papers are kept. The name and number are as the page or the file wrote them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly idNumber: string;
  /** An ISO instant. */
  readonly createdAt: string;
}

/** The materials checklist of one person for one notice. */
export interface ChecklistRow {
  readonly noticeId: string;
  readonly personId: string;
  readonly checklist: Checklist;
}

/** The dossier of one person, with the source and time of each value. */
export interface DossierRow {
  readonly personId: string;
  readonly dossier: KeptDossier;
}

/** One meaning that the user has taught, under the key that `taughtKey` gives it. */
export interface TaughtRow {
  readonly key: string;
  readonly taught: Taught;
}

/** One version of a person's papers, as a hand-off file brought it. */
export interface VersionRow extends Omit<Version, 'person'> {
  readonly personId: string;
  readonly dossier: Dossier;
  /** The findings that the file said; null where it said none. */
  readonly said: Said | null;
  /** An ISO instant, to be shown: nothing is decided by it. */
  readonly openedAt: string;
}

/** The cross-check of one person for one notice. */
export interface ReviewRow {
  readonly noticeId: string;
  readonly personId: string;
  readonly review: Review;
}

/** One setting. What may stand in `value` is told by whoever reads it. */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/**
 * Lets one transaction write at a time, in all panels and workers together: each spans every table, so the browser queues them.
 * Chromium (156) that is killed while two write into tables of their own finds its database damaged at the next start and empties
 * it: of 40 kills 37 times, as the soak found.
 */
function oneWriter(core: DBCore): DBCore {
  const all = core.schema.tables.map(({ name }) => name);
  return {
    ...core,
    transaction: (tables, mode, options) => core.transaction(mode === 'readwrite' ? all : tables, mode, options),
  };
}

/**
 * The one database. Chromium acknowledges a write before it is on the disk unless told otherwise, so `strict` is asked
 * for: what was shown as saved is there after the machine lost power.
 */
export class ShenbaoDatabase extends Dexie {
  declare readonly people: Table<Person, string>;
  declare readonly checklists: Table<ChecklistRow, [noticeId: string, personId: string]>;
  declare readonly summaryRows: Table<SummaryRow, string>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly dossiers: Table<DossierRow, string>;
  declare readonly taught: Table<TaughtRow, string>;
  declare readonly blanks: Table<Mapping, string>;
  declare readonly holidays: Table<HolidayYear, number>;
  declare readonly versions: Table<VersionRow, [noticeId: string, personId: string, counter: number, hash: string]>;
  declare readonly roster: Table<RosterRow, [noticeId: string, personId: string]>;
  declare readonly reviews: Table<ReviewRow, [noticeId: string, personId: string]>;
  declare readonly notices: Table<SavedNotice, string>;
  declare readonly journal: Table<JournalEntry, number, Omit<JournalEntry, 'no'>>;

  constructor(name = 'shenbao') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      people: 'id, idNumber',
      checklists: '[noticeId+personId]',
      summaryRows: 'id, [noticeId+level]',
      settings: 'key',
    });
    // Released versions are never changed: a database of any of them opens here.
    this.version(2).stores({ dossiers: 'personId' });
    this.version(3).stores({ taught: 'key' });
    this.version(4).stores({ holidays: 'year' });
    this.version(5).stores({ blanks: 'fingerprint' });
    this.version(6).stores({ versions: '[noticeId+personId+counter+hash]', roster: '[noticeId+personId]' });
    this.version(7).stores({ reviews: '[noticeId+personId]' });
    this.version(8).stores({ notices: 'id' });
    this.version(9).stores({ journal: '++no, &id, noticeId, *personIds' });
    this.use({ stack: 'dbcore', name: 'one-writer', create: oneWriter });
  }
}

/** Deletes every database of this profile, whatever its name; rejects where the browser refuses. */
export async function deleteDatabases(): Promise<void> {
  database.close();
  for (const name of new Set([database.name, ...(await Dexie.getDatabaseNames())])) await Dexie.delete(name);
}

/** What fills Chromium's log twice over, in rows that are each small enough to be written into it. */
const BALLAST = { rows: 150, length: 60_000 };

/**
 * Makes Chromium (156) begin a new log for the databases of this profile. A browser that is killed within one record leaves half of it at
 * the end of its log; the next start passes over it and writes on behind it, and the start after that finds the log damaged and empties
 * all databases (of 90 kills in the midst of writing twice, with this of 150 never). So it is called once after each start of the browser. What it writes it
 * takes away again; where nothing is kept yet it does nothing.
 */
export async function renewLog(): Promise<void> {
  // To ask whether it exists by opening it would make it, beside a panel that does so at the same time.
  if (!(await Dexie.getDatabaseNames()).includes(database.name)) return;
  const ballast = new Dexie('ballast');
  ballast.version(1).stores({ rows: '' });
  const text = ' '.repeat(BALLAST.length);
  await ballast.table('rows').bulkPut(
    Array.from({ length: BALLAST.rows }, () => text),
    Array.from({ length: BALLAST.rows }, (_, key) => key),
  );
  await ballast.delete();
}

/** The database of this profile. It is opened by the first query, not by being imported. */
export const database = new ShenbaoDatabase();
