import { z } from 'zod';

/** A: the notice says it. B: several public texts of the same family agree. C: one source, or inferred. */
export const ConfidenceSchema = z.enum(['A', 'B', 'C']);
export type Confidence = z.infer<typeof ConfidenceSchema>;

/** Where a fact comes from. Every fact of a notice and of its conditions carries one. */
export const SourceSchema = z.discriminatedUnion('source', [
  /** The notice's own words, as they stand in its text (white space aside). */
  z.strictObject({
    source: z.literal('quote'),
    text: z.string().min(1),
    /** Where they begin in the text, as an offset; without it they are those that stand first. */
    at: z.number().int().nonnegative().optional(),
    confidence: ConfidenceSchema,
  }),
  /** What the user wrote, who knows it from elsewhere; `text` is as it was written. */
  z.strictObject({ source: z.literal('hand'), text: z.string().min(1), confidence: ConfidenceSchema }),
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

/** The words of a source in a language: ours in that language, those of a notice, another text or the user as they were written. */
export function sourceText(source: Source, language: 'zh' | 'en'): string {
  return language === 'en' && 'en' in source && source.en !== undefined ? source.en : source.text;
}

/** A value together with its source. */
export function fact<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, source: SourceSchema });
}

/** A fact that a notice may leave unsaid: then its value is null, and its source a default that says so. */
export function mayBeUnsaid<T extends z.ZodType>(value: T) {
  return fact(value.nullable());
}
