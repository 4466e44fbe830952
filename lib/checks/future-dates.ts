import { toIso } from '../dates/iso';
import type { IsoDay } from '../dates/partial-date';
import { CATALOGUE, type FieldEntry, type FieldId, SECTION_IDS, type SectionId } from '../dossier/catalogue';
import type { Check, CheckContext, Judgement } from './finding';
import { agreementCites } from './shared/agreement';
import { readStep } from './shared/date-read';
import { type DatedField, dateIn, type Entry, entriesOfAny } from './shared/entries';

const name = 'future-dates';

/** What a form may rightly hold ahead of time: a display that is planned. */
const PLANNED: readonly SectionId[] = ['display'];

/** What may still be on its way, as a graduation in two weeks; any other date says that something has begun or is so. */
const AWAITED: readonly FieldId[] = [
  'education.graduatedOn',
  'education.degreeOn',
  'employment.to',
  'training.to',
  'achievement.completedOn',
  'patent.grantedOn',
  'paper.publishedOn',
  'award.awardedOn',
];

const DATES = SECTION_IDS.filter((section) => !PLANNED.includes(section)).map((section) => {
  const fields = Object.entries(CATALOGUE[section].fields) as [string, FieldEntry][];
  return {
    section,
    fields: fields.filter(([, { kind }]) => kind === 'date').map(([field]) => `${section}.${field}` as FieldId),
  };
});

/** The first date of the entry that lies after the day judged by, whichever day it means. */
function aheadIn(entry: Entry, fields: readonly FieldId[], today: IsoDay): DatedField | null {
  for (const field of fields) {
    const at = dateIn(entry, field);
    if (at && at.first > today) return at;
  }
  return null;
}

function told(entry: Entry, ahead: DatedField, { notice, today }: CheckContext): Judgement {
  const { field } = ahead;
  const awaited = AWAITED.includes(field);
  const tell = () => ({
    reason: { id: `${name}.${awaited ? 'awaited' : 'ahead'}`, values: { field, date: toIso(ahead.date), today } },
    steps: [readStep(ahead)],
    cites: agreementCites(notice),
  });
  return { check: name, entry: entry.name, field, verdict: awaited ? 'unsure' : 'fail', tell };
}

/** No date of what has been lies after the day judged by; one finding an entry. */
export const futureDates: Check = {
  name,
  verdicts: ['fail', 'unsure'],
  run: (context) => {
    const found: Judgement[] = [];
    for (const { section, fields } of DATES) {
      for (const entry of entriesOfAny(context.dossier, section)) {
        const ahead = aheadIn(entry, fields, context.today);
        if (ahead) found.push(told(entry, ahead, context));
      }
    }
    return found;
  },
};
