import { z } from 'zod';
import { NeedSchema } from '../notice/material';
import { SlugSchema } from '../notice/slug';

/** The longest name of a document; a longer one is refused by the field and by the file. */
export const MAX_NAME = 200;
export const MAX_PAGE = 9_999;
export const MAX_COPIES = 99;
export const MAX_DOCUMENTS = 200;

const PageSchema = z.number().int().min(1).max(MAX_PAGE).nullable();

/** One document under a material: a certificate, a paper, a proof. Pages count in the bound volume, both inclusive. */
export const DocumentSchema = z.strictObject({
  id: z.string().min(1).max(60),
  name: z.string().max(MAX_NAME),
  /** Held against the original and the same as it. Where it is not said an older version kept it, whose one tick `signed` stood for both. */
  verified: z.boolean().optional(),
  /** Signed by the person in charge at the unit or its personnel department. */
  signed: z.boolean(),
  /** Sealed by the unit or its personnel department. */
  stamped: z.boolean(),
  pageFrom: PageSchema,
  pageTo: PageSchema,
});
export type MaterialDocument = z.infer<typeof DocumentSchema>;

/** Whether a document was held against its original, also in a checklist where one tick stood for that and the signature. */
export const isVerified = ({ verified, signed }: MaterialDocument): boolean => verified ?? signed;

function unique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

/** How far one material of the notice is. */
export const MaterialStateSchema = z.strictObject({
  /** The id of the material in its notice. */
  material: SlugSchema,
  copiesReady: z.number().int().min(0).max(MAX_COPIES),
  /** What the material as a whole must carry and does, as the seal of the unit. */
  met: z.array(NeedSchema).max(NeedSchema.options.length).refine(unique, 'a need stands twice'),
  /** The user's own word that this material is complete. */
  done: z.boolean(),
  documents: z.array(DocumentSchema).max(MAX_DOCUMENTS),
});
export type MaterialState = z.infer<typeof MaterialStateSchema>;

/**
 * The checklist of one person for one notice. Lists rather than records keyed by foreign words: no key of a hostile file
 * ever becomes a property. A material that has not been touched has no state.
 */
export const ChecklistSchema = z.strictObject({
  materials: z
    .array(MaterialStateSchema)
    .max(50)
    .refine((list) => unique(list.map((state) => state.material)), 'a material stands twice')
    .refine(
      (list) => unique(list.flatMap((state) => state.documents.map((one) => one.id))),
      'a document id stands twice',
    ),
  /** The ids of the notice's steps that are done. */
  stepsDone: z.array(SlugSchema).max(50).refine(unique, 'a step stands twice'),
});
export type Checklist = z.infer<typeof ChecklistSchema>;

export const EMPTY_CHECKLIST: Checklist = { materials: [], stepsDone: [] };

/** True where a document says "as the original" and "signed" apart: an older program can't read that. */
export function tellsTicksApart({ materials }: Checklist): boolean {
  return materials.some(({ documents }) => documents.some(({ verified }) => verified !== undefined));
}

/** The state of a material; untouched where the checklist holds none. */
export function stateOf(checklist: Checklist, material: string): MaterialState {
  return (
    checklist.materials.find((state) => state.material === material) ?? {
      material,
      copiesReady: 0,
      met: [],
      done: false,
      documents: [],
    }
  );
}
