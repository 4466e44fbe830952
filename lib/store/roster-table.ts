import type { Level } from '../notice/level';
import type { Notice } from '../notice/schema';
import { levelOf } from '../papers/applicant';
import type { Pace } from '../papers/pace';
import { type LineOf, summaryLineOf } from '../papers/summary-line-of';
import type { ShenbaoDatabase } from './database';
import { readInForce } from './in-force';
import { type TakenMany, takeSummaryRows } from './summary-rows';

/** So many are read together. */
const AT_A_TIME = 200;

/**
 * Takes those of these persons who declare the level into its summary table, in the order given, each by the papers in force.
 * Whoever waits for a choice between versions is left out. `pace` is told how many are read; where it rejects nothing is taken. All lines
 * are written at once, or none. `now` is the instant of the act.
 */
export async function takeIntoTable(
  database: ShenbaoDatabase,
  notice: Notice,
  level: Level,
  personIds: readonly string[],
  now: Date,
  pace: Pace = () => {},
): Promise<TakenMany> {
  const lines = new Map<string, LineOf>();
  // Neighbours by their key are read in one range.
  const ids = [...personIds].sort();
  for (let at = 0; at < ids.length; at += AT_A_TIME) {
    await pace(at, ids.length);
    for (const one of (await readInForce(database, notice, ids.slice(at, at + AT_A_TIME))).people) {
      if (one.force.kind === 'conflict' || levelOf(one.dossier, notice) !== level) continue;
      lines.set(one.person.id, summaryLineOf({ ...one, ...one.person }, notice));
    }
  }
  await pace(ids.length, ids.length);
  const inOrder = personIds.flatMap((id) => lines.get(id) ?? []);
  return takeSummaryRows(database, notice.id, level, inOrder, now);
}
