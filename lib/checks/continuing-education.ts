import { splitDay } from '../dates/calendar';
import type { FieldId } from '../dossier/catalogue';
import type { Notice, Source } from '../notice/schema';
import type { Check, CheckContext, Finding, Verdict, Words } from './finding';
import { dateIn, type Entry, entriesOf, textOf } from './shared/entries';
import { gather } from './shared/gather';
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
  readonly steps?: readonly Words[];
  readonly source?: Source;
}

/** The year that the hours are of: as entered, else that of the training, where it lies in one. */
function yearOf(entry: Entry): number | null {
  const entered = readYear(textOf(entry, 'training.year'));
  if (entered !== null) return entered;
  const years = gather(['training.from', 'training.to'] as const, (field) => dateIn(entry, field)?.date.year ?? []);
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
}

/** What the year asks of the declared level; of the strictest level where none can be read. Null where the table has no such year. */
function rowOf(year: number, { dossier, notice }: CheckContext): Row | null {
  const level = readLevel(dossier.declaration?.level ?? '');
  const rows = notice.trainingHours.filter(
    ({ value }) =>
      (value.from === null || value.from <= year) &&
      (value.to === null || year <= value.to) &&
      (value.level === null || level === null || value.level === level),
  );
  if (level !== null) return rows[0] ?? null;
  return rows.reduce<Row | null>((most, row) => (most && most.value.hours >= row.value.hours ? most : row), null);
}

function judgeYear(year: number, entries: readonly [Entry, ...Entry[]], context: CheckContext): Told {
  const [entry] = entries;
  const sum = (field: FieldId) =>
    entries.reduce<number | null>((total, one) => {
      const number = readNumber(textOf(one, field));
      return total === null || number === null ? null : total + number;
    }, 0);
  const [hours, professional] = [sum('training.hours'), sum('training.professionalHours')];
  const row = rowOf(year, context);
  const base = { entry, field: 'training.hours', verdict: 'unsure', source: row?.source } as const;
  if (hours === null) return { ...base, id: 'no-hours', values: { year } };
  const steps = [{ id: `${name}.step-sum`, values: { year, hours, count: entries.length } }];
  if (professional !== null && professional > hours) {
    const values = { year, hours, professional };
    return { ...base, field: 'training.professionalHours', verdict: 'fail', id: 'split', values, steps };
  }
  if (!row) return { ...base, id: 'no-row', values: { year, hours }, steps };
  const asked = row.value;
  const values = { year, hours, asked: asked.hours, professional: professional ?? 0, least: asked.professional ?? 0 };
  if (hours < asked.hours) return { ...base, id: 'short', values, steps };
  if (asked.professional === null) return { ...base, verdict: 'pass', id: 'pass', values, steps };
  if (professional === null) {
    return { ...base, field: 'training.professionalHours', id: 'no-professional', values, steps };
  }
  return professional < asked.professional
    ? { ...base, field: 'training.professionalHours', id: 'short-professional', values, steps }
    : { ...base, verdict: 'pass', id: 'pass-professional', values, steps };
}

/** A training whose dates surely lie outside the year that its hours are given for. */
function otherYear(entry: Entry): Told[] {
  const year = readYear(textOf(entry, 'training.year'));
  const dates = gather(['training.from', 'training.to'] as const, (field) => dateIn(entry, field) ?? []);
  const [first] = dates;
  if (year === null || !first || dates.some((date) => date.date.year === year)) return [];
  const values = { year, other: first.date.year };
  return [{ entry, field: 'training.year', verdict: 'unsure', id: 'other-year', values }];
}

function all(context: CheckContext): Told[] {
  const entries = entriesOf(context.dossier, 'training');
  if (entries.length === 0) return [{ entry: null, field: null, verdict: 'unsure', id: 'none', values: {} }];
  const last = splitDay(lastDay('seniority', context.notice)).year;
  const byYear = new Map<number, [Entry, ...Entry[]]>();
  const found: Told[] = [];
  for (const entry of entries) {
    const year = yearOf(entry);
    const others = year === null ? undefined : byYear.get(year);
    if (year === null) found.push({ entry, field: 'training.year', verdict: 'unsure', id: 'no-year', values: {} });
    else if (others) others.push(entry);
    else byYear.set(year, [entry]);
  }
  // The year that the cutoff ends is the last one that is asked for; a later one is still running.
  const judged = [...byYear].filter(([year]) => year <= last).map(([year, own]) => judgeYear(year, own, context));
  const missing = found.length === 0 && !byYear.has(last);
  return [
    ...judged,
    ...gather(entries, otherYear),
    ...found,
    ...(missing
      ? [{ entry: null, field: null, verdict: 'unsure', id: 'last-year', values: { year: last } } as const]
      : []),
  ];
}

/** Hours of each year, and how many of them professional, against the table of the notice. The table is ours, so short hours ask. */
export const continuingEducation: Check = {
  name,
  verdicts: ['pass', 'fail', 'unsure'],
  run: (context) => {
    const { notice } = context;
    const [first] = notice.trainingHours;
    return all(context).map(({ entry, field, verdict, id, values, steps = [], source = first?.source }): Finding => {
      const cites = [notice.rules.training.source, ...(source ? [source] : [])];
      const reason = { id: `${name}.${id}`, values };
      return { check: name, entry: entry?.name ?? null, field, verdict, reason, steps, cites };
    });
  },
};
