import { z } from 'zod';
import { fact } from './source';

export type { Confidence, Source } from './source';

const IsoDaySchema = z.iso.date();
const WindowSchema = z.strictObject({ from: IsoDaySchema, to: IsoDaySchema });

export const LevelSchema = z.enum(['junior', 'intermediate']);
/** 层级: the levels that a notice may cover. */
export type Level = z.infer<typeof LevelSchema>;

/** A notice as data: what it fixes for one batch, each fact with its source. All days are inclusive. */
export const NoticeSchema = z.strictObject({
  id: z.string(),
  title: fact(z.string()),
  documentNumber: fact(z.string()),
  issuer: fact(z.string()),
  issuedOn: fact(IsoDaySchema),
  /** 申报年度. */
  batchYear: fact(z.number().int()),
  region: fact(z.string()),
  speciality: fact(z.string()),
  levels: fact(z.array(LevelSchema)),
  /** 评审, 初定 …: the procedures that this notice is about. */
  procedures: fact(z.array(z.string())),
  cutoffs: z.strictObject({
    seniority: fact(IsoDaySchema),
    achievement: fact(IsoDaySchema),
    paper: fact(IsoDaySchema),
    education: fact(IsoDaySchema),
  }),
  windows: z.strictObject({ online: fact(WindowSchema), paper: fact(WindowSchema) }),
  excluded: z.array(fact(z.string())),
});
export type Notice = z.infer<typeof NoticeSchema>;
