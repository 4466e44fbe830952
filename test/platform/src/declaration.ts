import { type Field, SECTIONS, type Section } from './sections';

/** A row of a section as the page shows it: text by the code of its field. */
export type Row = Record<string, string>;
/** The declaration as the page shows it: one row, or many, by the prefix of the section. */
export type Shown = Record<string, Row | Row[]>;

type Stored = Record<string, Record<string, string> | Record<string, string>[] | undefined>;

/** Stored words that the page shows otherwise. */
const SHOWN_AS: Record<string, Record<string, string>> = {
  'declaration.level': { junior: '初级', intermediate: '中级' },
  'employment.to': { present: '至今' },
};

function shownText(field: Field, stored: Record<string, string> | undefined): string {
  const text = String(stored?.[field.from.split('.')[1] ?? ''] ?? '');
  return SHOWN_AS[field.from]?.[text] ?? text;
}

function sectionOf(field: Field | undefined): string {
  return field?.from.split('.')[0] ?? '';
}

function shownSection(section: Section, stored: Stored): Row | Row[] {
  const rowOf = (source: (field: Field) => Record<string, string> | undefined): Row =>
    Object.fromEntries(section.fields.map((field) => [field.code, shownText(field, source(field))]));
  if (section.layout === 'items') return rowOf((field) => stored[sectionOf(field)] as Record<string, string>);
  const entries = (stored[sectionOf(section.fields[0])] ?? []) as Record<string, string>[];
  return entries.map((entry) => rowOf(() => entry));
}

/** Asks the hall for the declaration that a page's query names. Throws when the hall does not answer. */
export async function loadDeclaration(query: URLSearchParams): Promise<Shown> {
  const asked = new URLSearchParams({ applicant: query.get('applicant') ?? '' });
  for (const change of ['masked', 'blank']) if (query.has(change)) asked.set(change, '1');
  const response = await fetch(`/web/api/declaration?${asked}`);
  if (!response.ok) throw new Error(`declaration: ${response.status}`);
  const stored = (await response.json()) as Stored;
  return Object.fromEntries(SECTIONS.map((section) => [section.prefix, shownSection(section, stored)]));
}
