import { z } from 'zod';
import { LevelSchema } from '../notice/level';

const notice = z.string().min(1).max(200);
/** The id under which a person is kept: it says nothing of them. */
const person = z.uuid();

/** So many persons can be named in an address, which then is 74 KB long. */
export const MOST_NAMED = 2_000;
const BETWEEN = '.';
const named = z
  .string()
  .transform((text) => text.split(BETWEEN))
  .pipe(z.array(person).max(MOST_NAMED))
  .readonly();

/** Of whom a paper is asked for: those whom a filter of the roster lets through, or those who are named by their ids. */
const narrowed = {
  people: named.optional(),
  unit: z.string().max(300).optional(),
  level: z.string().max(20).optional(),
  state: z.string().max(20).optional(),
};

/** Which paper a tab shows. Nothing personal: an address is kept in the history of the browser. */
export const PaperRequestSchema = z.discriminatedUnion('paper', [
  z.strictObject({ paper: z.literal('summary'), notice, level: LevelSchema }),
  /** Without a person: everybody of the batch whom the filter lets through. */
  z.strictObject({
    paper: z.enum(['profile', 'contents', 'bag', 'fees', 'slip', 'display']),
    notice,
    person: person.optional(),
    ...narrowed,
  }),
  /** What is to be mended as of a day: by one person, or by all whom a filter of the roster lets through. */
  z.strictObject({
    paper: z.literal('return'),
    notice,
    day: z.iso.date(),
    person: person.optional(),
    ...narrowed,
  }),
]);
export type PaperRequest = z.infer<typeof PaperRequestSchema>;

/** The query of the address of a paper's tab, with its question mark. */
export function paperQuery(request: PaperRequest): string {
  const known = Object.entries(request).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, typeof value === 'string' ? value : value.join(BETWEEN)]],
  );
  return `?${new URLSearchParams(known)}`;
}

/** The request in the query of an address; null where it asks for no paper that there is. */
export function readPaperQuery(query: string): PaperRequest | null {
  const parsed = PaperRequestSchema.safeParse(Object.fromEntries(new URLSearchParams(query)));
  return parsed.success ? parsed.data : null;
}
