import { parseDate } from '../dates/parse';
import { remembered } from '../dates/remembered';
import { type FieldId, splitField } from '../dossier/catalogue';
import type { Dossier } from '../dossier/dossier';
import type { Notice, Source } from '../notice/schema';
import type { Check, Judgement, Telling, Verdict, Words } from './finding';
import { fold, saysSomething, shown } from './shared/fold';
import { readLevel } from './shared/level';
import { onceFor } from './shared/once-for';
import { readProcedure } from './shared/procedure';

const name = 'page-and-batch';

/** `agrees` and `other` are read for sure; `unsaid` where the notice does not say. */
type Held = 'agrees' | 'other' | 'other-procedure' | 'unreadable' | 'unsaid' | 'missing';
type Question = 'year' | 'level' | 'specialty' | 'procedure';

const VERDICTS: Readonly<Record<Held, Verdict>> = {
  agrees: 'pass',
  other: 'fail',
  'other-procedure': 'fail',
  unreadable: 'unsure',
  unsaid: 'unsure',
  missing: 'unsure',
};

function year(text: string, notice: Notice): Held {
  const parsed = parseDate(text.trim().replace(/年度$/, '年').replace(/度$/, ''));
  if (parsed.kind !== 'date' || parsed.date.month !== undefined) return 'unreadable';
  return parsed.date.year === notice.batchYear.value ? 'agrees' : 'other';
}

function level(text: string, notice: Notice): Held {
  const read = readLevel(text);
  if (read === null) return 'unreadable';
  return notice.levels.value.includes(read) ? 'agrees' : 'other';
}

/** What the notice calls its speciality, as it is compared. */
const namesOf = onceFor((notice: Notice) =>
  [notice.speciality, ...notice.specialityNames].map(({ value }) => fold(value ?? '')),
);

function specialty(text: string, notice: Notice): Held {
  if (!saysSomething(text)) return 'unreadable';
  const plain = fold(text);
  if (notice.speciality.value === null) return 'unsaid';
  // The series above it (数字经济) is not another speciality.
  if (notice.series.value !== null && fold(notice.series.value).startsWith(plain)) return 'unreadable';
  for (const known of namesOf(notice)) if (plain.includes(known)) return 'agrees';
  return 'other';
}

function procedure(text: string, notice: Notice): Held {
  const read = readProcedure(text);
  if (read === null) return 'unreadable';
  if (notice.procedures.value === null) return 'unsaid';
  return notice.procedures.value.includes(read) ? 'agrees' : 'other-procedure';
}

/** What the notice wants there, as it is shown. */
function wanted(question: Question, notice: Notice): string {
  if (question === 'year') return String(notice.batchYear.value);
  if (question === 'level') return notice.levels.value.join(',');
  return (question === 'specialty' ? notice.speciality.value : notice.procedures.value?.join('、')) ?? '';
}

interface Asked {
  readonly question: Question;
  readonly field: FieldId;
  readonly hold: (text: string, notice: Notice) => Held;
  readonly cites: (notice: Notice) => Source[];
}

const ASKED: readonly Asked[] = [
  { question: 'year', field: 'declaration.batchYear', hold: year, cites: ({ batchYear }) => [batchYear.source] },
  { question: 'level', field: 'declaration.level', hold: level, cites: ({ levels }) => [levels.source] },
  {
    question: 'specialty',
    field: 'declaration.specialty',
    hold: specialty,
    cites: (notice) => [notice.speciality, ...notice.specialityNames].map(({ source }) => source),
  },
  {
    question: 'procedure',
    field: 'declaration.procedure',
    hold: procedure,
    cites: ({ procedures }) => [procedures.source],
  },
];

function answer(asked: Asked, text: string, notice: Notice): Judgement {
  const held = text.trim() === '' ? 'missing' : asked.hold(text, notice);
  const tell = () => tellHeld(asked, held, text, notice);
  return { check: name, entry: null, field: asked.field, verdict: VERDICTS[held], tell };
}

function tellHeld({ question, field, cites }: Asked, held: Held, text: string, notice: Notice): Telling {
  const read = question === 'level' ? readLevel(text) : null;
  const values = { field, wanted: wanted(question, notice), text: shown(text), ...(read && { read }) };
  const steps: Words[] = [];
  if (held !== 'missing') steps.push({ id: 'step.read', values: { field, text: shown(text) } });
  if (held !== 'missing' && held !== 'unsaid') steps.push({ id: `${name}.${question}.step`, values });
  return { reason: { id: `${name}.${question}.${held}`, values }, steps, cites: cites(notice) };
}

/** What each text comes to by a notice: the persons of a batch declare the same few. */
const answersBy = onceFor((notice: Notice) =>
  ASKED.map((asked) => ({
    key: splitField(asked.field).field as keyof NonNullable<Dossier['declaration']>,
    answerTo: remembered(200, 1_000, (text) => answer(asked, text, notice)),
  })),
);

/** Whether the page is of the batch, level, speciality and procedure that the notice is about. */
export const pageAndBatch: Check = {
  name,
  verdicts: ['pass', 'fail', 'unsure'],
  run: ({ dossier, notice }) => {
    const found: Judgement[] = [];
    for (const { key, answerTo } of answersBy(notice)) found.push(answerTo(dossier.declaration?.[key] ?? ''));
    return found;
  },
};
