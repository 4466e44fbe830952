import { z } from 'zod';

/** A: the notice says it. B: several public texts of the same family agree. C: one source, or inferred. */
export const ConfidenceSchema = z.enum(['A', 'B', 'C']);
export type Confidence = z.infer<typeof ConfidenceSchema>;

/** Where a fact comes from. Every fact of a notice and of its conditions carries one. */
export const SourceSchema = z.discriminatedUnion('source', [
  /** The notice's own words, as they stand in its text (white space aside). */
  z.strictObject({ source: z.literal('quote'), text: z.string().min(1), confidence: ConfidenceSchema }),
  /** Another text, named; `text` says what it holds. */
  z.strictObject({
    source: z.literal('document'),
    document: z.string().min(1),
    text: z.string().min(1),
    /** `text` in English, where it is ours: for those who read the panel in English. */
    en: z.string().min(1).optional(),
    confidence: ConfidenceSchema,
  }),
  /** Ours, with the reason. */
  z.strictObject({
    source: z.literal('default'),
    text: z.string().min(1),
    /** `text` in English. */
    en: z.string().min(1).optional(),
    confidence: ConfidenceSchema,
  }),
]);
export type Source = z.infer<typeof SourceSchema>;

/** A value together with its source. */
export function fact<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, source: SourceSchema });
}
