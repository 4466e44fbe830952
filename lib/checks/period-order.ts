import { toIso } from '../dates/iso';
import { type FieldId, splitField } from '../dossier/catalogue';
import type { Notice } from '../notice/schema';
import type { Check, Judgement } from './finding';
import { agreementCites } from './shared/agreement';
import { readStep } from './shared/date-read';
import { dateIn, type Entry, entriesOfAny } from './shared/entries';

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

function reversed(entry: Entry, from: FieldId, to: FieldId, notice: Notice): Judgement | null {
  const begun = dateIn(entry, from);
  const ended = dateIn(entry, to);
  if (!begun || !ended || begun.first <= ended.last) return null;
  const tell = () => {
    const values = { from, to, begun: toIso(begun.date), ended: toIso(ended.date) };
    const steps = [readStep(begun), readStep(ended)];
    return { reason: { id: `${name}.reversed`, values }, steps, cites: agreementCites(notice) };
  };
  return { check: name, entry: entry.name, field: to, verdict: 'fail', tell };
}

/** Nothing ends before it begins. Told where no day that the two dates may mean is in order. */
export const periodOrder: Check = {
  name,
  verdicts: ['fail'],
  run: ({ dossier, notice }) => {
    const found: Judgement[] = [];
    for (const [from, to] of PERIODS) {
      for (const entry of entriesOfAny(dossier, splitField(from).section)) {
        const judged = reversed(entry, from, to, notice);
        if (judged) found.push(judged);
      }
    }
    return found;
  },
};
