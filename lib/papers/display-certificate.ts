import { countedFrom, firstDayReadings } from '../checks/shared/display';
import { formatDate } from '../dates/format';
import { parseDate } from '../dates/parse';
import type { IsoDay } from '../dates/partial-date';
import { spanOf } from '../dates/span';
import type { WorkCalendar } from '../dates/work-calendar';
import { workingDaysBetween } from '../dates/working-days';
import type { Notice } from '../notice/schema';
import type { Applicant } from './applicant';
import { levelOf } from './applicant';
import { plainCell } from './cell-text';
import { GRID_COLUMNS, gridRow, label, type PaperGrid, prose, value } from './grid';

/** Room for the hand, where something is not recorded. */
const ROOM = '＿＿＿＿＿＿';
const BLANK_DAY = '　　　　年　　月　　日';
const LEVELS = { junior: '初级', intermediate: '中级', senior: '高级' } as const;
/** Columns of the grid: serial, name, level, qualification, speciality. */
const SPANS = [2, 5, 4, 6, 7] as const;

interface Shown {
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly result: string;
}

const text = (words: string | undefined) => plainCell(words).text;

function shownOf({ dossier: { unit, display } }: Applicant): Shown {
  const { from, to, place, result } = display ?? {};
  return { unit: text(unit?.name), from: text(from), to: text(to), place: text(place), result: text(result) };
}

/** The day that a date surely is; null where it is none, or only a month. */
function dayOf(date: string): IsoDay | null {
  const parsed = parseDate(date);
  if (parsed.kind !== 'date') return null;
  const { first, last } = spanOf(parsed.date);
  return first === last ? first : null;
}

function dateWords(date: string): string {
  const parsed = parseDate(date);
  return parsed.kind === 'date' ? formatDate(parsed.date, 'zh') : BLANK_DAY;
}

/** How many working days the display surely had, as the check counts them; room for the hand where that is not known. */
function daysWords(notice: Notice, from: string, to: string, calendar: WorkCalendar): string {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === null || last === null || first > last) return ROOM;
  const counts = firstDayReadings(notice).map((firstDayCounts) => {
    const counted = workingDaysBetween(countedFrom(first, firstDayCounts), last, calendar);
    return counted.kind === 'known' ? counted.days.length : null;
  });
  return counts.includes(null) ? ROOM : String(Math.min(...(counts as number[])));
}

function sheet(
  notice: Notice,
  { unit, from, to, place, result }: Shown,
  people: readonly Applicant[],
  calendar: WorkCalendar,
) {
  const year = notice.batchYear.value;
  const statement = `按照《${text(notice.title.value)}》的要求，我单位于${dateWords(from)}至${dateWords(to)}（共 ${daysWords(notice, from, to, calendar)} 个工作日）在${place || ROOM}，对下列 ${people.length} 名申报人员的申报材料进行了公示。公示结果：${result || ROOM}${/[。！？]$/u.test(result) ? '' : '。'}`;
  const heads = ['序号', '姓名', '申报级别', '申报资格', '申报专业'].map((head, at) =>
    label(head, SPANS[at] as number),
  );
  const grid: PaperGrid = {
    name: unit || ROOM,
    title: `${year}年度${notice.speciality.value}专业技术资格申报人员公示情况说明`,
    places: [],
    head: [],
    rows: [
      gridRow('statement', [prose(statement, GRID_COLUMNS)], 4),
      gridRow('head', heads),
      ...people.map((one, at) => {
        const { dossier, name, id } = one;
        const level = levelOf(dossier, notice);
        const cells = [
          String(at + 1),
          text(name),
          level === null ? text(dossier.declaration?.level) : LEVELS[level],
          text(dossier.declaration?.title),
          text(dossier.declaration?.specialty),
        ];
        return gridRow(
          id,
          cells.map((cell, place) => value(cell, SPANS[place] as number)),
        );
      }),
    ],
    foot: [`用人单位（盖章）：${unit}`, `日期：${BLANK_DAY}`],
    startsPage: true,
  };
  return grid;
}

/**
 * The certificate of the display, a sheet for each display that was held: those of one unit who were displayed on the same days at
 * the same place with the same result stand on one. What is not recorded is left to the hand; whoever has no day of a display recorded is left out.
 */
export function displayCertificates(
  notice: Notice,
  applicants: readonly Applicant[],
  calendar: WorkCalendar,
): PaperGrid[] {
  const groups = new Map<string, { readonly shown: Shown; readonly people: Applicant[] }>();
  for (const applicant of applicants) {
    const shown = shownOf(applicant);
    if (shown.from === '') continue;
    const key = JSON.stringify(shown);
    const group = groups.get(key);
    if (group) group.people.push(applicant);
    else groups.set(key, { shown, people: [applicant] });
  }
  return [...groups.values()].map(({ shown, people }) => sheet(notice, shown, people, calendar));
}
