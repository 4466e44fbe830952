import { addYears } from '../dates/add-years';
import { toIso } from '../dates/iso';
import { type FieldId, splitField } from '../dossier/catalogue';
import type { Dossier } from '../dossier/dossier';
import type { Check, CheckContext, Finding, Verdict, Words } from './finding';
import { agreementCites } from './shared/agreement';
import { readStep } from './shared/date-read';
import { educationRank } from './shared/education-rank';
import { type DatedField, dateIn, type Entry, entriesOf, entriesOfAny, textOf } from './shared/entries';
import { gather } from './shared/gather';

const name = 'life-order';

/** Nobody may be employed below this age (劳动法, Art. 15): a start of work before it is most likely a slip. */
const WORKING_AGE = 16;

/** What comes after the day of birth. */
const LATER: readonly FieldId[] = [
  'work.startedOn',
  'work.specialtySince',
  'education.from',
  'education.graduatedOn',
  'employment.from',
  'title.acquiredOn',
  'certificate.acquiredOn',
];

interface Told {
  readonly entry: Entry;
  readonly at: DatedField;
  readonly verdict: Verdict;
  readonly id: string;
  readonly values: Words['values'];
  readonly read: readonly DatedField[];
}

function beforeBirth(dossier: Dossier, birth: DatedField): Told[] {
  // One finding an entry: a course whose two dates lie before the birth has one slip, most likely in the birth.
  const told = new Set<string>();
  return gather(LATER, (field) => {
    const { section } = splitField(field);
    return gather(entriesOfAny(dossier, section), (entry): Told[] => {
      const at = dateIn(entry, field);
      const key = entry.name ?? section;
      if (!at || at.last >= birth.first || told.has(key)) return [];
      told.add(key);
      const values = { field, date: toIso(at.date), birth: toIso(birth.date) };
      return [{ entry, at, verdict: 'fail', id: 'before-birth', values, read: [birth, at] }];
    });
  });
}

function tooYoung(dossier: Dossier, birth: DatedField): Told[] {
  const [work] = entriesOfAny(dossier, 'work');
  const at = work ? dateIn(work, 'work.startedOn') : null;
  if (!work || !at || at.last < birth.first || at.last >= addYears(birth.first, WORKING_AGE)) return [];
  const values = { date: toIso(at.date), birth: toIso(birth.date), age: WORKING_AGE };
  return [{ entry: work, at, verdict: 'unsure', id: 'young', values, read: [birth, at] }];
}

/** A course that was surely finished before a lower one. */
function schoolingReversed(dossier: Dossier): Told[] {
  const field = 'education.graduatedOn';
  const courses = gather(entriesOf(dossier, 'education'), (entry) => {
    const at = dateIn(entry, field);
    const rank = educationRank(textOf(entry, 'education.level'));
    return at && rank ? [{ entry, at, rank, level: textOf(entry, 'education.level').trim() }] : [];
  });
  const ordered = [...courses].sort((a, b) => (a.at.first < b.at.first ? -1 : 1));
  let top: (typeof courses)[number] | null = null;
  const found: Told[] = [];
  for (const course of ordered) {
    if (top && top.rank > course.rank && top.at.last < course.at.first) {
      const values = {
        higher: top.level,
        lower: course.level,
        sooner: toIso(top.at.date),
        later: toIso(course.at.date),
      };
      found.push({ ...course, verdict: 'unsure', id: 'schooling', values, read: [top.at, course.at] });
    }
    if (!top || course.rank > top.rank) top = course;
  }
  return found;
}

function specialtyBeforeWork(dossier: Dossier): Told[] {
  const [work] = entriesOfAny(dossier, 'work');
  if (!work) return [];
  const [since, started] = [dateIn(work, 'work.specialtySince'), dateIn(work, 'work.startedOn')];
  if (!since || !started || since.last >= started.first) return [];
  const values = { since: toIso(since.date), started: toIso(started.date) };
  return [{ entry: work, at: since, verdict: 'unsure', id: 'specialty', values, read: [started, since] }];
}

function all({ dossier }: CheckContext): Told[] {
  const [person] = entriesOfAny(dossier, 'person');
  const birth = person ? dateIn(person, 'person.birthDate') : null;
  return [
    ...(birth ? [...beforeBirth(dossier, birth), ...tooYoung(dossier, birth)] : []),
    ...schoolingReversed(dossier),
    ...specialtyBeforeWork(dossier),
  ];
}

/** Birth comes before schooling and work, a lower course before a higher one, work before the years in the speciality. */
export const lifeOrder: Check = {
  name,
  verdicts: ['fail', 'unsure'],
  run: (context) =>
    all(context).map(
      ({ entry, at, verdict, id, values, read }): Finding => ({
        check: name,
        entry: entry.name,
        field: at.field,
        verdict,
        reason: { id: `${name}.${id}`, values },
        steps: read.map(readStep),
        cites: agreementCites(context.notice),
      }),
    ),
};
