import { useLiveQuery } from 'dexie-react-hooks';
import type { Checklist } from '../../lib/materials/checklist';
import { readChecklist, UnreadableChecklist } from '../../lib/store/checklists';
import { database, type Person } from '../../lib/store/database';
import { listPeople } from '../../lib/store/people';

/** What the store says. `failed` is a browser that does not give us the database. */
export type Stored<T> =
  | { readonly kind: 'loading' | 'failed' | 'unreadable' }
  | { readonly kind: 'ready'; readonly value: T };

const LOADING = { kind: 'loading' } as const;

async function asStored<T>(query: Promise<T>): Promise<Stored<T>> {
  try {
    return { kind: 'ready', value: await query };
  } catch (error) {
    return { kind: error instanceof UnreadableChecklist ? 'unreadable' : 'failed' };
  }
}

/** The stored people, as any panel changes them. */
export function usePeople(): Stored<Person[]> {
  return useLiveQuery(() => asStored(listPeople(database))) ?? LOADING;
}

/** The checklist of a person, as any panel changes it; null where there is none, or no person. */
export function useChecklist(noticeId: string, personId: string | null): Stored<Checklist | null> {
  const key = `${noticeId} ${personId}`;
  const found = useLiveQuery(async () => {
    if (personId === null) return { key, stored: { kind: 'ready', value: null } as Stored<Checklist | null> };
    const stored = await asStored(readChecklist(database, noticeId, personId).then((checklist) => checklist ?? null));
    return { key, stored };
  }, [key]);
  // The hook gives the answer to the question before, until the new one is there: nobody may see another's papers.
  return found?.key === key ? found.stored : LOADING;
}
