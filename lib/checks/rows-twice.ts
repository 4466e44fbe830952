import { toIso } from '../dates/iso';
import type { FieldId } from '../dossier/catalogue';
import type { Check, CheckContext, Finding } from './finding';
import { agreementCites } from './shared/agreement';
import { readStep } from './shared/date-read';
import { type DatedField, dateIn, type Entry, entriesOf, type ListSection, textOf } from './shared/entries';
import { fold, saysSomething, shown } from './shared/fold';
import { gather } from './shared/gather';

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
  const texts = fields.map((field) => textOf(entry, field));
  return texts.every(saysSomething) ? texts.map(fold).join('\n') : null;
}

function clashes([section, field, by]: (typeof ROWS)[number], { dossier }: CheckContext): [Row, Row][] {
  const entries = entriesOf(dossier, section);
  if (entries.length < 2) return [];
  const seen = new Map<string, Row>();
  return gather(entries, (entry): [Row, Row][] => {
    const [key, at] = [keyOf(entry, by), dateIn(entry, field)];
    if (key === null || !at) return [];
    const row = { entry, at, what: shown(textOf(entry, by[0] as FieldId)) };
    const before = seen.get(key);
    if (!before) seen.set(key, row);
    const apart = before && (before.at.last < at.first || at.last < before.at.first);
    return apart ? [[before, row]] : [];
  });
}

/** Rows of one and the same thing that give it different dates, as a title that stands twice. */
export const rowsTwice: Check = {
  name,
  verdicts: ['unsure'],
  run: (context) => {
    const told = new Set<string | null>();
    return gather(ROWS, (rows) =>
      gather(clashes(rows, context), ([before, row]): Finding[] => {
        if (told.has(row.entry.name)) return [];
        told.add(row.entry.name);
        const values = {
          field: rows[1],
          what: row.what,
          one: toIso(before.at.date),
          other: toIso(row.at.date),
        };
        return [
          {
            check: name,
            entry: row.entry.name,
            field: rows[1],
            verdict: 'unsure',
            reason: { id: `${name}.differ`, values },
            steps: [before.at, row.at].map(readStep),
            cites: agreementCites(context.notice),
          },
        ];
      }),
    );
  },
};
