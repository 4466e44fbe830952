import { z } from 'zod';
import { AnswerSchema } from '../review/review';
import { MAX_HANDED } from './limits';

/**
 * What clerks have entered from papers, in a hand-off file: of the person at a place of the file, from 0. Each has the name of who entered
 * it, without which it could not be held against another's.
 */
export const HandedEntriesSchema = z
  .array(
    z.strictObject({
      of: z.number().int().min(0).max(MAX_HANDED),
      answers: z.array(AnswerSchema.required({ by: true }).omit({ over: true })).max(50_000),
    }),
  )
  .max(MAX_HANDED);
export type HandedEntries = z.infer<typeof HandedEntriesSchema>;
