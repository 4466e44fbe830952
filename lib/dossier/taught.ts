import { z } from 'zod';
import { CATALOGUE, splitField } from './catalogue';
import { FieldIdSchema } from './field-id';
import { type Form, FormSchema, isSameForm } from './form';

/** The most that is kept, sent to a page, or taken from a file. */
export const MAX_TAUGHT = 1_000;

/** What a control is known again by: what the page calls it, the heading it stands under, and its name in the page's code. */
export const ControlMarksSchema = z.strictObject({
  label: z.string().max(200),
  heading: z.string().max(200),
  /** Its id or name without what counts rows; empty where it has none that lasts. */
  name: z.string().max(120),
});
export type ControlMarks = z.infer<typeof ControlMarksSchema>;

/** What the user says that a control means; null where it means nothing of the catalogue. */
export const TaughtSchema = ControlMarksSchema.extend({ form: FormSchema, meaning: FieldIdSchema.nullable() });
export type Taught = z.infer<typeof TaughtSchema>;

const plain = (text: string) =>
  text
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Two controls are one to the user's teaching where this is the same. Headings count their parts: numbers in them are left out. */
export const controlKey = ({ label, heading, name }: ControlMarks): string =>
  JSON.stringify([plain(label), plain(heading).replace(/\p{N}/gu, ''), name]);

/** Names what was taught: a later meaning of the same control takes the place of an earlier one. */
export const taughtKey = (taught: ControlMarks & { readonly form: Form }): string =>
  JSON.stringify([taught.form.site, taught.form.path, taught.form.title, controlKey(taught)]);

/** False where a control has neither label nor name: nothing would tell it from others at the next visit. */
export const canBeTaught = ({ label, name }: ControlMarks): boolean => plain(label) !== '' || name !== '';

/** A control of a page as it is matched. */
export interface Candidate extends ControlMarks {
  /** The row of a table that it stands in; null outside of tables. */
  readonly line: unknown;
}

/** True where the same teaching would speak for controls that can't mean the same: two of one field, or two in one row. */
function isAmbiguous({ meaning }: Taught, candidates: readonly Candidate[]): boolean {
  if (meaning === null || candidates.length < 2) return false;
  if (!CATALOGUE[splitField(meaning).section].many) return true;
  const lines = candidates.map(({ line }) => line).filter((line) => line !== null);
  return new Set(lines).size < lines.length;
}

/**
 * What was taught for each control of a form, in their order; undefined where nothing was. It holds only where form, label,
 * heading and name all agree. In a section that repeats it speaks for every row; where it would speak for controls that
 * cannot mean the same it speaks for none of them.
 */
export function taughtFor(
  form: Form,
  candidates: readonly Candidate[],
  taught: readonly Taught[],
): (Taught | undefined)[] {
  const here = new Map(taught.filter((one) => isSameForm(one.form, form)).map((one) => [controlKey(one), one]));
  if (here.size === 0) return candidates.map(() => undefined);
  const alike = new Map<string, Candidate[]>();
  const keys = candidates.map(controlKey);
  for (const [n, candidate] of candidates.entries()) {
    const key = keys[n] as string;
    if (here.has(key)) alike.set(key, [...(alike.get(key) ?? []), candidate]);
  }
  return keys.map((key) => {
    const one = here.get(key);
    return one === undefined || isAmbiguous(one, alike.get(key) ?? []) ? undefined : one;
  });
}
