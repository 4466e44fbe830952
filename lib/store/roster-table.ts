import type { Level } from '../notice/level';
import type { Notice } from '../notice/schema';
import { levelOf } from '../papers/applicant';
import { summaryLineOf } from '../papers/summary-line-of';
import type { ShenbaoDatabase } from './database';
import { readInForce } from './in-force';
import { type TakenMany, takeSummaryRows } from './summary-rows';

/**
 * Takes those of these persons who declare the level into its summary table, in the order given, each by the papers in force.
 * Whoever waits for a choice between versions is left out. `now` is the instant of the act.
 */
export async function takeIntoTable(
  database: ShenbaoDatabase,
  notice: Notice,
  level: Level,
  personIds: readonly string[],
  now: Date,
): Promise<TakenMany> {
  const found = new Map((await readInForce(database, notice)).people.map((one) => [one.person.id, one]));
  const lines = personIds.flatMap((id) => {
    const one = found.get(id);
    if (!one || one.force.kind === 'conflict' || levelOf(one.dossier, notice) !== level) return [];
    return [summaryLineOf({ ...one, ...one.person }, notice)];
  });
  return takeSummaryRows(database, notice.id, level, lines, now);
}
