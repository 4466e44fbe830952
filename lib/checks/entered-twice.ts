import { gapBetween } from '../dates/gap';
import { toIso } from '../dates/iso';
import type { FieldId } from '../dossier/catalogue';
import type { Dossier } from '../dossier/dossier';
import type { Check, CheckContext, Judgement, Words } from './finding';
import { agreementCites } from './shared/agreement';
import { readStep } from './shared/date-read';
import { type DatedField, dateIn, type Entry, entriesOf, entriesOfAny, textOf } from './shared/entries';
import { fold, shown } from './shared/fold';
import { lastDay } from './shared/last-day';
import { readNumber } from './shared/number';

const name = 'entered-twice';

interface Told {
  readonly field: FieldId;
  readonly id: string;
  readonly values: Words['values'];
  readonly read: readonly DatedField[];
}

const month = (day: string) => day.slice(0, 7);

/** When the earliest job began. Null where one has no date: it may be the first. */
function firstJob(dossier: Dossier): DatedField | null {
  let first: DatedField | null = null;
  for (const entry of entriesOf(dossier, 'employment')) {
    const from = dateIn(entry, 'employment.from');
    if (!from) return null;
    if (!first || from.first < first.first) first = from;
  }
  return first;
}

/** Start of work: as entered, and as the earliest job has it. Forms write the job by the month, so a month is agreed on. */
function startOfWork({ dossier }: CheckContext, work: Entry | undefined): Told | null {
  const started = work ? dateIn(work, 'work.startedOn') : null;
  const first = firstJob(dossier);
  if (!started || !first) return null;
  const agrees = month(started.first) <= month(first.last) && month(first.first) <= month(started.last);
  if (agrees) return null;
  const values = { started: toIso(started.date), first: toIso(first.date) };
  const id = started.last < first.first ? 'start-sooner' : 'start-later';
  return { field: 'work.startedOn', id, values, read: [started, first] };
}

const isOpen = (text: string) => /^(?:|至今|迄今|今|现在|目前|present|now)$/iu.test(fold(text));

/** Whether it is a job that goes on, with its unit. */
function isPresent(entry: Entry): boolean {
  if (!dateIn(entry, 'employment.from') || textOf(entry, 'employment.unit').trim() === '') return false;
  return isOpen(textOf(entry, 'employment.to'));
}

/** The employer: as entered, and as the jobs that go on have it. */
function employer({ dossier }: CheckContext): Told | null {
  const unit = dossier.unit?.name ?? '';
  if (unit.trim() === '') return null;
  let other: string | null = null;
  for (const entry of entriesOf(dossier, 'employment')) {
    if (!isPresent(entry)) continue;
    const text = textOf(entry, 'employment.unit');
    if (fold(text) === fold(unit)) return null;
    other ??= text;
  }
  if (other === null) return null;
  return { field: 'unit.name', id: 'employer', values: { one: shown(unit), other: shown(other) }, read: [] };
}

/** Years in the speciality: as entered, and as counted to the seniority cutoff. */
function specialtyYears({ notice }: CheckContext, work: Entry | undefined): Told | null {
  const since = work ? dateIn(work, 'work.specialtySince') : null;
  const entered = work ? readNumber(textOf(work, 'work.specialtyYears')) : null;
  if (!since || entered === null) return null;
  const cutoff = lastDay('seniority', notice);
  const most = gapBetween(since.first, cutoff).years;
  const least = gapBetween(since.last, cutoff).years;
  // Some count the year that has begun.
  if (entered >= least && entered <= most + 1) return null;
  const values = { entered, counted: least, since: toIso(since.date), cutoff };
  return { field: 'work.specialtyYears', id: 'years', values, read: [since] };
}

/** The same fact in two places: start of work, employer, years in the speciality. Both are shown; which is right, the user knows. */
export const enteredTwice: Check = {
  name,
  verdicts: ['unsure'],
  run: (context) => {
    const work = entriesOfAny(context.dossier, 'work')[0];
    const found: Judgement[] = [];
    for (const told of [startOfWork(context, work), employer(context), specialtyYears(context, work)]) {
      if (!told) continue;
      const tell = () => ({
        reason: { id: `${name}.${told.id}`, values: told.values },
        steps: told.read.map(readStep),
        cites: agreementCites(context.notice),
      });
      found.push({ check: name, entry: null, field: told.field, verdict: 'unsure', tell });
    }
    return found;
  },
};
