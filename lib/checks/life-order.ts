import { addYears } from '../dates/add-years';
import { toIso } from '../dates/iso';
import { type FieldId, splitField } from '../dossier/catalogue';
import type { Dossier } from '../dossier/dossier';
import type { Check, CheckContext, Judgement, Verdict, Words } from './finding';
import { agreementCites } from './shared/agreement';
import { readStep } from './shared/date-read';
import { educationRank } from './shared/education-rank';
import { type DatedField, dateIn, type Entry, entriesOf, entriesOfAny, textOf } from './shared/entries';

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
  const found: Told[] = [];
  for (const field of LATER) {
    for (const entry of entriesOfAny(dossier, splitField(field).section)) {
      const at = dateIn(entry, field);
      // One finding an entry: a course whose two dates lie before the birth has one slip, most likely in the birth.
      if (!at || at.last >= birth.first || found.some((one) => one.entry === entry)) continue;
      const values = { field, date: toIso(at.date), birth: toIso(birth.date) };
      found.push({ entry, at, verdict: 'fail', id: 'before-birth', values, read: [birth, at] });
    }
  }
  return found;
}

function tooYoung(work: Entry, birth: DatedField): Told | null {
  const at = dateIn(work, 'work.startedOn');
  if (!at || at.last < birth.first || at.last >= addYears(birth.first, WORKING_AGE)) return null;
  const values = { date: toIso(at.date), birth: toIso(birth.date), age: WORKING_AGE };
  return { entry: work, at, verdict: 'unsure', id: 'young', values, read: [birth, at] };
}

interface Course {
  readonly entry: Entry;
  readonly at: DatedField;
  readonly rank: number;
  readonly level: string;
}

const byGraduation = (a: Course, b: Course) => (a.at.first < b.at.first ? -1 : 1);

/** The courses whose end and rank are known, in the order in which they ended. */
function coursesIn(dossier: Dossier): Course[] {
  const courses: Course[] = [];
  for (const entry of entriesOf(dossier, 'education')) {
    const at = dateIn(entry, 'education.graduatedOn');
    const level = textOf(entry, 'education.level');
    const rank = educationRank(level);
    if (at && rank) courses.push({ entry, at, rank, level: level.trim() });
  }
  return courses.sort(byGraduation);
}

/** A course that was surely finished before a lower one. */
function schoolingReversed(dossier: Dossier): Told[] {
  let top: Course | null = null;
  const found: Told[] = [];
  for (const course of coursesIn(dossier)) {
    if (top && top.rank > course.rank && top.at.last < course.at.first) {
      const values = {
        higher: top.level,
        lower: course.level,
        sooner: toIso(top.at.date),
        later: toIso(course.at.date),
      };
      const { entry, at } = course;
      found.push({ entry, at, verdict: 'unsure', id: 'schooling', values, read: [top.at, at] });
    }
    if (!top || course.rank > top.rank) top = course;
  }
  return found;
}

function specialtyBeforeWork(work: Entry): Told | null {
  const since = dateIn(work, 'work.specialtySince');
  const started = dateIn(work, 'work.startedOn');
  if (!since || !started || since.last >= started.first) return null;
  const values = { since: toIso(since.date), started: toIso(started.date) };
  return { entry: work, at: since, verdict: 'unsure', id: 'specialty', values, read: [started, since] };
}

function all({ dossier }: CheckContext): Told[] {
  const person = entriesOfAny(dossier, 'person')[0];
  const work = entriesOfAny(dossier, 'work')[0];
  const birth = person ? dateIn(person, 'person.birthDate') : null;
  const found = birth ? beforeBirth(dossier, birth) : [];
  const young = birth && work ? tooYoung(work, birth) : null;
  if (young) found.push(young);
  for (const one of schoolingReversed(dossier)) found.push(one);
  const specialty = work ? specialtyBeforeWork(work) : null;
  if (specialty) found.push(specialty);
  return found;
}

/** Birth comes before schooling and work, a lower course before a higher one, work before the years in the speciality. */
export const lifeOrder: Check = {
  name,
  verdicts: ['fail', 'unsure'],
  run: (context) => {
    const found: Judgement[] = [];
    for (const { entry, at, verdict, id, values, read } of all(context)) {
      const tell = () => ({
        reason: { id: `${name}.${id}`, values },
        steps: read.map(readStep),
        cites: agreementCites(context.notice),
      });
      found.push({ check: name, entry: entry.name, field: at.field, verdict, tell });
    }
    return found;
  },
};
