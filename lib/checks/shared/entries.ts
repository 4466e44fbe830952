import { type FieldId, splitField } from '../../dossier/catalogue';
import type { Dossier } from '../../dossier/dossier';

/** The repeating sections that a check looks at. */
export type ListSection = 'achievement' | 'patent' | 'paper' | 'award' | 'education' | 'title' | 'certificate';

/** One entry of a repeating section: its name as `paper[0]`, and its fields as written. */
export interface Entry {
  readonly name: string;
  readonly fields: Readonly<Record<string, string | undefined>>;
}

/** The entries of a section in which some field has text; the others are rows that nobody has filled. */
export function entriesOf(dossier: Dossier, section: ListSection): Entry[] {
  return (dossier[section] ?? [])
    .map((fields, index) => ({ name: `${section}[${index}]`, fields }))
    .filter((entry) => Object.values(entry.fields).some((text) => text !== undefined && text.trim() !== ''));
}

/** The text of a field of the entry; empty where it has none. */
export function textOf(entry: Entry, field: FieldId): string {
  return entry.fields[splitField(field).field] ?? '';
}
