import type { Dossier } from '../dossier/dossier';
import type { RosterRow } from './roster-row';

/**
 * What the findings on a person rest on beside notice, day and holidays, as text: where it is the same, they are the same. `counter` is the
 * number of the version in force, null where the `kept` dossier counts. Versions are never written again, so their number and the
 * office's choice tell them.
 */
export function basisOf(
  counter: number | null,
  row: Pick<RosterRow, 'choice' | 'display'> | null,
  kept: Dossier,
): string {
  const papers = counter === null ? kept : [counter, row?.choice ?? null];
  return JSON.stringify([papers, row?.display ?? null]);
}
