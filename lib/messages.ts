import { z } from 'zod';
import { FieldKeySchema, FillAnswerSchema, FillAskSchema, SlotSchema } from './dossier/fill';
import { FormSchema } from './dossier/form';
import { ReadingSchema, ReadValueSchema } from './dossier/reading';
import { MAX_TAUGHT, TaughtSchema } from './dossier/taught';

/** The name of the port that a panel opens to each frame of the platform in its tab. */
export const PAGE_PORT = 'shenbao-page';

/** The panel's call to the frames of a tab, by `tabs.sendMessage`: whoever hears it says that it is there. */
export const CallSchema = z.strictObject({ type: z.literal('call') });

/** Told to every tab when the user takes a site back: the script in its frames is quiet from then on. */
export const LeaveSchema = z.strictObject({ type: z.literal('leave'), site: z.string().min(1).max(300) });
export type Leave = z.infer<typeof LeaveSchema>;

/**
 * A frame says that it is there, to every panel that is open: when its script starts (`fresh`), and when called. `above` are
 * the documents around it, inmost first, by origin or by the browser's number of the frame. The panel of its tab opens the
 * port, if it may be read. Were the frame to open it, it would have an end in the panels of all windows, and the first
 * of them to let go would close it for all.
 */
export const HereSchema = z.strictObject({
  type: z.literal('here'),
  fresh: z.boolean(),
  above: z.array(z.union([z.string().max(300), z.number().int()])).max(100),
});
export type Here = z.infer<typeof HereSchema>;

/** One mark on the page: the verdict tells its look (`place`: no verdict, only where it is), the words are read out and shown as its title. */
export const MarkSchema = z.strictObject({
  ref: z.string().min(1).max(40),
  verdict: z.enum(['pass', 'fail', 'not-counted', 'unsure', 'not-applicable', 'place']),
  words: z.string().max(500),
});
export type Mark = z.infer<typeof MarkSchema>;

/** Ties an answer to its question. */
const AskNumber = z.number().int().min(0);

/** Panel → frame, over the port. */
export const ToPageSchema = z.discriminatedUnion('type', [
  /**
   * Take a reading now, and a new one whenever what the page holds changes, with the meanings that the user has taught. Frames
   * of other sites than these are named as unread.
   */
  z.strictObject({
    type: z.literal('read'),
    sites: z.array(z.string().min(1).max(300)).max(1_000),
    taught: z.array(TaughtSchema).max(MAX_TAUGHT),
  }),
  /** Show just these marks. */
  z.strictObject({ type: z.literal('mark'), marks: z.array(MarkSchema).max(2_000) }),
  /** Scroll to the element, open what hides it where that needs no press of a button that saves or leaves, and mark it. */
  z.strictObject({ type: z.literal('lead'), mark: MarkSchema }),
  /** Tell which controls may be filled, and how. */
  z.strictObject({ type: z.literal('slots'), ask: AskNumber }),
  /** Tell where one field stands now, for a look at its model. */
  z.strictObject({ type: z.literal('locate'), ask: AskNumber, field: FieldKeySchema }),
  /** Put a text into one field. */
  z.strictObject({ type: z.literal('fill'), ask: AskNumber, fill: FillAskSchema }),
  /** Let the user point at a control: what is under the mouse is outlined, and a click tells it and reaches nothing of the page. */
  z.strictObject({ type: z.literal('point'), on: z.boolean() }),
]);
export type ToPage = z.infer<typeof ToPageSchema>;

/** Frame → panel, over the port. */
export const FromPageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('reading'), reading: ReadingSchema }),
  /** What became of a `lead`: the element is in view, or is no longer on the page. */
  z.strictObject({ type: z.literal('led'), ref: z.string().max(40), found: z.boolean() }),
  z.strictObject({ type: z.literal('slots'), ask: AskNumber, slots: z.array(SlotSchema).max(5_000) }),
  /** What became of a `locate` or a `fill`. */
  z.strictObject({ type: z.literal('filled'), ask: AskNumber, answer: FillAnswerSchema }),
  /** The control that the user has pointed at; null where they have stopped pointing. */
  z.strictObject({ type: z.literal('pointed'), form: FormSchema, value: ReadValueSchema.nullable() }),
]);
export type FromPage = z.infer<typeof FromPageSchema>;
