import { gapBetween } from '../dates/gap';
import { toIso } from '../dates/iso';
import type { FieldId } from '../dossier/catalogue';
import type { Check, CheckContext, Finding, Words } from './finding';
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
  readonly steps?: readonly Words[];
}

const month = (day: string) => day.slice(0, 7);

/** Start of work: as entered, and as the earliest job has it. Forms write the job by the month, so a month is agreed on. */
function startOfWork({ dossier }: CheckContext, work: Entry | undefined): Told[] {
  const started = work ? dateIn(work, 'work.startedOn') : null;
  const jobs = entriesOf(dossier, 'employment').map((entry) => dateIn(entry, 'employment.from'));
  // A job without a date may be the first one.
  if (!started || jobs.length === 0 || jobs.includes(null)) return [];
  const first = (jobs as DatedField[]).reduce((a, b) => (b.first < a.first ? b : a));
  const agrees = month(started.first) <= month(first.last) && month(first.first) <= month(started.last);
  if (agrees) return [];
  const values = { started: toIso(started.date), first: toIso(first.date) };
  const id = started.last < first.first ? 'start-sooner' : 'start-later';
  return [{ field: 'work.startedOn', id, values, steps: [started, first].map(readStep) }];
}

/** The employer: as entered, and as the jobs that go on have it. */
function employer({ dossier }: CheckContext): Told[] {
  const unit = dossier.unit?.name ?? '';
  const present = entriesOf(dossier, 'employment').filter((entry) => {
    const to = textOf(entry, 'employment.to');
    return dateIn(entry, 'employment.from') && textOf(entry, 'employment.unit').trim() !== '' && isOpen(to);
  });
  const [job] = present;
  if (unit.trim() === '' || !job) return [];
  if (present.some((entry) => fold(textOf(entry, 'employment.unit')) === fold(unit))) return [];
  return [
    { field: 'unit.name', id: 'employer', values: { one: shown(unit), other: shown(textOf(job, 'employment.unit')) } },
  ];
}

const isOpen = (text: string) => /^(?:|至今|迄今|今|现在|目前|present|now)$/iu.test(fold(text));

/** Years in the speciality: as entered, and as counted to the seniority cutoff. */
function specialtyYears({ notice }: CheckContext, work: Entry | undefined): Told[] {
  const since = work ? dateIn(work, 'work.specialtySince') : null;
  const entered = work ? readNumber(textOf(work, 'work.specialtyYears')) : null;
  if (!since || entered === null) return [];
  const cutoff = lastDay('seniority', notice);
  const [most, least] = [gapBetween(since.first, cutoff).years, gapBetween(since.last, cutoff).years];
  // Some count the year that has begun.
  if (entered >= least && entered <= most + 1) return [];
  const values = { entered, counted: least, since: toIso(since.date), cutoff };
  return [{ field: 'work.specialtyYears', id: 'years', values, steps: [readStep(since)] }];
}

/** The same fact in two places: start of work, employer, years in the speciality. Both are shown; which is right, the user knows. */
export const enteredTwice: Check = {
  name,
  verdicts: ['unsure'],
  run: (context) => {
    const [work] = entriesOfAny(context.dossier, 'work');
    return [...startOfWork(context, work), ...employer(context), ...specialtyYears(context, work)].map(
      ({ field, id, values, steps = [] }): Finding => ({
        check: name,
        entry: null,
        field,
        verdict: 'unsure',
        reason: { id: `${name}.${id}`, values },
        steps,
        cites: agreementCites(context.notice),
      }),
    );
  },
};
