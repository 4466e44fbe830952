import { toIso } from '../dates/iso';
import { type FieldId, splitField } from '../dossier/catalogue';
import type { Check, Finding } from './finding';
import { agreementCites } from './shared/agreement';
import { readStep } from './shared/date-read';
import { dateIn, entriesOfAny } from './shared/entries';
import { gather } from './shared/gather';

const name = 'period-order';

/** What begins and what it ends with. */
const PERIODS: readonly (readonly [FieldId, FieldId])[] = [
  ['education.from', 'education.graduatedOn'],
  ['employment.from', 'employment.to'],
  ['training.from', 'training.to'],
  ['achievement.from', 'achievement.completedOn'],
  ['patent.filedOn', 'patent.grantedOn'],
  ['display.from', 'display.to'],
];

/** Nothing ends before it begins. Told where no day that the two dates may mean is in order. */
export const periodOrder: Check = {
  name,
  verdicts: ['fail'],
  run: ({ dossier, notice }) =>
    gather(PERIODS, ([from, to]) =>
      gather(entriesOfAny(dossier, splitField(from).section), (entry): Finding[] => {
        const [begun, ended] = [dateIn(entry, from), dateIn(entry, to)];
        if (!begun || !ended || begun.first <= ended.last) return [];
        const values = { from, to, begun: toIso(begun.date), ended: toIso(ended.date) };
        const steps = [begun, ended].map(readStep);
        const reason = { id: `${name}.reversed`, values };
        return [
          { check: name, entry: entry.name, field: to, verdict: 'fail', reason, steps, cites: agreementCites(notice) },
        ];
      }),
    ),
};
