import { isEmptyDossier, KeptDossierSchema, plainDossier } from '../dossier/kept-dossier';
import { ChecklistSchema } from '../materials/checklist';
import type { Notice } from '../notice/schema';
import { type Applicant, isOfBatch } from '../papers/applicant';
import type { ShenbaoDatabase } from './database';
import { listPeople } from './people';

export interface Applicants {
  /** In the order in which they were stored. */
  readonly applicants: readonly Applicant[];
  /** Names of those of whom something is kept that this version can't read. */
  readonly unreadable: readonly string[];
}

/** Everyone of whom a dossier, or a checklist for this notice, is kept; without those whose dossier names another batch. */
export async function listApplicants(database: ShenbaoDatabase, notice: Notice): Promise<Applicants> {
  const [people, dossiers, checklists] = await database.transaction(
    'r',
    [database.people, database.dossiers, database.checklists],
    () => Promise.all([listPeople(database), database.dossiers.toArray(), database.checklists.toArray()]),
  );
  const applicants: Applicant[] = [];
  const unreadable: string[] = [];
  for (const { id, name, idNumber } of people) {
    const stored = dossiers.find(({ personId }) => personId === id)?.dossier;
    const list = checklists.find(({ personId, noticeId }) => personId === id && noticeId === notice.id)?.checklist;
    const kept = KeptDossierSchema.safeParse(stored ?? {});
    const checklist = ChecklistSchema.nullable().safeParse(list ?? null);
    if (!kept.success || !checklist.success) {
      unreadable.push(name);
      continue;
    }
    const dossier = plainDossier(kept.data);
    if (isEmptyDossier(kept.data) && checklist.data === null) continue;
    if (!isOfBatch(dossier, notice)) continue;
    applicants.push({ id, name, idNumber, dossier, kept: kept.data, checklist: checklist.data });
  }
  return { applicants, unreadable };
}
