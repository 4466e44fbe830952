import { z } from 'zod';
import { SECTION_IDS, type SectionId } from '../dossier/catalogue';
import { SlugSchema } from './slug';
import { fact, mayBeUnsaid } from './source';

/** What a paper must carry before it is handed in, each its own tick. */
export const NeedSchema = z.enum([
  /** Stamped by the HRSS department of county or district, or by the municipal department in charge. */
  'hrss-seal',
  /** The seal of the unit, or of the office that forwards. */
  'seal',
  /** Signed by the head of the unit. */
  'head-signature',
  /** The unit's clear recommendation, after a display without objection. */
  'recommendation',
  /** Each photocopy checked, signed and stamped by the person in charge at the unit or its personnel department. */
  'verified-copies',
  /** Sent as a file by e-mail as well. */
  'email',
  /** One paper for each level, never two levels on one. */
  'table-per-level',
]);
export type Need = z.infer<typeof NeedSchema>;

/** Which entries of the dossier a material shows, and whether the notice wants them inside the term of office (任期内). */
const ProvesSchema = z.strictObject({
  section: z.enum(SECTION_IDS as [SectionId, ...SectionId[]]),
  /** `open` where the words may be read either way. */
  withinTerm: z.enum(['yes', 'no', 'open']),
});

/** 申报材料: one numbered item of the notice's list of papers. */
export const MaterialSchema = z.strictObject({
  id: SlugSchema,
  no: z.number().int().min(1),
  name: fact(z.string()),
  /** How many of it. Where the notice gives no number the source is a default that says so. */
  copies: fact(z.number().int().min(1)),
  /** Where the notice asks for other numbers by level: each in its own words, with the number; `copies` is then the most of them. */
  copiesByLevel: z.array(fact(z.strictObject({ level: z.string(), count: z.number().int().min(1) }))).optional(),
  /** `bound` into the volume behind the contents page, or `loose` in the same bag. */
  binding: mayBeUnsaid(z.enum(['bound', 'loose'])),
  /** The only route (申报类别) that it is asked on; null where it is asked on every one. */
  route: fact(z.string()).nullable(),
  /** The number of the attachment that is its form; null where it has none among the attachments. */
  attachment: z.number().int().min(1).nullable(),
  needs: z.array(fact(NeedSchema)),
  proves: z.array(fact(ProvesSchema)),
});
export type Material = z.infer<typeof MaterialSchema>;
