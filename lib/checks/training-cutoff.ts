import type { FieldId } from '../dossier/catalogue';
import type { Check, Judgement } from './finding';
import { judgeCutoff } from './shared/cutoff';
import { decidingDates } from './shared/deciding';
import { type Entry, entriesOf, textOf } from './shared/entries';
import { lastDay } from './shared/last-day';

const name = 'training-cutoff';

function firstWritten(entry: Entry, fields: readonly FieldId[]): FieldId | null {
  for (const field of fields) if (textOf(entry, field).trim() !== '') return field;
  return null;
}

/** Continuing education against the achievement cutoff, by the first of the deciding dates that is written. */
export const trainingCutoff: Check = {
  name,
  verdicts: ['pass', 'not-counted', 'unsure'],
  run: ({ dossier, notice, conditions }) => {
    const { fields, source } = decidingDates('training', conditions);
    const cutoff = lastDay('achievement', notice);
    const cites = [notice.cutoffs.achievement.source, notice.cutoffDayCounts.source, source];
    const found: Judgement[] = [];
    for (const entry of entriesOf(dossier, 'training')) {
      const field = firstWritten(entry, fields);
      if (!field) continue;
      const judged = judgeCutoff(entry, field, cutoff);
      const tell = () => ({ ...judged.tell(), cites });
      found.push({ check: name, entry: entry.name, field, verdict: judged.verdict, tell });
    }
    return found;
  },
};
