import { type FieldId, SECTION_IDS, type SectionId, splitField } from './catalogue';
import type { Dossier } from './dossier';

/** The field that names an entry of a section, first that is filled. */
const NAMING = ['name', 'title', 'school', 'unit', 'year', 'content'];

/** A finding's `paper[0]` as section and position; null for any other text. */
export function splitEntry(entry: string | null): { section: SectionId; at: number } | null {
  const found = /^(\w+)\[(\d+)\]$/u.exec(entry ?? '');
  const section = SECTION_IDS.find((known) => known === found?.[1]);
  return section === undefined ? null : { section, at: Number(found?.[2]) };
}

function fieldsOf(dossier: Dossier, section: SectionId, at: number | null): Readonly<Record<string, string>> {
  const part = dossier[section];
  return ((Array.isArray(part) ? part[at ?? 0] : part) ?? {}) as Readonly<Record<string, string>>;
}

/** What was read for a field of an entry; undefined where the page holds nothing, or where no field is meant. */
export function entryValue(dossier: Dossier, entry: string | null, field: FieldId | null): string | undefined {
  if (field === null) return undefined;
  const { section, field: name } = splitField(field);
  return fieldsOf(dossier, section, splitEntry(entry)?.at ?? null)[name]?.trim() || undefined;
}

/** What an entry is called by its own content: the paper's title, the school, the year. Undefined where it has no name. */
export function entryName(dossier: Dossier, entry: string | null): string | undefined {
  const place = splitEntry(entry);
  if (place === null) return undefined;
  const fields = fieldsOf(dossier, place.section, place.at);
  return NAMING.map((name) => fields[name]?.trim()).find((text) => text);
}
