import { z } from 'zod';
import { SheetFormSchema, TableFormSchema } from './form';
import { LevelSchema } from './level';
import { MaterialSchema } from './material';
import { PaymentSchema } from './payment';
import { SlugSchema } from './slug';
import { fact, SourceSchema } from './source';

export type { Level } from './level';
export { LevelSchema } from './level';
export type { Material, Need } from './material';
export type { Confidence, Source } from './source';

const IsoDaySchema = z.iso.date();
const WindowSchema = z.strictObject({ from: IsoDaySchema, to: IsoDaySchema });
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

/** A notice as data: what it fixes for one batch, each fact with its source. All days are inclusive. */
export const NoticeSchema = z.strictObject({
  id: SlugSchema,
  title: fact(z.string()),
  documentNumber: fact(z.string()),
  issuer: fact(z.string()),
  issuedOn: fact(IsoDaySchema),
  /** 申报年度. */
  batchYear: fact(z.number().int()),
  /** Province first, then city, as `江苏省南通市`: a rule of the province is found by this beginning. */
  region: fact(z.string()),
  /** 职称系列: with region and batch year it finds the conditions. */
  series: fact(z.string()),
  speciality: fact(z.string()),
  /** Other words by which a form may call the speciality, `speciality` itself left out. */
  specialityNames: z.array(fact(z.string())),
  levels: fact(z.array(LevelSchema)),
  /** 评审, 初定 …: the procedures that this notice is about. */
  procedures: fact(z.array(z.string())),
  cutoffs: z.strictObject({
    seniority: fact(IsoDaySchema),
    achievement: fact(IsoDaySchema),
    paper: fact(IsoDaySchema),
    education: fact(IsoDaySchema),
  }),
  /** Whether what is dated on the day of a cutoff itself still counts. */
  cutoffDayCounts: fact(z.boolean()),
  windows: z.strictObject({ online: fact(WindowSchema), paper: fact(WindowSchema) }),
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
  volume: fact(z.strictObject({ materials: z.array(z.number().int()), cover: z.number().int(), paged: z.boolean() })),
  /** 申报材料目录. */
  contents: TableFormSchema,
  /** 情况一览表. */
  summary: TableFormSchema,
  /** 简介（公示）表. */
  profile: SheetFormSchema,
  /** What binds all forms alike. */
  forms: z.strictObject({ unalterable: fact(z.boolean()), from: fact(z.string()) }),
  display: z.strictObject({
    workingDays: fact(z.number().int().min(1)),
    /** Whether the day on which the display begins is one of them. */
    firstDayCounts: fact(z.boolean()),
    /** Whether an objection bars the recommendation. */
    objectionBars: fact(z.boolean()),
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
    truth: fact(z.string()),
    secrecy: fact(z.string()),
    throughUnit: fact(z.string()),
    training: fact(z.string()),
    /** Academic fraud and breach of ethics. */
    oneVote: fact(z.string()),
    revocation: fact(z.string()),
    /** How many years a fraud stays on file. */
    recordYears: fact(z.number().int()),
    /** Who reviews after the unit. */
    reviewer: fact(z.string()),
    /** What the authority owes to whoever handed in too little. */
    supplement: fact(z.string()),
  }),
  payment: PaymentSchema,
  contacts: z.strictObject({
    person: fact(z.string()),
    phones: z.array(fact(z.string())),
    email: fact(z.string()),
    address: fact(z.string()),
  }),
  links: z.array(fact(z.strictObject({ url: z.url(), purpose: z.enum(['platform', 'downloads']) }))),
  /** 依据: the texts that it rests on; `number` is null where it names them without one. */
  cited: z.array(fact(z.strictObject({ title: z.string(), number: z.string().nullable() }))),
});
export type Notice = z.infer<typeof NoticeSchema>;
