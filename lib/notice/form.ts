import { z } from 'zod';
import { FieldIdSchema } from '../dossier/field-id';
import { NeedSchema } from './material';
import { SlugSchema } from './slug';
import { fact, SourceSchema } from './source';

/** What can fill a place of a form where no single field of the catalogue does. */
export const DERIVATIONS = [
  /** Year and month of birth. */
  'birth-month',
  /** Full years in the speciality, as of the seniority cutoff. */
  'specialty-years',
  /** Mobile number, else the other telephone. */
  'contact-number',
  /** Hours of continuing education by year. */
  'training-by-year',
  /** Results of the yearly assessments, by year. */
  'assessment-by-year',
  /** Present title and the day on which it was acquired. */
  'present-title-and-date',
  /** Full years from the appointment to the seniority cutoff. */
  'appointed-years',
  /** When, where and in what the first education was gained. */
  'first-education',
  /** The same of the highest education after the first. */
  'later-education',
  /** Projects, patents and awards that count. */
  'achievements',
  /** Papers, books and reports: title, where published, author rank, day. */
  'papers',
  /** Jobs: from, to, what was done. */
  'employment',
  /** First and last day of the display. */
  'display-period',
  /** A document of the volume. */
  'document-name',
  /** Its first and last page there. */
  'document-pages',
] as const;
export type Derivation = (typeof DERIVATIONS)[number];

/** How a place of a form is filled. */
export const FillSchema = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('field'),
    field: FieldIdSchema,
    /** Which entry of a section that repeats; null where the section does not. */
    entry: z.enum(['highest', 'present']).nullable(),
  }),
  z.strictObject({ by: z.literal('derivation'), derivation: z.enum(DERIVATIONS) }),
  /** Left empty for the hand: remarks, signatures, seals, votes. */
  z.strictObject({ by: z.literal('hand') }),
]);
export type Fill = z.infer<typeof FillSchema>;

/** A column of a table or a field of a sheet. */
export const FormPartSchema = z.strictObject({
  key: SlugSchema,
  /** As it stands on the paper, which is Chinese in every language of the panel. */
  heading: z.string().min(1),
  fill: FillSchema,
});
export type FormPart = z.infer<typeof FormPartSchema>;

function uniqueKeys(parts: readonly FormPart[]): boolean {
  return new Set(parts.map((part) => part.key)).size === parts.length;
}
const PartsSchema = z.array(FormPartSchema).min(1).refine(uniqueKeys, 'a key stands twice');

const attachment = {
  /** 附件 1, 2, 3; null where the notice has no such attachment. */
  no: z.number().int().min(1).nullable(),
  /** Every name that the notice gives it, blanks for the level and all. */
  names: z.array(fact(z.string())),
  copies: fact(z.number().int().min(1)),
  needs: z.array(fact(NeedSchema)),
  /** Where `columns` or `fields` come from: a default, unless the official blank was at hand. */
  layout: SourceSchema,
};

/** An attachment that is a list: its columns in order, left to right. */
export const TableFormSchema = z.strictObject({
  ...attachment,
  /** What stands on top; `{level}` is the place of 初 or 中, where the notice leaves a blank. */
  heading: fact(z.string()),
  /** The serial number (序号) stands before them on every list and is not among them. */
  columns: PartsSchema,
  /** The lines for the hand at head or foot. */
  places: z.array(FormPartSchema),
});

/** An attachment for one person: its fields in order. */
export const SheetFormSchema = z.strictObject({
  ...attachment,
  heading: fact(z.string()),
  fields: PartsSchema,
});
