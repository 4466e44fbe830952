import { z } from 'zod';
import { FieldIdSchema } from '../dossier/field-id';
import { ConfidenceSchema, fact, SourceSchema } from './source';

/** One rung: who may go for `target`, by which way, after how many full years since `prior` was acquired. */
export const RungSchema = z.strictObject({
  target: z.string(),
  /** Levels of education that the rung asks for, any of them; null where it asks for none. */
  education: z.array(z.string()).nullable(),
  /** The title, or for the skilled-worker route the certificate, that must be held before; null where none is asked. */
  prior: z.string().nullable(),
  years: z.number(),
  /** What the years are counted from: the day `prior` was acquired, the graduation, or the beginning of the work (见习). */
  since: z.enum(['prior', 'graduation', 'work']),
  procedure: z.string(),
  route: z.string(),
  confidence: ConfidenceSchema,
  /** What the table cannot say, as that it holds in some cities alone; null where there is nothing. */
  note: z.strictObject({ zh: z.string(), en: z.string() }).nullable(),
});

/** The qualification rules that go with a notice: region, series and period they hold for, and their sources. */
export const ConditionsSchema = z.strictObject({
  id: z.string(),
  /** The beginning of the regions that they hold for: `江苏省` holds for `江苏省南通市`. */
  region: z.string(),
  series: z.string(),
  /** First and last batch year that they hold for; null where no end is known. */
  period: z.strictObject({ from: z.number().int(), to: z.number().int().nullable() }),
  source: SourceSchema,
  /** How full years are counted: met when the day acquired plus N years is on or before the cutoff. */
  counting: fact(z.literal('anniversary-on-or-before-cutoff')),
  /** Whether an open end (至今) is cut at the cutoff, and gaps between jobs leave the count alone. */
  openEnd: fact(z.literal('cut-at-cutoff')),
  gaps: fact(z.literal('told-not-subtracted')),
  /** Where the term of office begins: with the acquisition of the present title. It ends with the achievement cutoff. */
  termOfOffice: fact(z.literal('from-acquisition')),
  /** The fields whose dates decide for an entry, by section; where there are two each is held against the cutoff. */
  decidingDate: z.record(z.string(), fact(z.array(FieldIdSchema).min(1))),
  ladder: z.array(RungSchema),
});
export type Conditions = z.infer<typeof ConditionsSchema>;
export type Rung = z.infer<typeof RungSchema>;
