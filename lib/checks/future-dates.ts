import { toIso } from '../dates/iso';
import { CATALOGUE, type FieldEntry, type FieldId, SECTION_IDS, type SectionId } from '../dossier/catalogue';
import type { Check, CheckContext, Finding } from './finding';
import { agreementCites } from './shared/agreement';
import { readStep } from './shared/date-read';
import { dateIn, entriesOfAny } from './shared/entries';
import { gather } from './shared/gather';

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

/** The first date of each entry that lies after the day judged by, whichever day it means. */
function futureIn(section: SectionId, fields: readonly FieldId[], { dossier, notice, today }: CheckContext): Finding[] {
  return gather(entriesOfAny(dossier, section), (entry): Finding[] => {
    const field = fields.find((one) => (dateIn(entry, one)?.first ?? today) > today);
    const ahead = field && dateIn(entry, field);
    if (!ahead) return [];
    const awaited = AWAITED.includes(field);
    const values = { field, date: toIso(ahead.date), today };
    return [
      {
        check: name,
        entry: entry.name,
        field,
        verdict: awaited ? 'unsure' : 'fail',
        reason: { id: `${name}.${awaited ? 'awaited' : 'ahead'}`, values },
        steps: [readStep(ahead)],
        cites: agreementCites(notice),
      },
    ];
  });
}

/** No date of what has been lies after the day judged by; one finding an entry. */
export const futureDates: Check = {
  name,
  verdicts: ['fail', 'unsure'],
  run: (context) => gather(DATES, ({ section, fields }) => futureIn(section, fields, context)),
};
