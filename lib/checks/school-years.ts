import { addMonths } from '../dates/add-months';
import { toIso } from '../dates/iso';
import { SCHOOL_YEARS } from '../notice/school-years';
import type { Check, Judgement } from './finding';
import { readStep } from './shared/date-read';
import { educationRank } from './shared/education-rank';
import { type DatedField, dateIn, type Entry, entriesOf, textOf } from './shared/entries';
import { fold, shown } from './shared/fold';

const name = 'school-years';

type Course = (typeof SCHOOL_YEARS.courses)[number];

const rankOf = (entry: Entry) => educationRank(textOf(entry, 'education.level'));
const JUNIOR_COLLEGE = educationRank('大专');

/** The rows of the table, with the rank of their level. */
const COURSES = SCHOOL_YEARS.courses.map((row) => ({ row, rank: educationRank(row.level) }));

function hasJuniorCollege(all: readonly Entry[]): boolean {
  for (const entry of all) if (rankOf(entry) === JUNIOR_COLLEGE) return true;
  return false;
}

/** Whether it is a full-time course that stands on no other; 专升本 says itself that it does. */
function isFullTimeFirst(entry: Entry, all: readonly Entry[]): boolean {
  if (fold(textOf(entry, 'education.fullTime')) !== '全日制') return false;
  return !hasJuniorCollege(all) && !/专升本|专接本|续本/u.test(textOf(entry, 'education.level'));
}

/** The row of the table for the course; null where its level can't be read or has none. */
function courseOf(entry: Entry, all: readonly Entry[]): Course | null {
  const rank = rankOf(entry);
  for (const known of COURSES) {
    if (known.rank === rank && (known.row.course === 'any' || isFullTimeFirst(entry, all))) return known.row;
  }
  return null;
}

function told(entry: Entry, id: string, months: number, from: DatedField, to: DatedField): Judgement {
  const tell = () => {
    const values = {
      level: shown(textOf(entry, 'education.level')),
      from: toIso(from.date),
      to: toIso(to.date),
      usual: `P${Math.floor(months / 12)}Y${months % 12 ? `${months % 12}M` : ''}`,
    };
    const steps = [readStep(from), readStep(to)];
    return { reason: { id: `${name}.${id}`, values }, steps, cites: [SCHOOL_YEARS.source] };
  };
  return { check: name, entry: entry.name, field: 'education.graduatedOn', verdict: 'unsure', tell };
}

function judge(entry: Entry, all: readonly Entry[]): Judgement | null {
  const from = dateIn(entry, 'education.from');
  const to = dateIn(entry, 'education.graduatedOn');
  if (!from || !to || from.first > to.last) return null;
  const course = courseOf(entry, all);
  if (!course) return null;
  if (addMonths(from.first, course.least) > to.last) return told(entry, 'short', course.least, from, to);
  return addMonths(from.last, course.most) < to.first ? told(entry, 'long', course.most, from, to) : null;
}

/** Whether the time at school is one that the level of education usually takes; told where it surely is not. */
export const schoolYears: Check = {
  name,
  verdicts: ['unsure'],
  run: ({ dossier }) => {
    const all = entriesOf(dossier, 'education');
    const found: Judgement[] = [];
    for (const entry of all) {
      const judged = judge(entry, all);
      if (judged) found.push(judged);
    }
    return found;
  },
};
