import { z } from 'zod';
import { type Dossier, DossierSchema } from '../dossier/dossier';
import { isMasked, isMaskedName, normaliseIdentity } from '../dossier/identity';
import { type Checklist, ChecklistSchema } from '../materials/checklist';
import { contentHash } from './content-hash';

/** The highest counter: nobody hands in more often. */
export const MAX_COUNTER = 99_999;

/** Which version of a person's papers: versions count up from 1, and the hash tells two of one number apart. No clock is asked. */
export const VersionKeySchema = z.strictObject({
  counter: z.number().int().min(1).max(MAX_COUNTER),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type VersionKey = z.infer<typeof VersionKeySchema>;

/** What a version holds. */
export interface VersionContent {
  readonly person: { readonly name: string; readonly idNumber: string };
  readonly dossier: Dossier;
  /** Null where none is kept for the notice. */
  readonly checklist: Checklist | null;
}

/** One version of one person's papers for one notice. */
export interface Version extends VersionKey, VersionContent {
  readonly noticeId: string;
}

/** A person by whom versions are told apart: as pages and files of the program write them, whole. */
export const HandedPersonSchema = z.strictObject({
  name: z.string().min(1).max(100).refine(isPlainName),
  idNumber: z
    .string()
    .min(1)
    .max(40)
    .refine((text) => plainIdentity(text) === text),
});

export const VersionContentSchema = z.strictObject({
  person: HandedPersonSchema,
  dossier: DossierSchema,
  checklist: ChecklistSchema.nullable(),
});

function isPlainName(text: string): boolean {
  return text === plainName(text) && !isMaskedName(text);
}

function plainName(text: string): string {
  return text.replace(/\s/gu, '');
}

/** The number as it is compared; empty where it is partly hidden. */
function plainIdentity(text: string): string {
  return isMasked(text) ? '' : normaliseIdentity(text);
}

/** The person as a file names them; null without a whole name and number, since nobody could be told by it. */
export function handedPerson({ name, idNumber }: VersionContent['person']): VersionContent['person'] | null {
  const parsed = HandedPersonSchema.safeParse({ name: plainName(name), idNumber: plainIdentity(idNumber) });
  return parsed.success ? parsed.data : null;
}

/** The hash of a version of that number. */
export function versionHash(noticeId: string, counter: number, { person, dossier, checklist }: VersionContent) {
  return contentHash({ noticeId, counter, person, dossier, checklist });
}

/**
 * The version as which content is handed on: the highest of those that are known of the person where it holds just this, else the
 * next number. A number that was given twice is never given a third time.
 */
export async function nextVersion(
  noticeId: string,
  content: VersionContent,
  known: readonly VersionKey[],
): Promise<Version> {
  const highest = Math.max(0, ...known.map(({ counter }) => counter));
  const [top, ...others] = known.filter(({ counter }) => counter === highest);
  if (top && others.every(({ hash }) => hash === top.hash)) {
    if ((await versionHash(noticeId, highest, content)) === top.hash) return { noticeId, ...content, ...top };
  }
  const counter = highest + 1;
  return { noticeId, ...content, counter, hash: await versionHash(noticeId, counter, content) };
}
