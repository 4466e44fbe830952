import { useCallback, useState } from 'react';
import { contextBy } from '../../lib/checks/many/check-many';
import { localToday } from '../../lib/dates/today';
import type { Dossier } from '../../lib/dossier/dossier';
import type { Notice } from '../../lib/notice/schema';
import type { Review } from '../../lib/review/review';
import { database } from '../../lib/store/database';
import { UnreadableDossier } from '../../lib/store/dossiers';
import { type PersonInForce, readInForce } from '../../lib/store/in-force';
import { changeReview, keepPlatform, type ReviewChange, readReview, UnreadableReview } from '../../lib/store/reviews';
import { UndoRefused, undoStep } from '../../lib/store/undo-step';
import { type SaveFault, saveFault } from '../materials/use-save';
import { type Stored, useStored } from '../store/stored';

/** The cross-check of a person for a notice, as any tab changes it; null where none was begun. */
export function useReview(noticeId: string, personId: string): Stored<Review | null> {
  return useStored(JSON.stringify([noticeId, personId]), () => readReview(database, noticeId, personId));
}

/** The papers of a person that count for a notice: the version in force of those handed in, else what is kept here; null where there are none. */
export function usePapers(notice: Notice, personId: string): Stored<PersonInForce | null> {
  return useStored(JSON.stringify([notice.id, personId]), async () => {
    const { people, unreadable } = await readInForce(database, notice, [personId]);
    if (unreadable.length > 0) throw new UnreadableDossier();
    return people[0] ?? null;
  });
}

/**
 * Saves changes of one cross-check, each in a transaction of its own: what was written once it is on the disk, null where it could not
 * be. `fault` is the last, until a save succeeds.
 */
export function useReviewSave(notice: Notice, personId: string) {
  const noticeId = notice.id;
  const [fault, setFault] = useState<SaveFault | 'rests' | null>(null);
  const put = useCallback(async <T>(write: () => Promise<T>): Promise<{ readonly written: T } | null> => {
    try {
      const written = await write();
      setFault(null);
      return { written };
    } catch (error) {
      const gone = error instanceof UnreadableReview;
      setFault(gone ? 'gone' : error instanceof UndoRefused ? 'rests' : saveFault(error));
      return null;
    }
  }, []);
  /** Gives the number of the journal's entry. */
  const change = useCallback(
    (how: ReviewChange) => put(() => changeReview(database, noticeId, personId, how, new Date())),
    [put, noticeId, personId],
  );
  /** Takes the step of that number back. */
  const undo = useCallback(
    (no: number) => {
      const now = new Date();
      const { dossier: _, ...context } = contextBy({ notice, today: localToday(now), holidays: [] })({});
      return put(() => undoStep(database, context, no, now));
    },
    [put, notice],
  );
  const keep = useCallback(
    (platform: Dossier) => put(() => keepPlatform(database, noticeId, personId, platform, new Date())),
    [put, noticeId, personId],
  );
  return { change, undo, keep, fault };
}
