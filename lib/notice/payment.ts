import { z } from 'zod';
import { LevelSchema } from './level';
import { fact } from './source';

/** 评审费: how much, when and to whom. */
export const PaymentSchema = z.strictObject({
  perPerson: z.array(fact(z.strictObject({ level: LevelSchema, yuan: z.number().nonnegative() }))),
  /** Whether the fee of the defence (答辩费) is in it. */
  defenceIncluded: fact(z.boolean()),
  paidWhen: fact(z.string()),
  method: fact(z.string()),
  account: fact(z.string().regex(/^\d+$/)),
  bank: fact(z.string()),
  payee: fact(z.string()),
  /** What to write beside the transfer; `{name}` is the place of the applicant's name. */
  remittanceNote: fact(z.string()),
});
