import { toIso } from '../dates/iso';
import type { FieldId } from '../dossier/catalogue';
import type { Check, CheckContext, Judgement } from './finding';
import { agreementCites } from './shared/agreement';
import { readStep } from './shared/date-read';
import { type DatedField, dateIn, type Entry, entriesOf, type ListSection, textOf } from './shared/entries';
import { fold, saysSomething, shown } from './shared/fold';

const name = 'rows-twice';

/**
 * The date that a row of the section is known by, and the fields that together say which thing the row is of. An award is
 * left out: the same one is given year by year.
 */
const ROWS: readonly (readonly [ListSection, FieldId, readonly FieldId[]])[] = [
  ['education', 'education.graduatedOn', ['education.level', 'education.school']],
  ['title', 'title.acquiredOn', ['title.name']],
  ['title', 'title.acquiredOn', ['title.number']],
  ['certificate', 'certificate.acquiredOn', ['certificate.name']],
  ['certificate', 'certificate.acquiredOn', ['certificate.number']],
  ['patent', 'patent.grantedOn', ['patent.number']],
  ['paper', 'paper.publishedOn', ['paper.title']],
];

interface Row {
  readonly entry: Entry;
  readonly at: DatedField;
  readonly what: string;
}

/** The key of a row; null where one of its fields says nothing. */
function keyOf(entry: Entry, fields: readonly FieldId[]): string | null {
  let key = '';
  for (const field of fields) {
    const text = textOf(entry, field);
    if (!saysSomething(text)) return null;
    key += `${fold(text)}\n`;
  }
  return key;
}

/** Each row that surely has another date than the first row of the same thing, behind that one. */
function clashes([section, field, by]: (typeof ROWS)[number], { dossier }: CheckContext): (readonly [Row, Row])[] {
  const found: (readonly [Row, Row])[] = [];
  const entries = entriesOf(dossier, section);
  if (entries.length < 2) return found;
  const seen = new Map<string, Row>();
  for (const entry of entries) {
    const key = keyOf(entry, by);
    const at = dateIn(entry, field);
    if (key === null || !at) continue;
    const row = { entry, at, what: shown(textOf(entry, by[0] as FieldId)) };
    const before = seen.get(key);
    if (!before) seen.set(key, row);
    else if (before.at.last < at.first || at.last < before.at.first) found.push([before, row]);
  }
  return found;
}

function told(field: FieldId, before: Row, row: Row, { notice }: CheckContext): Judgement {
  const tell = () => {
    const values = { field, what: row.what, one: toIso(before.at.date), other: toIso(row.at.date) };
    const steps = [readStep(before.at), readStep(row.at)];
    return { reason: { id: `${name}.differ`, values }, steps, cites: agreementCites(notice) };
  };
  return { check: name, entry: row.entry.name, field, verdict: 'unsure', tell };
}

/** Rows of one and the same thing that give it different dates, as a title that stands twice. */
export const rowsTwice: Check = {
  name,
  verdicts: ['unsure'],
  run: (context) => {
    const found: Judgement[] = [];
    const known = new Set<string | null>();
    for (const rows of ROWS) {
      for (const [before, row] of clashes(rows, context)) {
        if (known.has(row.entry.name)) continue;
        known.add(row.entry.name);
        found.push(told(rows[1], before, row, context));
      }
    }
    return found;
  },
};
