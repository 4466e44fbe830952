import { z } from 'zod';
import { CATALOGUE, SECTION_IDS, type SectionId } from './catalogue';
import type { Dossier } from './dossier';

/** Where a kept value comes from: read from the platform's page, typed by hand, or out of a file. */
export const VALUE_SOURCES = ['page', 'hand', 'file'] as const;
export type ValueSource = (typeof VALUE_SOURCES)[number];

/** The longest value that is kept; as in a dossier file. */
export const MAX_KEPT_VALUE = 20_000;
/** The most entries of one section. */
export const MAX_ENTRIES = 1_000;

const KeptValueSchema = z.strictObject({
  /** As it was written; never empty: an empty value is not kept at all. */
  text: z.string().min(1).max(MAX_KEPT_VALUE),
  source: z.enum(VALUE_SOURCES),
  /** The instant at which it was kept. */
  at: z.iso.datetime(),
});
export type KeptValue = z.infer<typeof KeptValueSchema>;

/** One entry: its values by the field's name within the section. `id` tells it from the others of its section. */
export interface KeptEntry {
  readonly id: string;
  readonly values: Readonly<Record<string, KeptValue>>;
}

/** A dossier as it is kept: every section is a list of entries; one that does not repeat has at most one. */
export type KeptDossier = { readonly [S in SectionId]?: readonly KeptEntry[] };

function entriesSchema(section: SectionId) {
  const fields = Object.keys(CATALOGUE[section].fields).map((field) => [field, KeptValueSchema.optional()] as const);
  const entry = z.strictObject({ id: z.string().min(1).max(60), values: z.strictObject(Object.fromEntries(fields)) });
  return z.array(entry).max(CATALOGUE[section].many ? MAX_ENTRIES : 1);
}

/** Parses a stored dossier: what today's catalogue does not know is refused, not dropped. */
export const KeptDossierSchema = z.strictObject(
  Object.fromEntries(SECTION_IDS.map((section) => [section, entriesSchema(section).optional()])),
) as unknown as z.ZodType<KeptDossier>;

export const EMPTY_DOSSIER: KeptDossier = {};

/** The entries of a section, none where it is empty. */
export function entriesOf(kept: KeptDossier, section: SectionId): readonly KeptEntry[] {
  return kept[section] ?? [];
}

/** True where no value is kept. */
export function isEmptyDossier(kept: KeptDossier): boolean {
  return SECTION_IDS.every((section) => entriesOf(kept, section).every(isEmptyEntry));
}

export function isEmptyEntry({ values }: KeptEntry): boolean {
  return Object.keys(values).length === 0;
}

/** The values alone, as the checks and a dossier file have them. Entries without a value are left out. */
export function plainDossier(kept: KeptDossier): Dossier {
  const dossier: Record<string, unknown> = {};
  for (const section of SECTION_IDS) {
    const entries = entriesOf(kept, section)
      .filter((entry) => !isEmptyEntry(entry))
      .map(({ values }) => Object.fromEntries(Object.entries(values).map(([field, { text }]) => [field, text])));
    if (entries.length > 0) dossier[section] = CATALOGUE[section].many ? entries : entries[0];
  }
  return dossier as Dossier;
}

/** A dossier as it is kept, every value of one source and instant. `newId` names the entries of repeating sections. */
export function keptOf(dossier: Dossier, stamp: Omit<KeptValue, 'text'>, newId: () => string): KeptDossier {
  const kept: Record<string, readonly KeptEntry[]> = {};
  for (const section of SECTION_IDS) {
    const found = dossier[section] ?? [];
    const entries = (Array.isArray(found) ? found : [found]) as readonly Record<string, string | undefined>[];
    const stamped = entries.map((values): KeptEntry => {
      const filled = Object.entries(values).filter((pair): pair is [string, string] => Boolean(pair[1]));
      const id = CATALOGUE[section].many ? newId() : section;
      return { id, values: Object.fromEntries(filled.map(([field, text]) => [field, { text, ...stamp }])) };
    });
    if (stamped.some((entry) => !isEmptyEntry(entry))) kept[section] = stamped.filter((entry) => !isEmptyEntry(entry));
  }
  return kept;
}
