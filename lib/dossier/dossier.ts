import { z } from 'zod';
import { CATALOGUE, type SectionId } from './catalogue';

/** The longest text of a field, and the most entries of a section. */
const LONGEST = 20_000;
const MOST = 1_000;

/**
 * A value of a dossier: text as it was typed or read. Dates stay as written (`2019`, `2019-07`, `2019年7月`, `present`);
 * the checks parse them, so that what cannot be read is told rather than lost. A number in a file becomes its text; one that is longer
 * than a number of JSON keeps, as an identity number without quotation marks, has lost its last digits already.
 */
const Value = z
  .union([z.string().max(LONGEST), z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER)])
  .transform(String);

function sectionSchema(section: SectionId) {
  const fields = Object.keys(CATALOGUE[section].fields).map((field) => [field, Value.optional()] as const);
  return z.strictObject(Object.fromEntries(fields));
}

const shape = Object.fromEntries(
  (Object.keys(CATALOGUE) as SectionId[]).map((section) => [
    section,
    CATALOGUE[section].many ? z.array(sectionSchema(section)).max(MOST).optional() : sectionSchema(section).optional(),
  ]),
);

type Fields<S extends SectionId> = { [F in keyof (typeof CATALOGUE)[S]['fields']]?: string };

/** What an applicant has, by section of the catalogue. Sections and fields that are not known are left out. */
export type Dossier = {
  [S in SectionId]?: (typeof CATALOGUE)[S]['many'] extends true ? Fields<S>[] : Fields<S>;
};

/** Parses a dossier of unknown origin: unknown sections and fields, and values that are neither text nor number, are refused. */
export const DossierSchema = z.strictObject(shape) as unknown as z.ZodType<Dossier>;

const FIELDS = new Map(
  Object.entries(CATALOGUE).map(([id, { many, fields }]) => [id, { many, known: new Set(Object.keys(fields)) }]),
);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isPlainEntry(entry: unknown, known: ReadonlySet<string>): boolean {
  if (!isObject(entry)) return false;
  for (const field in entry) {
    const text = entry[field];
    if (!known.has(field) || typeof text !== 'string' || text.length > LONGEST) return false;
  }
  return true;
}

/**
 * Whether a value out of a JSON text is a dossier that the schema takes just as it is, found in a tenth of the schema's time.
 * False says nothing: ask the schema. Tests hold the two together.
 */
export function isPlainDossier(value: unknown): value is Dossier {
  if (!isObject(value)) return false;
  // What JSON makes has no inherited names, and a list of its pairs would cost more than all the rest.
  for (const id in value) {
    const section = value[id];
    const fields = FIELDS.get(id);
    if (fields === undefined) return false;
    const { many, known } = fields;
    const isPlain = many
      ? Array.isArray(section) && section.length <= MOST && section.every((one) => isPlainEntry(one, known))
      : isPlainEntry(section, known);
    if (!isPlain) return false;
  }
  return true;
}
