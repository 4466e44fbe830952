import { z } from 'zod';
import { FieldIdSchema } from '../dossier/field-id';
import { ConfidenceSchema, fact, SourceSchema } from './source';

/** The level of a title; a notice may cover the first two, `senior` is another committee's. */
const TitleLevelSchema = z.enum(['junior', 'intermediate', 'senior']);

/** What titles of all series have in common: 助理工程师 and 助理经济师 are both 助理级. */
const TitleRankSchema = z.enum(['员级', '助理级', '中级', '副高级', '正高级']);
export type TitleRank = z.infer<typeof TitleRankSchema>;

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
  /** How many years more some cities ask for where the field of study is unlike the speciality. */
  fieldOfStudy: fact(z.strictObject({ yearsMore: z.number().int() })),
  /** Where the term of office begins: with the acquisition of the present title. It ends with the achievement cutoff. */
  termOfOffice: fact(z.literal('from-acquisition')),
  /**
   * The fields whose dates decide for an entry, by section; where there are two each is held against the cutoff. Of a training
   * the first that is written decides.
   */
  decidingDate: z.record(z.string(), fact(z.array(FieldIdSchema).min(1))),
  /** The titles of the series, the lowest first, with the other names that each goes by. */
  titles: z.array(
    z.strictObject({ name: z.string(), level: TitleLevelSchema, rank: TitleRankSchema, also: z.array(z.string()) }),
  ),
  /** What may stand before a title's name without making another of it: 网络安全工程师 is an 工程师. */
  specialityWords: z.array(z.string()),
  /** 破格: by how many years the count may be short where the education is met. */
  exception: fact(z.strictObject({ yearsShort: z.number().int() })),
  /** 转评: years in the new post before it, and between it and the next level; the years before it run on. */
  lateral: fact(z.strictObject({ yearsInPost: z.number().int(), yearsBetween: z.number().int() })),
  /** The grades of skilled workers (贯通), the lowest first, with the other words for each. */
  skilled: fact(z.array(z.strictObject({ grade: z.string(), also: z.array(z.string()) }))),
  /** Vocational qualifications (职业资格) that correspond to titles: where there are two titles, to one of them. */
  qualifications: fact(
    z.array(z.strictObject({ names: z.array(z.string()), exam: z.string(), titles: z.array(z.string()).min(1) })),
  ),
  /** Certificates that are taken for such qualifications and are none. */
  unlisted: fact(z.array(z.string())),
  ladder: z.array(RungSchema),
});
export type Conditions = z.infer<typeof ConditionsSchema>;
export type Rung = z.infer<typeof RungSchema>;
