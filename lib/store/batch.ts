import type { Notice } from '../notice/schema';
import { type Applicant, isOfBatch } from '../papers/applicant';
import type { Batch } from '../papers/grids';
import { identityKey } from '../papers/identity-key';
import type { ShenbaoDatabase } from './database';
import { readInForce } from './in-force';
import { listNoticeRows } from './summary-rows';

export interface StoredBatch extends Batch {
  /** Names of those of whom something is kept that this version can't read. */
  readonly unreadable: readonly string[];
  /** Names of those who handed in two versions of one number, where nobody has chosen: no paper is made of a guess. */
  readonly undecided: readonly string[];
}

/**
 * The lines of the summary tables, and everyone who handed something in or of whom a dossier, or a checklist for this notice, is
 * kept, in the order in which they were stored: without those whose dossier names another batch, and those who were left out of a
 * table.
 */
export function readBatch(database: ShenbaoDatabase, notice: Notice): Promise<StoredBatch> {
  const { people, dossiers, checklists, roster, versions, summaryRows } = database;
  return database.transaction('r', [people, dossiers, checklists, roster, versions, summaryRows], async () => {
    const found = await readInForce(database, notice);
    const rows = await listNoticeRows(database, notice);
    const out = new Set(rows.filter(({ leftOut }) => leftOut).map(({ person }) => identityKey(person.idNumber)));
    const applicants: Applicant[] = [];
    const undecided: string[] = [];
    for (const { person, force, dossier, kept, checklist } of found.people) {
      const key = identityKey(person.idNumber);
      if (!isOfBatch(dossier, notice) || (key !== null && out.has(key))) continue;
      const { id, name, idNumber } = person;
      if (force.kind === 'conflict') undecided.push(name);
      else applicants.push({ id, name, idNumber, dossier, kept, checklist });
    }
    return { applicants, rows, unreadable: found.unreadable.map(({ name }) => name), undecided };
  });
}
