import type { Check, Finding } from './finding';
import { judgeCutoff } from './shared/cutoff';
import { decidingDates } from './shared/deciding';
import { entriesOf, textOf } from './shared/entries';
import { gather } from './shared/gather';
import { lastDay } from './shared/last-day';

const name = 'training-cutoff';

/** Continuing education against the achievement cutoff, by the first of the deciding dates that is written. */
export const trainingCutoff: Check = {
  name,
  verdicts: ['pass', 'not-counted', 'unsure'],
  run: ({ dossier, notice, conditions }) => {
    const { fields, source } = decidingDates('training', conditions);
    const cutoff = lastDay('achievement', notice);
    const cites = [notice.cutoffs.achievement.source, notice.cutoffDayCounts.source, source];
    return gather(entriesOf(dossier, 'training'), (entry): Finding[] => {
      const field = fields.find((one) => textOf(entry, one).trim() !== '');
      if (!field) return [];
      return [{ check: name, entry: entry.name, field, ...judgeCutoff(entry, field, cutoff), cites }];
    });
  },
};
