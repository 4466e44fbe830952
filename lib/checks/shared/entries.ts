import { LONGEST_DATE, parseDate } from '../../dates/parse';
import type { DaySpan, ParsedDate, PartialDate } from '../../dates/partial-date';
import { remembered } from '../../dates/remembered';
import { spanOf } from '../../dates/span';
import { CATALOGUE, type FieldId, type SectionId, splitField } from '../../dossier/catalogue';
import type { Dossier } from '../../dossier/dossier';
import { lastAsked } from './last-asked';

/** A section that repeats. */
export type ListSection = {
  [S in SectionId]: (typeof CATALOGUE)[S]['many'] extends true ? S : never;
}[SectionId];

/** One entry of a section: its name as `paper[0]`, null where the section does not repeat, and its fields as written. */
export interface Entry {
  readonly name: string | null;
  readonly fields: Readonly<Record<string, string | undefined>>;
  /** The dates that were read of it: every check asks for the same. Absent where an entry is made for one question. */
  readonly read?: ReadDate[];
}

function hasText(fields: Entry['fields']): boolean {
  for (const field in fields) {
    const text = fields[field];
    if (text !== undefined && text.trim() !== '') return true;
  }
  return false;
}

/** The entries of each section that was asked for: every check asks for the same. */
const KNOWN = lastAsked((_: Dossier) => new Map<SectionId, readonly Entry[]>());

/** The entries of a section in which some field has text; the others are rows that nobody has filled. */
export function entriesOf(dossier: Dossier, section: ListSection): readonly Entry[] {
  return entriesOfAny(dossier, section);
}

/** The names of the rows, as `paper[0]`: every dossier has the same. */
const NAMES = new Map<SectionId, string[]>();

function namesOf(section: SectionId, count: number): readonly string[] {
  const names = NAMES.get(section) ?? [];
  for (let index = names.length; index < count; index++) names.push(`${section}[${index}]`);
  NAMES.set(section, names);
  return names;
}

function filledRows(dossier: Dossier, section: SectionId): Entry[] {
  if (!CATALOGUE[section].many) {
    const fields = dossier[section] as Entry['fields'] | undefined;
    return fields && hasText(fields) ? [{ name: null, fields, read: [] }] : [];
  }
  const rows: readonly Entry['fields'][] = dossier[section as ListSection] ?? [];
  const filled: Entry[] = [];
  const names = namesOf(section, rows.length);
  for (let index = 0; index < rows.length; index++) {
    const fields = rows[index] as Entry['fields'];
    if (hasText(fields)) filled.push({ name: names[index] as string, fields, read: [] });
  }
  return filled;
}

/** The same for any section; one that does not repeat has one entry at most. */
export function entriesOfAny(dossier: Dossier, section: SectionId): readonly Entry[] {
  const known = KNOWN(dossier);
  const before = known.get(section);
  if (before) return before;
  const made = filledRows(dossier, section);
  known.set(section, made);
  return made;
}

/** The text of a field of the entry; empty where it has none. */
export function textOf(entry: Entry, field: FieldId): string {
  return entry.fields[splitField(field).field] ?? '';
}

/** A date of an entry and the days that it may mean. */
export interface DatedField extends DaySpan {
  readonly field: FieldId;
  readonly date: PartialDate;
}

/** What stands in a field of dates. */
interface ReadDate {
  readonly field: FieldId;
  readonly parsed: ParsedDate;
  readonly dated: DatedField | null;
}

/** A text of a date as it is read, and the days that it may mean: the dossiers of a batch write the same days again and again. */
const readText = remembered(LONGEST_DATE, 40_000, (text) => {
  const parsed = parseDate(text);
  return { parsed, span: parsed.kind === 'date' ? spanOf(parsed.date) : null };
});

function readIn(entry: Entry, field: FieldId): ReadDate {
  const { read } = entry;
  if (read) for (let at = 0; at < read.length; at++) if (read[at]?.field === field) return read[at] as ReadDate;
  const { parsed, span } = readText(textOf(entry, field));
  const dated =
    parsed.kind === 'date' && span ? { field, date: parsed.date, first: span.first, last: span.last } : null;
  const made = { field, parsed, dated };
  read?.push(made);
  return made;
}

/** What `parseDate` reads in a field of the entry. */
export function parsedIn(entry: Entry, field: FieldId): ParsedDate {
  return readIn(entry, field).parsed;
}

/** The date in a field of the entry; null where there is none that can be read. */
export function dateIn(entry: Entry, field: FieldId): DatedField | null {
  return readIn(entry, field).dated;
}
