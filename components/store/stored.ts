import { useLiveQuery } from 'dexie-react-hooks';
import { UnreadableChecklist } from '../../lib/store/checklists';
import { UnreadableDossier } from '../../lib/store/dossiers';
import { UnreadableReview } from '../../lib/store/reviews';

/**
 * What the store says. `failed` is a browser that does not give us the database; `unreadable` is what a newer version kept,
 * or what is damaged.
 */
export type Stored<T> =
  | { readonly kind: 'loading' | 'failed' | 'unreadable' }
  | { readonly kind: 'ready'; readonly value: T };

const LOADING = { kind: 'loading' } as const;

async function asStored<T>(query: Promise<T>): Promise<Stored<T>> {
  try {
    return { kind: 'ready', value: await query };
  } catch (error) {
    const unreadable = [UnreadableChecklist, UnreadableDossier, UnreadableReview].some((one) => error instanceof one);
    return { kind: unreadable ? 'unreadable' : 'failed' };
  }
}

/** The answer to a query, as any panel changes it. `key` tells the question: the same key is the same query. */
export function useStored<T>(key: string, query: () => Promise<T>): Stored<T> {
  // A live query passes over a database that can't be opened and would wait for ever: the fault is caught within.
  const found = useLiveQuery(async () => ({ key, stored: await asStored(query()) }), [key]);
  // The hook gives the answer to the question before, until the new one is there: nobody may see another's papers.
  return found?.key === key ? found.stored : LOADING;
}
