import { useCallback, useState } from 'react';
import type { Dossier } from '../../lib/dossier/dossier';
import type { Notice } from '../../lib/notice/schema';
import type { Review } from '../../lib/review/review';
import { database } from '../../lib/store/database';
import { UnreadableDossier } from '../../lib/store/dossiers';
import { type PersonInForce, readInForce } from '../../lib/store/in-force';
import { changeReview, keepPlatform, readReview, UnreadableReview } from '../../lib/store/reviews';
import { type SaveFault, saveFault } from '../materials/use-save';
import { type Stored, useStored } from '../store/stored';

/** The cross-check of a person for a notice, as any tab changes it; null where none was begun. */
export function useReview(noticeId: string, personId: string): Stored<Review | null> {
  return useStored(JSON.stringify([noticeId, personId]), () => readReview(database, noticeId, personId));
}

/** The papers of a person that count for a notice: the version in force of those handed in, else what is kept here; null where there are none. */
export function usePapers(notice: Notice, personId: string): Stored<PersonInForce | null> {
  return useStored(JSON.stringify([notice.id, personId]), async () => {
    const { people, unreadable } = await readInForce(database, notice, personId);
    if (unreadable.length > 0) throw new UnreadableDossier();
    return people[0] ?? null;
  });
}

/** Saves changes of one cross-check, each in a transaction of its own; true once it is on the disk. `fault` is the last, until a save succeeds. */
export function useReviewSave(noticeId: string, personId: string) {
  const [fault, setFault] = useState<SaveFault | null>(null);
  const put = useCallback(async (write: () => Promise<void>) => {
    try {
      await write();
      setFault(null);
      return true;
    } catch (error) {
      setFault(error instanceof UnreadableReview ? 'gone' : saveFault(error));
      return false;
    }
  }, []);
  const change = useCallback(
    (how: (review: Review) => Review) => put(() => changeReview(database, noticeId, personId, how)),
    [put, noticeId, personId],
  );
  const keep = useCallback(
    (platform: Dossier) => put(() => keepPlatform(database, noticeId, personId, platform, new Date())),
    [put, noticeId, personId],
  );
  return { change, keep, fault };
}
