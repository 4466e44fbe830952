import { z } from 'zod';
import { LevelSchema } from '../notice/level';

/** Which paper a tab shows. Nothing personal: an address is kept in the history of the browser. */
export const PaperRequestSchema = z.strictObject({
  paper: z.literal('summary'),
  notice: z.string().min(1).max(200),
  level: LevelSchema,
});
export type PaperRequest = z.infer<typeof PaperRequestSchema>;

/** The query of the address of a paper's tab, with its question mark. */
export function paperQuery(request: PaperRequest): string {
  return `?${new URLSearchParams(request)}`;
}

/** The request in the query of an address; null where it asks for no paper that there is. */
export function readPaperQuery(query: string): PaperRequest | null {
  const parsed = PaperRequestSchema.safeParse(Object.fromEntries(new URLSearchParams(query)));
  return parsed.success ? parsed.data : null;
}
