import { z } from 'zod';
import { LevelSchema } from './level';
import { fact, mayBeUnsaid } from './source';

/** 评审费: how much, when and to whom. */
export const PaymentSchema = z.strictObject({
  perPerson: z.array(
    fact(
      z.strictObject({
        /** Null where the notice names none: it is that of every level. */
        level: LevelSchema.nullable(),
        yuan: z.number().nonnegative(),
      }),
    ),
  ),
  /** Whether the fee of the defence (答辩费) is in it. */
  defenceIncluded: mayBeUnsaid(z.boolean()),
  paidWhen: mayBeUnsaid(z.string()),
  method: mayBeUnsaid(z.string()),
  account: mayBeUnsaid(z.string().regex(/^\d+$/)),
  bank: mayBeUnsaid(z.string()),
  payee: mayBeUnsaid(z.string()),
  /** What to write beside the transfer; `{name}` is the place of the applicant's name. */
  remittanceNote: mayBeUnsaid(z.string()),
});
