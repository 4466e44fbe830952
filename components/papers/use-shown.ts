import { useRef } from 'react';
import type { Notice } from '../../lib/notice/schema';
import type { Applicant } from '../../lib/papers/applicant';
import type { SummaryRow } from '../../lib/papers/summary-row';
import { readApplicants } from '../../lib/store/batch';
import { database } from '../../lib/store/database';
import { readSummaryRows } from '../../lib/store/summary-rows';
import { useStored } from '../store/stored';

/** What is shown of a long list, by id; while more of it is read, what is known stays. */
function useShown<T extends { readonly id: string }>(
  key: string,
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly T[]>,
): ReadonlyMap<string, T> {
  const stored = useStored([key, ...ids].join(' '), () => read(ids));
  const known = useRef<{ from: unknown; byId: ReadonlyMap<string, T> }>({ from: null, byId: new Map() });
  if (stored.kind === 'ready' && stored.value !== known.current.from) {
    known.current = { from: stored.value, byId: new Map(stored.value.map((one) => [one.id, one])) };
  }
  return known.current.byId;
}

/** These persons as papers are made of them, as any panel changes them. */
export function useApplicants(notice: Notice, ids: readonly string[]): ReadonlyMap<string, Applicant> {
  return useShown(`applicants ${notice.id}`, ids, (some) => readApplicants(database, notice, some));
}

/** These lines of the tables, as any panel changes them. */
export function useLines(ids: readonly string[]): ReadonlyMap<string, SummaryRow> {
  return useShown('lines', ids, (some) => readSummaryRows(database, some));
}
