import { z } from 'zod';

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
  /** Checked against the original and signed by the person in charge at the unit. */
  signed: z.boolean(),
  stamped: z.boolean(),
  pageFrom: PageSchema,
  pageTo: PageSchema,
});
export type MaterialDocument = z.infer<typeof DocumentSchema>;

/** How far one material of the notice is. */
export const MaterialStateSchema = z.strictObject({
  /** The id of the material in its notice. */
  material: z.string().min(1).max(60),
  copiesReady: z.number().int().min(0).max(MAX_COPIES),
  /** The user's own word that this material is complete. */
  done: z.boolean(),
  documents: z.array(DocumentSchema).max(MAX_DOCUMENTS),
});
export type MaterialState = z.infer<typeof MaterialStateSchema>;

/** What must happen beside the papers, in the order in which it happens. */
export const STEPS = ['truth-and-secrecy', 'display-done', 'form-stamped', 'fee-paid', 'email-sent'] as const;
export type Step = (typeof STEPS)[number];

function unique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

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
  stepsDone: z.array(z.enum(STEPS)).max(STEPS.length).refine(unique, 'a step stands twice'),
});
export type Checklist = z.infer<typeof ChecklistSchema>;

export const EMPTY_CHECKLIST: Checklist = { materials: [], stepsDone: [] };

/** The state of a material; untouched where the checklist holds none. */
export function stateOf(checklist: Checklist, material: string): MaterialState {
  return (
    checklist.materials.find((state) => state.material === material) ?? {
      material,
      copiesReady: 0,
      done: false,
      documents: [],
    }
  );
}
