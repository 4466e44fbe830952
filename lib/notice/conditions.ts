import { z } from 'zod';
import { ConfidenceSchema, fact, SourceSchema } from './source';

/** One rung: who may go for `target`, by which way, after how many full years since `prior` was acquired. */
export const RungSchema = z.strictObject({
  target: z.string(),
  /** Levels of education that the rung asks for, any of them; null where it asks for none. */
  education: z.array(z.string()).nullable(),
  /** The title, or for the skilled-worker route the certificate, that must be held before; null where none is asked. */
  prior: z.string().nullable(),
  years: z.number(),
  procedure: z.string(),
  route: z.string(),
  confidence: ConfidenceSchema,
});

/** The qualification rules that go with a notice: region, series and period they hold for, and their sources. */
export const ConditionsSchema = z.strictObject({
  id: z.string(),
  region: z.string(),
  series: z.string(),
  /** First and last batch year that they hold for; null where no end is known. */
  period: z.strictObject({ from: z.number().int(), to: z.number().int().nullable() }),
  source: SourceSchema,
  /** How full years are counted: met when the day acquired plus N years is on or before the cutoff. */
  counting: fact(z.literal('anniversary-on-or-before-cutoff')),
  /** Where the term of office begins: with the acquisition of the present title. */
  termOfOffice: fact(z.literal('from-acquisition')),
  /** The field whose date decides for an entry, by section. */
  decidingDate: z.record(z.string(), fact(z.string())),
  ladder: z.array(RungSchema),
});
export type Conditions = z.infer<typeof ConditionsSchema>;
export type Rung = z.infer<typeof RungSchema>;
