import { z } from 'zod';
import { CATALOGUE, type SectionId } from './catalogue';

/**
 * A value of a dossier: text as it was typed or read. Dates stay as written (`2019`, `2019-07`, `2019年7月`, `present`);
 * the checks parse them, so that what cannot be read is told rather than lost. A number in a file becomes its text.
 */
const Value = z.union([z.string().max(20_000), z.number().transform(String)]);

function sectionSchema(section: SectionId) {
  const fields = Object.keys(CATALOGUE[section].fields).map((field) => [field, Value.optional()] as const);
  return z.strictObject(Object.fromEntries(fields));
}

const shape = Object.fromEntries(
  (Object.keys(CATALOGUE) as SectionId[]).map((section) => [
    section,
    CATALOGUE[section].many ? z.array(sectionSchema(section)).max(1000).optional() : sectionSchema(section).optional(),
  ]),
);

type Fields<S extends SectionId> = { [F in keyof (typeof CATALOGUE)[S]['fields']]?: string };

/** What an applicant has, by section of the catalogue. Sections and fields that are not known are left out. */
export type Dossier = {
  [S in SectionId]?: (typeof CATALOGUE)[S]['many'] extends true ? Fields<S>[] : Fields<S>;
};

/** Parses a dossier of unknown origin: unknown sections and fields, and values that are neither text nor number, are refused. */
export const DossierSchema = z.strictObject(shape) as unknown as z.ZodType<Dossier>;
