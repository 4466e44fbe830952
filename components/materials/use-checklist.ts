import type { Checklist } from '../../lib/materials/checklist';
import { readChecklist } from '../../lib/store/checklists';
import { database } from '../../lib/store/database';
import { type Stored, useStored } from '../store/stored';

/** The checklist of a person, as any panel changes it; null where there is none, or no person. */
export function useChecklist(noticeId: string, personId: string | null): Stored<Checklist | null> {
  return useStored(`${noticeId} ${personId}`, async () =>
    personId === null ? null : ((await readChecklist(database, noticeId, personId)) ?? null),
  );
}
