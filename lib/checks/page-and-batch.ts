import { parseDate } from '../dates/parse';
import { type FieldId, splitField } from '../dossier/catalogue';
import type { Source } from '../notice/schema';
import type { Check, CheckContext, Finding, Verdict } from './finding';
import { fold, saysSomething, shown } from './shared/fold';
import { readLevel } from './shared/level';
import { readProcedure } from './shared/procedure';

const name = 'page-and-batch';

/** `agrees` and `other` are read for sure; `unsaid` where the notice does not say. */
type Held = 'agrees' | 'other' | 'other-procedure' | 'unreadable' | 'unsaid';
type Question = 'year' | 'level' | 'specialty' | 'procedure';

const VERDICTS: Readonly<Record<Held, Verdict>> = {
  agrees: 'pass',
  other: 'fail',
  'other-procedure': 'fail',
  unreadable: 'unsure',
  unsaid: 'unsure',
};

function year(text: string, { notice }: CheckContext): Held {
  const parsed = parseDate(text.trim().replace(/年度$/, '年').replace(/度$/, ''));
  if (parsed.kind !== 'date' || parsed.date.month !== undefined) return 'unreadable';
  return parsed.date.year === notice.batchYear.value ? 'agrees' : 'other';
}

function level(text: string, { notice }: CheckContext): Held {
  const read = readLevel(text);
  if (read === null) return 'unreadable';
  return notice.levels.value.some((covered) => covered === read) ? 'agrees' : 'other';
}

function specialty(text: string, { notice }: CheckContext): Held {
  if (!saysSomething(text)) return 'unreadable';
  const plain = fold(text);
  if (notice.speciality.value === null) return 'unsaid';
  // The series above it (数字经济) is not another speciality.
  if (notice.series.value !== null && fold(notice.series.value).startsWith(plain)) return 'unreadable';
  const names = [notice.speciality, ...notice.specialityNames].map((known) => fold(known.value ?? ''));
  return names.some((known) => plain.includes(known)) ? 'agrees' : 'other';
}

function procedure(text: string, { notice }: CheckContext): Held {
  const read = readProcedure(text);
  if (read === null) return 'unreadable';
  if (notice.procedures.value === null) return 'unsaid';
  return notice.procedures.value.includes(read) ? 'agrees' : 'other-procedure';
}

/** What the notice wants there, as it is shown. */
function wanted(question: Question, { notice }: CheckContext): string {
  if (question === 'year') return String(notice.batchYear.value);
  if (question === 'level') return notice.levels.value.join(',');
  return (question === 'specialty' ? notice.speciality.value : notice.procedures.value?.join('、')) ?? '';
}

function ask(question: Question, field: FieldId, hold: typeof year, cites: Source[], context: CheckContext): Finding {
  const key = splitField(field).field as keyof NonNullable<CheckContext['dossier']['declaration']>;
  const text = context.dossier.declaration?.[key] ?? '';
  const values = { field, wanted: wanted(question, context), text: shown(text) };
  const finding = { check: name, entry: null, field, steps: [], cites };
  if (text.trim() === '')
    return { ...finding, verdict: 'unsure', reason: { id: `${name}.${question}.missing`, values } };
  const held = hold(text, context);
  const steps = [
    { id: 'step.read', values: { field, text: shown(text) } },
    ...(held === 'unsaid' ? [] : [{ id: `${name}.${question}.step`, values }]),
  ];
  return { ...finding, verdict: VERDICTS[held], reason: { id: `${name}.${question}.${held}`, values }, steps };
}

/** Whether the page is of the batch, level, speciality and procedure that the notice is about. */
export const pageAndBatch: Check = {
  name,
  verdicts: ['pass', 'fail', 'unsure'],
  run: (context) => {
    const { notice } = context;
    const named = [notice.speciality.source, ...notice.specialityNames.map((known) => known.source)];
    return [
      ask('year', 'declaration.batchYear', year, [notice.batchYear.source], context),
      ask('level', 'declaration.level', level, [notice.levels.source], context),
      ask('specialty', 'declaration.specialty', specialty, named, context),
      ask('procedure', 'declaration.procedure', procedure, [notice.procedures.source], context),
    ];
  },
};
