import { addMonths } from '../dates/add-months';
import { toIso } from '../dates/iso';
import { SCHOOL_YEARS } from '../notice/school-years';
import type { Check, Finding } from './finding';
import { readStep } from './shared/date-read';
import { educationRank } from './shared/education-rank';
import { type DatedField, dateIn, type Entry, entriesOf, textOf } from './shared/entries';
import { fold, shown } from './shared/fold';
import { gather } from './shared/gather';

const name = 'school-years';

type Course = (typeof SCHOOL_YEARS.courses)[number];

const rankOf = (entry: Entry) => educationRank(textOf(entry, 'education.level'));
const JUNIOR_COLLEGE = educationRank('大专');

/** The rows of the table, with the rank of their level. */
const COURSES = SCHOOL_YEARS.courses.map((row) => ({ row, rank: educationRank(row.level) }));

/** The row of the table for the course; null where its level can't be read or has none. */
function courseOf(entry: Entry, all: readonly Entry[]): Course | null {
  const rank = rankOf(entry);
  const fullTime = fold(textOf(entry, 'education.fullTime')) === '全日制';
  // 专升本 says itself that it stands on another course.
  const first =
    all.every((other) => rankOf(other) !== JUNIOR_COLLEGE) &&
    !/专升本|专接本|续本/u.test(textOf(entry, 'education.level'));
  return (
    COURSES.find((known) => known.rank === rank && (known.row.course === 'any' || (fullTime && first)))?.row ?? null
  );
}

function judge(entry: Entry, course: Course, from: DatedField, to: DatedField): Finding[] {
  const made = (id: string, months: number): Finding[] => [
    {
      check: name,
      entry: entry.name,
      field: 'education.graduatedOn',
      verdict: 'unsure',
      reason: {
        id: `${name}.${id}`,
        values: {
          level: shown(textOf(entry, 'education.level')),
          from: toIso(from.date),
          to: toIso(to.date),
          usual: `P${Math.floor(months / 12)}Y${months % 12 ? `${months % 12}M` : ''}`,
        },
      },
      steps: [from, to].map(readStep),
      cites: [SCHOOL_YEARS.source],
    },
  ];
  if (from.first > to.last) return [];
  if (addMonths(from.first, course.least) > to.last) return made('short', course.least);
  return addMonths(from.last, course.most) < to.first ? made('long', course.most) : [];
}

/** Whether the time at school is one that the level of education usually takes; told where it surely is not. */
export const schoolYears: Check = {
  name,
  verdicts: ['unsure'],
  run: ({ dossier }) => {
    const all = entriesOf(dossier, 'education');
    return gather(all, (entry) => {
      const [from, to] = [dateIn(entry, 'education.from'), dateIn(entry, 'education.graduatedOn')];
      const course = from && to ? courseOf(entry, all) : null;
      return from && to && course ? judge(entry, course, from, to) : [];
    });
  },
};
