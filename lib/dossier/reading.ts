import { z } from 'zod';
import { FieldIdSchema } from './field-id';
import { FormSchema } from './form';
import { UploadSchema } from './upload';

/** The longest value that is carried from a page; what is longer is cut, and said to be. */
export const MAX_VALUE = 4_000;

/** What stands in the field of a date and is not taken is shown and not used: more than this is not carried. */
export const MAX_TYPED = 100;

/** Where the name of a control was found, best evidence first. */
export const LABEL_SOURCES = [
  'code',
  'label',
  'aria',
  'container',
  'table',
  'text',
  'near',
  'placeholder',
  'none',
] as const;

/**
 * How sure it is that a name belongs to its control. A: the page itself ties them together. B: the layout does, as the cells of a
 * table or the item of a form. C: the name only stands near. The shares that are right are measured (`npm run eval:forms`).
 */
export const CONFIDENCES = ['A', 'B', 'C'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** One control or read-only value of a page. */
export const ReadValueSchema = z.strictObject({
  /** Names the element within its document, for leading and marking. */
  ref: z.string().min(1).max(40),
  label: z.string().max(200),
  labelFrom: z.enum(LABEL_SOURCES),
  confidence: z.enum(CONFIDENCES),
  /**
   * `fixed` is text of the page that is no control; `picker` opens a list or calendar and holds a choice; `boxes` are several
   * controls in which one value is typed in parts (year, month, day), read at the first.
   */
  kind: z.enum(['boxes', 'text', 'number', 'date', 'select', 'radio', 'checkbox', 'picker', 'file', 'fixed']),
  value: z.string().max(MAX_VALUE),
  /** True where the page held more than `MAX_VALUE` characters. */
  cut: z.boolean(),
  /** What stands in the field and is not taken by the widget around it, which holds `value`; absent where the two are one. */
  typed: z.string().min(1).max(MAX_TYPED).optional(),
  /** The heading of the part of the page that it stands in, as written; empty where there is none. */
  heading: z.string().max(200),
  /** Its id or name in the page's code without what counts rows; empty where it has none that lasts. */
  name: z.string().max(120),
  /** What it means; null where the evidence is not enough. */
  meaning: FieldIdSchema.nullable(),
  /** True where the user has taught the meaning; a null then says that it means nothing of the catalogue. */
  taught: z.boolean(),
  /** Which entry of its section on this page it belongs to, counted from 0; null in a section that does not repeat. */
  row: z.number().int().min(0).max(9_999).nullable(),
});
export type ReadValue = z.infer<typeof ReadValueSchema>;

/** A part of the page that is there but cannot be read now. Named to the user, never skipped. */
export const UnreadPartSchema = z.strictObject({
  name: z.string().max(200),
  why: z.enum(['collapsed', 'tab', 'step', 'loading', 'paged', 'frame', 'sandbox', 'away', 'too-much']),
  /** The origin that a frame's element names, where it names one. */
  origin: z.string().max(300).nullable(),
  /** How many pages a list has, where the page says it. */
  pages: z.number().int().min(2).max(999_999).optional(),
  /** Names its element within its document, where there is one to lead to. */
  ref: z.string().min(1).max(40).optional(),
});
export type UnreadPart = z.infer<typeof UnreadPartSchema>;

/** What one document (a frame) of the platform holds at one moment. */
export const ReadingSchema = z.strictObject({
  /** Which form it is, where that does not change between visits. */
  form: FormSchema,
  title: z.string().max(300),
  /** `form` has controls to fill, `review` shows values alone, `none` holds nothing of a declaration. */
  page: z.enum(['form', 'review', 'none']),
  values: z.array(ReadValueSchema).max(5_000),
  uploads: z.array(UploadSchema).max(300),
  unread: z.array(UnreadPartSchema).max(200),
});
export type Reading = z.infer<typeof ReadingSchema>;
