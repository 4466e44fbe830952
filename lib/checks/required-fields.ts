import { CATALOGUE, type FieldId, splitField } from '../dossier/catalogue';
import type { Notice } from '../notice/schema';
import type { Check, CheckContext, Judgement } from './finding';
import { entriesOfAny, textOf } from './shared/entries';
import { saysSomething } from './shared/fold';
import { onceFor } from './shared/once-for';

const name = 'required-fields';

/** What other checks ask for when it is missing: page and batch, excluded persons, contract, seniority, continuing education, assessments. */
const ASKED_ELSEWHERE: readonly FieldId[] = [
  'declaration.specialty',
  'declaration.title',
  'unit.name',
  'title.name',
  'title.acquiredOn',
];

/** What a place of the table that is put together is put together from; any of them will do. */
const FROM: Readonly<Record<string, readonly FieldId[]>> = {
  'birth-month': ['person.birthDate'],
  'contact-number': ['person.mobile', 'person.phone'],
  'specialty-years': ['work.specialtySince', 'work.specialtyYears'],
};

/** A degree is not everyone's, and a route that is not written is the normal one. */
const MAY_BE_EMPTY: readonly FieldId[] = ['education.degree', 'declaration.route'];

/** What the summary table of the notice needs of a person, in its order; of each group one field will do. */
const neededBy: (notice: Notice) => (readonly FieldId[])[] = onceFor(({ summary }) =>
  summary.columns
    .map(({ fill }) =>
      fill.by === 'field' ? [fill.field] : fill.by === 'derivation' ? (FROM[fill.derivation] ?? []) : [],
    )
    .filter((fields) => fields.every((field) => ![...ASKED_ELSEWHERE, ...MAY_BE_EMPTY].includes(field))),
);

function isThere(field: FieldId, { dossier }: CheckContext): boolean {
  for (const entry of entriesOfAny(dossier, splitField(field).section)) {
    if (saysSomething(textOf(entry, field))) return true;
  }
  return false;
}

function isAnyThere(fields: readonly FieldId[], context: CheckContext): boolean {
  for (const field of fields) if (isThere(field, context)) return true;
  return false;
}

/** Of each group of which nothing is there the first field. */
function missingIn(context: CheckContext): FieldId[] {
  const missing: FieldId[] = [];
  for (const fields of neededBy(context.notice)) {
    const first = fields[0];
    if (first && !isAnyThere(fields, context)) missing.push(first);
  }
  return missing;
}

/** Whether all is there that the summary table asks of a person. What is missing is told in one sentence. */
export const requiredFields: Check = {
  name,
  verdicts: ['pass', 'unsure'],
  run: (context): Judgement[] => {
    const fields = missingIn(context);
    const only = fields.length === 1 ? fields[0] : undefined;
    // A single one can be led to, where its section does not repeat.
    const field = only && !CATALOGUE[splitField(only).section].many ? only : null;
    const tell = () => ({
      reason: { id: `${name}.${fields.length > 0 ? 'missing' : 'pass'}`, values: { fields: fields.join(',') } },
      steps: [],
      cites: [context.notice.summary.layout],
    });
    return [{ check: name, entry: null, field, verdict: fields.length > 0 ? 'unsure' : 'pass', tell }];
  },
};
