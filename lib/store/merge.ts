import { SECTION_IDS } from '../dossier/catalogue';
import type { KeptChange } from '../dossier/change-kept';
import type { ShenbaoDatabase } from './database';
import { changeDossier } from './dossiers';
import { journalTables, record } from './journal';
import { partOf } from './undo-step';

/**
 * Takes something of a version into the dossier that is kept of its person, and tells the journal. Gives what was changed, and the number
 * of the entry. Rejects as `changeDossier` does. `now` is the instant of the act.
 */
export function mergeInto(
  database: ShenbaoDatabase,
  noticeId: string,
  personId: string,
  change: KeptChange,
  now: Date,
) {
  const { people, dossiers } = database;
  return database.transaction('rw', [people, dossiers, ...journalTables(database)], async () => {
    const changed = await changeDossier(database, { personId }, change, now);
    const sections = SECTION_IDS.filter(
      (section) => JSON.stringify(changed.before[section]) !== JSON.stringify(changed.after[section]),
    );
    const [before, after] = [partOf(changed.before, sections), partOf(changed.after, sections)];
    const slots = [{ at: 'dossier', personId, sections, before, after } as const];
    const no = await record(database, { noticeId, personIds: [personId], act: { kind: 'merged' }, slots }, now);
    return { changed, no };
  });
}
