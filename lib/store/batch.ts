import type { Notice } from '../notice/schema';
import { type Applicant, isOfBatch } from '../papers/applicant';
import type { Batch } from '../papers/grids';
import { identityKey } from '../papers/identity-key';
import type { SummaryRow } from '../papers/summary-row';
import { listedOf } from '../roster/roster-row';
import { EVERYONE, filterRoster, inOrder, type RosterFilter, type RosterPerson } from '../roster/search';
import type { ShenbaoDatabase } from './database';
import { listHolidays } from './holidays';
import { type PersonInForce, readInForce } from './in-force';
import { listNoticeRows } from './summary-rows';

export interface StoredBatch extends Batch {
  /** Names of those of whom something is kept that this version can't read. */
  readonly unreadable: readonly string[];
  /** Names of those who handed in two versions of one number, where nobody has chosen: no paper is made of a guess. */
  readonly undecided: readonly string[];
}

/** A filter of the roster as the address of a paper tells it; `people` are the ids of those alone who are meant. */
export interface Narrowing {
  readonly people?: readonly string[] | undefined;
  readonly unit?: string | undefined;
  readonly level?: string | undefined;
  readonly state?: string | undefined;
}

const keyOf = ({ idNumber }: { idNumber: string }) => identityKey(idNumber) ?? '';

/** Where a person stands in the tables, by these lines of theirs; behind all where they have none. */
export function placeIn(lines: readonly Pick<SummaryRow, 'person'>[]): (one: { idNumber: string }) => number {
  const place = new Map(lines.map(({ person }, at) => [keyOf(person), at]));
  return (one) => place.get(keyOf(one)) ?? lines.length;
}

/** A person as papers are made of them; null where nobody has chosen between versions of one number: no paper is made of a guess. */
export function applicantOf({ person, force, dossier, kept, checklist }: PersonInForce): Applicant | null {
  const { id, name, idNumber } = person;
  const version = force.kind === 'version' ? force.key.counter : null;
  return force.kind === 'conflict' ? null : { id, name, idNumber, dossier, kept, checklist, version };
}

/** Whether a person has a place in the papers of the batch: not where their dossier names another one, nor where they were left out of a table. */
export function batchFilter(notice: Notice, rows: readonly SummaryRow[]): (one: PersonInForce) => boolean {
  const out = new Set(rows.filter(({ leftOut }) => leftOut).map(({ person }) => keyOf(person)));
  return ({ person, dossier }) => isOfBatch(dossier, notice) && !out.has(keyOf(person));
}

/** What the roster lists of a person. */
export function rosterPersonOf({ person, row, versions, dossier }: PersonInForce, notice: Notice): RosterPerson {
  const { id: personId, name, idNumber } = person;
  const listed = listedOf(versions, row?.choice ?? null, dossier, notice);
  return { ...listed, personId, name, idNumber, state: row?.state ?? 'collecting' };
}

/** These persons as papers are made of them, in the order given; without whoever is gone, or waits for a choice. */
export async function readApplicants(
  database: ShenbaoDatabase,
  notice: Notice,
  personIds: readonly string[],
): Promise<Applicant[]> {
  const { people } = await readInForce(database, notice, personIds);
  return people.flatMap((one) => applicantOf(one) ?? []);
}

/** Those of the roster who are meant, in the order given; what no roster knows lets nobody through. */
export function narrowed<T extends RosterPerson>(all: readonly T[], { people, ...by }: Narrowing): readonly T[] {
  const { unit = null, level = null, state = null } = by;
  const found = filterRoster(all, { ...EVERYONE, unit, level, state } as RosterFilter);
  const only = people && new Set(people);
  return only ? found.filter(({ personId }) => only.has(personId)) : found;
}

/**
 * The lines of the summary tables, and everyone who handed something in or of whom a dossier, or a checklist for this notice, is
 * kept: first those of the tables in their order, so that papers lie as the tables do, then the others by unit and name. Without those
 * whose dossier names another batch, and those who were left out of a table. Narrowed, both hold those alone whom the filter lets through.
 */
export function readBatch(database: ShenbaoDatabase, notice: Notice, narrowing: Narrowing = {}): Promise<StoredBatch> {
  const { people, dossiers, checklists, roster, versions, summaryRows, holidays } = database;
  return database.transaction(
    'r',
    [people, dossiers, checklists, roster, versions, summaryRows, holidays],
    async () => {
      const found = await readInForce(database, notice);
      const rows = await listNoticeRows(database, notice);
      const listed = found.people
        .filter(batchFilter(notice, rows))
        .map((one) => ({ ...rosterPersonOf(one, notice), applicant: applicantOf(one) }));
      const asked = inOrder(narrowed(listed, narrowing));
      const isNarrow = asked.length < listed.length;
      const numbers = new Set(asked.map(keyOf));
      const lines = isNarrow ? rows.filter(({ person }) => numbers.has(keyOf(person))) : rows;
      const placeOf = placeIn(lines);
      return {
        applicants: asked.flatMap(({ applicant }) => applicant ?? []).sort((a, b) => placeOf(a) - placeOf(b)),
        rows: lines,
        holidays: (await listHolidays(database)).years,
        unreadable: found.unreadable.map(({ name }) => name),
        undecided: asked.flatMap(({ applicant, name }) => (applicant === null ? [name] : [])),
      };
    },
  );
}
