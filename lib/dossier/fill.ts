import { z } from 'zod';
import { MAX_VALUE, ReadValueSchema } from './reading';

/**
 * Where an element stands in its document: for the document, and then for each shadow root on the way, which child is to be
 * taken at each step, counted from 0. Nothing is marked in the page for it.
 */
export const PlaceSchema = z
  .array(z.array(z.number().int().min(0).max(100_000)).max(500))
  .min(1)
  .max(20);
export type Place = z.infer<typeof PlaceSchema>;

/** Where a widget keeps what it holds; each is read by a function of lib/model. */
export const MODEL_NAMES = [
  'native',
  'react',
  'vue2',
  'vue3',
  'iview',
  'angular',
  'jquery',
  'flatpickr',
  'laydate',
] as const;
export type ModelName = (typeof MODEL_NAMES)[number];

/** One end of a widget for two dates; null elsewhere. */
const PartSchema = z.enum(['from', 'to']).nullable();
export type Part = z.infer<typeof PartSchema>;

/** A control that may be filled, and what is known of how; it belongs to the value of the reading with the same `ref`. */
export const SlotSchema = z.strictObject({
  ref: z.string().min(1).max(40),
  part: PartSchema,
  /** The `ref` of the other end of a widget that takes both of its dates at once; null elsewhere. */
  pair: z.string().min(1).max(40).nullable(),
  place: PlaceSchema,
  /** The technique that fills it; null where none does. */
  widget: z.string().max(40).nullable(),
  /** Why it is not to be filled: the page lets nobody, or it takes several values at once. */
  closed: z.enum(['read-only', 'disabled', 'several']).nullable(),
  takes: z.enum(['text', 'date', 'choice']),
  /** How it writes a date (`YYYY-MM-DD`), where the page tells without its model. */
  pattern: z.string().max(40).nullable(),
  /** The words that can be chosen, where the page shows them all. */
  choices: z.array(z.string().max(200)).max(2_000).nullable(),
  /** The most characters; null where it sets no limit. */
  longest: z.number().int().min(0).nullable(),
  /** True where a text may have several lines. */
  lines: z.boolean(),
  /** Where what it holds can be read, the likeliest first. */
  models: z.array(z.enum(MODEL_NAMES)).min(1).max(6),
});
export type Slot = z.infer<typeof SlotSchema>;

/** What a widget's own model holds. It comes from the page's world and is hostile until parsed. */
export const HeldSchema = z.strictObject({
  /** Every way in which the model writes the value, such as the word and the code of an option; none where it holds nothing. */
  says: z.array(z.string().max(MAX_VALUE * 5)).max(20),
  /** How the widget writes a date, as `YYYY-MM-DD`; null where it holds none or does not tell. */
  pattern: z.string().max(60).nullable(),
});
export type Held = z.infer<typeof HeldSchema>;

/** The field that is meant, by which it is found again also where the page has drawn it anew. */
export const FieldKeySchema = ReadValueSchema.pick({
  ref: true,
  label: true,
  heading: true,
  meaning: true,
  row: true,
});
export type FieldKey = z.infer<typeof FieldKeySchema>;

/** What one document is asked to put into one field. */
export const FillAskSchema = z.strictObject({
  field: FieldKeySchema,
  part: PartSchema,
  /** What the field shows as far as the user has seen; where it shows anything else by now it is left alone. */
  before: z.string().max(MAX_VALUE),
  /** The text as the field writes it; empty to empty it. */
  text: z.string().max(MAX_VALUE),
  /** The same of the other end of a widget that takes both of its dates at once. */
  other: z
    .strictObject({ field: FieldKeySchema, before: z.string().max(MAX_VALUE), text: z.string().max(MAX_VALUE) })
    .nullable(),
  /** Names and numbers of persons that the document showed; where it shows others by now nothing is filled. */
  whose: z.array(z.string().max(MAX_VALUE)).max(50),
});
export type FillAsk = z.infer<typeof FillAskSchema>;

/** Why a document did not fill a field. */
export const REFUSALS = [
  /** No such field is left, or more than one could be meant. */
  'gone',
  /** It shows something else than the user saw. */
  'edited',
  /** The document shows another person. */
  'person',
  'read-only',
  'disabled',
  /** It takes several values at once, and a field of the dossier has one. */
  'several',
  /** No technique for this kind of control. */
  'unknown-widget',
  /** Its list did not open. */
  'closed-list',
  'no-such-choice',
  /** It can be changed but not emptied. */
  'cannot-empty',
  'too-long',
  /** Its widget takes both of its dates at once, and one alone was to be put in. */
  'half-range',
  /** Another field is being filled. */
  'busy',
  /** Something of the page stood in the way. */
  'failed',
] as const;

/** What became of an ask: where the field stands and what it shows now, or why it was left alone. */
export const FillAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('done'),
    place: PlaceSchema,
    models: z.array(z.enum(MODEL_NAMES)).min(1).max(6),
    shows: z.string().max(MAX_VALUE),
  }),
  z.strictObject({ kind: z.literal('refused'), why: z.enum(REFUSALS) }),
]);
export type FillAnswer = z.infer<typeof FillAnswerSchema>;
