import type { Notice } from '../notice/schema';
import { type Applicant, isOfBatch } from '../papers/applicant';
import type { Batch } from '../papers/grids';
import { identityKey } from '../papers/identity-key';
import { listedOf } from '../roster/roster-row';
import { EVERYONE, filterRoster, inOrder, type RosterFilter, type RosterPerson } from '../roster/search';
import type { ShenbaoDatabase } from './database';
import { listHolidays } from './holidays';
import { readInForce } from './in-force';
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
      const keyOf = ({ idNumber }: { idNumber: string }) => identityKey(idNumber) ?? '';
      const out = new Set(rows.filter(({ leftOut }) => leftOut).map(({ person }) => keyOf(person)));
      const listed: (RosterPerson & { readonly applicant: Applicant | null })[] = [];
      for (const { person, row, force, versions: own, dossier, kept, checklist } of found.people) {
        if (!isOfBatch(dossier, notice) || out.has(keyOf(person))) continue;
        const { id, name, idNumber } = person;
        const version = force.kind === 'version' ? force.key.counter : null;
        const applicant = force.kind === 'conflict' ? null : { id, name, idNumber, dossier, kept, checklist, version };
        const about = { personId: id, name, idNumber, state: row?.state ?? 'collecting' };
        listed.push({ ...listedOf(own, row?.choice ?? null, dossier, notice), ...about, applicant });
      }
      const asked = inOrder(narrowed(listed, narrowing));
      const isNarrow = asked.length < listed.length;
      const numbers = new Set(asked.map(keyOf));
      const lines = isNarrow ? rows.filter(({ person }) => numbers.has(keyOf(person))) : rows;
      const place = new Map(lines.map(({ person }, at) => [keyOf(person), at]));
      const placeOf = (one: Applicant) => place.get(keyOf(one)) ?? lines.length;
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
