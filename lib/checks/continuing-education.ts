import { splitDay } from '../dates/calendar';
import type { FieldId } from '../dossier/catalogue';
import type { Level, Notice, Source } from '../notice/schema';
import type { Check, CheckContext, Judgement, Verdict, Words } from './finding';
import { dateIn, type Entry, entriesOf, textOf } from './shared/entries';
import { lastDay } from './shared/last-day';
import { readLevel } from './shared/level';
import { readNumber, readYear } from './shared/number';

const name = 'continuing-education';

type Row = Notice['trainingHours'][number];

interface Told {
  readonly entry: Entry | null;
  readonly field: FieldId | null;
  readonly verdict: Verdict;
  readonly id: string;
  readonly values: Words['values'];
  /** The hours of the year and of how many entries they were added up; null where they were not. */
  readonly sum: Words['values'] | null;
  /** That of the row of the table; that of its first where no row was found. */
  readonly source: Source | undefined;
}

/** The year that the hours are of: as entered, else that of the training, where it lies in one. */
function yearOf(entry: Entry): number | null {
  const entered = readYear(textOf(entry, 'training.year'));
  if (entered !== null) return entered;
  const from = dateIn(entry, 'training.from')?.date.year ?? null;
  const to = dateIn(entry, 'training.to')?.date.year ?? null;
  return from === null || to === null || from === to ? (from ?? to) : null;
}

function holds({ value }: Row, year: number, level: Level | null): boolean {
  if (value.from !== null && year < value.from) return false;
  if (value.to !== null && year > value.to) return false;
  return value.level === null || level === null || value.level === level;
}

/** What the year asks of the declared level; of the strictest level where none can be read. Null where the table has no such year. */
function rowOf(year: number, { dossier, notice }: CheckContext): Row | null {
  const level = readLevel(dossier.declaration?.level ?? '');
  let strictest: Row | null = null;
  for (const row of notice.trainingHours) {
    if (!holds(row, year, level)) continue;
    if (level !== null) return row;
    if (!strictest || row.value.hours > strictest.value.hours) strictest = row;
  }
  return strictest;
}

/** The hours in all; null where those of an entry can't be read. */
function sum(entries: readonly Entry[], field: FieldId): number | null {
  let total = 0;
  for (const entry of entries) {
    const number = readNumber(textOf(entry, field));
    if (number === null) return null;
    total += number;
  }
  return total;
}

type Judged = Pick<Told, 'field' | 'verdict' | 'id' | 'values'>;

function judgeHours(year: number, hours: number, professional: number | null, row: Row | null): Judged {
  if (professional !== null && professional > hours) {
    const values = { year, hours, professional };
    return { field: 'training.professionalHours', verdict: 'fail', id: 'split', values };
  }
  if (!row) return { field: 'training.hours', verdict: 'unsure', id: 'no-row', values: { year, hours } };
  const asked = row.value;
  const values = { year, hours, asked: asked.hours, professional: professional ?? 0, least: asked.professional ?? 0 };
  if (hours < asked.hours) return { field: 'training.hours', verdict: 'unsure', id: 'short', values };
  if (asked.professional === null) return { field: 'training.hours', verdict: 'pass', id: 'pass', values };
  if (professional === null) {
    return { field: 'training.professionalHours', verdict: 'unsure', id: 'no-professional', values };
  }
  return professional < asked.professional
    ? { field: 'training.professionalHours', verdict: 'unsure', id: 'short-professional', values }
    : { field: 'training.hours', verdict: 'pass', id: 'pass-professional', values };
}

function judgeYear(year: number, entries: readonly [Entry, ...Entry[]], context: CheckContext): Told {
  const entry = entries[0];
  const hours = sum(entries, 'training.hours');
  const row = rowOf(year, context);
  const source = row?.source;
  if (hours === null) {
    return { entry, field: 'training.hours', verdict: 'unsure', id: 'no-hours', values: { year }, sum: null, source };
  }
  const { field, verdict, id, values } = judgeHours(year, hours, sum(entries, 'training.professionalHours'), row);
  const added = { year, hours, count: entries.length };
  return { entry, field, verdict, id, values, sum: added, source };
}

/** What hangs on no row of the table. */
function askedOf(entry: Entry | null, field: FieldId | null, id: string, values: Words['values']): Told {
  return { entry, field, verdict: 'unsure', id, values, sum: null, source: undefined };
}

/** A training whose dates surely lie outside the year that its hours are given for. */
function otherYear(entry: Entry): Told | null {
  const year = readYear(textOf(entry, 'training.year'));
  if (year === null) return null;
  const from = dateIn(entry, 'training.from')?.date.year ?? null;
  const to = dateIn(entry, 'training.to')?.date.year ?? null;
  const other = from ?? to;
  if (other === null || from === year || to === year) return null;
  return askedOf(entry, 'training.year', 'other-year', { year, other });
}

function all(context: CheckContext): Told[] {
  const entries = entriesOf(context.dossier, 'training');
  if (entries.length === 0) return [askedOf(null, null, 'none', {})];
  const last = splitDay(lastDay('seniority', context.notice)).year;
  const byYear = new Map<number, [Entry, ...Entry[]]>();
  const withoutYear: Entry[] = [];
  for (const entry of entries) {
    const year = yearOf(entry);
    const others = year === null ? undefined : byYear.get(year);
    if (year === null) withoutYear.push(entry);
    else if (others) others.push(entry);
    else byYear.set(year, [entry]);
  }
  const found: Told[] = [];
  // The year that the cutoff ends is the last one that is asked for; a later one is still running.
  for (const [year, own] of byYear) if (year <= last) found.push(judgeYear(year, own, context));
  for (const entry of entries) {
    const told = otherYear(entry);
    if (told) found.push(told);
  }
  for (const entry of withoutYear) found.push(askedOf(entry, 'training.year', 'no-year', {}));
  if (withoutYear.length === 0 && !byYear.has(last)) found.push(askedOf(null, null, 'last-year', { year: last }));
  return found;
}

/** Hours of each year, and how many of them professional, against the table of the notice. The table is ours, so short hours ask. */
export const continuingEducation: Check = {
  name,
  verdicts: ['pass', 'fail', 'unsure'],
  run: (context) => {
    const { rules, trainingHours } = context.notice;
    const found: Judgement[] = [];
    for (const { entry, field, verdict, id, values, sum, source = trainingHours[0]?.source } of all(context)) {
      const tell = () => ({
        reason: { id: `${name}.${id}`, values },
        steps: sum === null ? [] : [{ id: `${name}.step-sum`, values: sum }],
        cites: source ? [rules.training.source, source] : [rules.training.source],
      });
      found.push({ check: name, entry: entry?.name ?? null, field, verdict, tell });
    }
    return found;
  },
};
