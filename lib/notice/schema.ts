import { z } from 'zod';
import { SheetFormSchema, TableFormSchema } from './form';
import { LevelSchema } from './level';
import { MaterialSchema } from './material';
import { PaymentSchema } from './payment';
import { SlugSchema } from './slug';
import { fact, mayBeUnsaid, SourceSchema } from './source';

export type { Level } from './level';
export { LevelSchema } from './level';
export type { Material, Need } from './material';
export type { Confidence, Source } from './source';

const IsoDaySchema = z.iso.date();
/** First and last day; null for an end that the notice does not say, and never both. */
const WindowSchema = z
  .strictObject({ from: IsoDaySchema.nullable(), to: IsoDaySchema.nullable() })
  .refine(({ from, to }) => from !== null || to !== null, 'neither end is there');
/** An hour of the day as `17:00`; `24:00` is its end. */
const HourSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** What must happen beside the papers. */
const StepSchema = z.strictObject({
  id: SlugSchema,
  name: z.string(),
  /** Where the notice does not say who: `unit-or-office`, the unit or the office that forwards. */
  by: z.enum(['applicant', 'unit', 'unit-or-office']),
  source: SourceSchema,
});

/**
 * A notice as data: what it fixes for one batch, each fact with its source. All days are inclusive. What a notice may leave unsaid is
 * null then; batch year and levels it must have, since nothing can be judged without.
 */
export const NoticeSchema = z.strictObject({
  id: SlugSchema,
  title: fact(z.string()),
  documentNumber: mayBeUnsaid(z.string()),
  issuer: mayBeUnsaid(z.string()),
  issuedOn: mayBeUnsaid(IsoDaySchema),
  /** 申报年度. */
  batchYear: fact(z.number().int()),
  /** Province first, then city, as `江苏省南通市`: a rule of the province is found by this beginning. */
  region: mayBeUnsaid(z.string()),
  /** 职称系列: with region and batch year it finds the conditions. */
  series: mayBeUnsaid(z.string()),
  speciality: mayBeUnsaid(z.string()),
  /** Other words by which a form may call the speciality, `speciality` itself left out. */
  specialityNames: z.array(fact(z.string())),
  levels: fact(z.array(LevelSchema).min(1)),
  /** 评审, 初定 …: the procedures that this notice is about. */
  procedures: mayBeUnsaid(z.array(z.string()).min(1)),
  cutoffs: z.strictObject({
    seniority: mayBeUnsaid(IsoDaySchema),
    achievement: mayBeUnsaid(IsoDaySchema),
    paper: mayBeUnsaid(IsoDaySchema),
    education: mayBeUnsaid(IsoDaySchema),
  }),
  /** Whether what is dated on the day of a cutoff itself still counts. */
  cutoffDayCounts: fact(z.boolean()),
  windows: z.strictObject({ online: mayBeUnsaid(WindowSchema), paper: mayBeUnsaid(WindowSchema) }),
  /** The hour at which a window closes on its last day, where the notice gives one. */
  closing: z.strictObject({ online: fact(HourSchema).optional(), paper: fact(HourSchema).optional() }).optional(),
  /** Who may apply. */
  applicants: z.array(fact(z.string())),
  /** Who may not. */
  excluded: z.array(fact(z.string())),
  /** 申报类别 other than 正常, and what each rests on. */
  routes: z.array(fact(z.strictObject({ route: z.string(), rule: z.string() }))),
  /** Whose unit may, or must, leave audit, display and recommendation to a personnel agency (人事代理机构). */
  agencies: z.array(fact(z.strictObject({ applicants: z.string(), done: z.enum(['unit-or-agency', 'agency']) }))),
  /** 申报材料 in the order of the notice. */
  materials: z.array(MaterialSchema),
  /** 装订: which materials make the volume, in order, behind which attachment as its cover. */
  volume: mayBeUnsaid(
    z.strictObject({ materials: z.array(z.number().int()), cover: z.number().int(), paged: z.boolean() }),
  ),
  /** 申报材料目录. */
  contents: TableFormSchema,
  /** 情况一览表. */
  summary: TableFormSchema,
  /** 简介（公示）表. */
  profile: SheetFormSchema,
  /** What binds all forms alike. */
  forms: z.strictObject({ unalterable: mayBeUnsaid(z.boolean()), from: mayBeUnsaid(z.string()) }),
  display: z.strictObject({
    workingDays: mayBeUnsaid(z.number().int().min(1)),
    /** Whether the day on which the display begins is one of them. */
    firstDayCounts: fact(z.boolean()),
    /** Whether an objection bars the recommendation. */
    objectionBars: mayBeUnsaid(z.boolean()),
  }),
  /** 继续教育学时: what a year asks for. The first row that holds for year and level counts; where none does, nothing is known. */
  trainingHours: z.array(
    fact(
      z.strictObject({
        /** First and last year that the row holds for; null where no bound is known. */
        from: z.number().int().nullable(),
        to: z.number().int().nullable(),
        /** The declared level; null for every level. */
        level: LevelSchema.nullable(),
        hours: z.number().positive(),
        /** How many of them of professional subjects (专业科目); null where that is not known. */
        professional: z.number().nonnegative().nullable(),
      }),
    ),
  ),
  /** In the order in which they are done; the outer source is the order's. */
  steps: fact(z.array(StepSchema)),
  rules: z.strictObject({
    truth: mayBeUnsaid(z.string()),
    secrecy: mayBeUnsaid(z.string()),
    throughUnit: mayBeUnsaid(z.string()),
    training: mayBeUnsaid(z.string()),
    /** Academic fraud and breach of ethics. */
    oneVote: mayBeUnsaid(z.string()),
    revocation: mayBeUnsaid(z.string()),
    /** How many years a fraud stays on file. */
    recordYears: mayBeUnsaid(z.number().int()),
    /** Who reviews after the unit. */
    reviewer: mayBeUnsaid(z.string()),
    /** What the authority owes to whoever handed in too little. */
    supplement: mayBeUnsaid(z.string()),
  }),
  payment: PaymentSchema,
  contacts: z.strictObject({
    people: z.array(fact(z.string())),
    phones: z.array(fact(z.string())),
    emails: z.array(fact(z.string())),
    addresses: z.array(fact(z.string())),
  }),
  links: z.array(fact(z.strictObject({ url: z.url(), purpose: z.enum(['platform', 'downloads', 'other']) }))),
  /** 依据: the texts that it rests on; it may name one without its number, or by the number alone. */
  cited: z.array(fact(z.strictObject({ title: z.string().nullable(), number: z.string().nullable() }))),
});
export type Notice = z.infer<typeof NoticeSchema>;
