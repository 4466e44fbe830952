import { isEmptyDossier, KeptDossierSchema, plainDossier } from '../dossier/kept-dossier';
import { ChecklistSchema } from '../materials/checklist';
import type { Notice } from '../notice/schema';
import { type Applicant, isOfBatch } from '../papers/applicant';
import type { Batch } from '../papers/grids';
import { identityKey } from '../papers/identity-key';
import type { ShenbaoDatabase } from './database';
import { listPeople } from './people';
import { listNoticeRows } from './summary-rows';

export interface StoredBatch extends Batch {
  /** Names of those of whom something is kept that this version can't read. */
  readonly unreadable: readonly string[];
}

/**
 * The lines of the summary tables, and everyone of whom a dossier, or a checklist for this notice, is kept, in the order in which
 * they were stored: without those whose dossier names another batch, and those who were left out of a table.
 */
export async function readBatch(database: ShenbaoDatabase, notice: Notice): Promise<StoredBatch> {
  const { people: table, dossiers: kept, checklists: lists, summaryRows } = database;
  const [people, dossiers, checklists, all] = await database.transaction('r', [table, kept, lists, summaryRows], () =>
    Promise.all([listPeople(database), kept.toArray(), lists.toArray(), listNoticeRows(database, notice)]),
  );
  const out = new Set(all.filter(({ leftOut }) => leftOut).map(({ person }) => identityKey(person.idNumber)));
  const applicants: Applicant[] = [];
  const unreadable: string[] = [];
  for (const { id, name, idNumber } of people) {
    const stored = dossiers.find(({ personId }) => personId === id)?.dossier;
    const list = checklists.find(({ personId, noticeId }) => personId === id && noticeId === notice.id)?.checklist;
    const opened = KeptDossierSchema.safeParse(stored ?? {});
    const checklist = ChecklistSchema.nullable().safeParse(list ?? null);
    if (!opened.success || !checklist.success) {
      unreadable.push(name);
      continue;
    }
    const dossier = plainDossier(opened.data);
    if (isEmptyDossier(opened.data) && checklist.data === null) continue;
    const key = identityKey(idNumber);
    if (!isOfBatch(dossier, notice) || (key !== null && out.has(key))) continue;
    applicants.push({ id, name, idNumber, dossier, kept: opened.data, checklist: checklist.data });
  }
  return { applicants, rows: all, unreadable };
}
