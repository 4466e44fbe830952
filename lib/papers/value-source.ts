import { z } from 'zod';
import { type FieldId, type SectionId, splitField } from '../dossier/catalogue';
import { entriesOf, type KeptDossier, type KeptValue, VALUE_SOURCES } from '../dossier/kept-dossier';
import type { Derivation, Fill } from '../notice/form';

/** Where what stands in a place of a form comes from: every source that is in it, and the latest time at which a part was kept. */
export const CellSourceSchema = z.strictObject({
  sources: z.array(z.enum(VALUE_SOURCES)).readonly(),
  /** An ISO instant. */
  at: z.iso.datetime(),
});
export type CellSource = z.infer<typeof CellSourceSchema>;

/** What each derivation is made of: fields, or whole sections. */
const MADE_OF: Readonly<Record<Derivation, readonly (FieldId | SectionId)[]>> = {
  'birth-month': ['person.birthDate'],
  'specialty-years': ['work.specialtySince', 'work.specialtyYears'],
  'contact-number': ['person.mobile', 'person.phone'],
  'training-by-year': ['training'],
  'assessment-by-year': ['assessment'],
  'present-title-and-date': ['title.name', 'title.acquiredOn'],
  'appointed-years': ['title.appointedOn'],
  'first-education': ['education'],
  'later-education': ['education'],
  achievements: ['achievement', 'patent', 'award'],
  papers: ['paper'],
  employment: ['employment'],
  'display-period': ['display.from', 'display.to'],
  'document-name': [],
  'document-pages': [],
};

function valuesOf(kept: KeptDossier, part: FieldId | SectionId): readonly KeptValue[] {
  const { section, field } = part.includes('.')
    ? splitField(part as FieldId)
    : { section: part as SectionId, field: null };
  return entriesOf(kept, section).flatMap(({ values }) => {
    const value = field === null ? undefined : values[field];
    return field === null ? Object.values(values) : value ? [value] : [];
  });
}

/** Where a place's value comes from; null where nothing that is kept stands in it. Of a section that repeats, all of its entries count. */
export function cellSource(kept: KeptDossier, fill: Fill): CellSource | null {
  const parts = fill.by === 'field' ? [fill.field] : fill.by === 'derivation' ? MADE_OF[fill.derivation] : [];
  const values = parts.flatMap((part) => valuesOf(kept, part));
  if (values.length === 0) return null;
  return {
    sources: [...new Set(values.map(({ source }) => source))],
    at: values.reduce((latest, { at }) => (at > latest ? at : latest), ''),
  };
}
