import type { FieldId } from '../dossier/catalogue';
import type { Check, Finding } from './finding';
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
    const found: Finding[] = [];
    for (const entry of entriesOf(dossier, 'training')) {
      const field = firstWritten(entry, fields);
      if (!field) continue;
      const { verdict, reason, steps } = judgeCutoff(entry, field, cutoff);
      found.push({ check: name, entry: entry.name, field, verdict, reason, steps, cites });
    }
    return found;
  },
};
