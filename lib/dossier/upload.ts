import { z } from 'zod';

/** The longest file name that is carried from a page; a longer one is cut and ends in …. */
export const MAX_FILE_NAME = 200;
/** So many files of one upload are carried; how many more there are is told. */
export const MAX_FILES = 100;

/**
 * What a page shows of a file: handed over; on its way; refused or broken off; chosen on this machine and not sent; or listed
 * without a word of its state.
 */
export const FILE_STATES = ['done', 'uploading', 'failed', 'chosen', 'listed'] as const;
export type FileState = (typeof FILE_STATES)[number];

export const UploadedFileSchema = z.strictObject({
  /** Empty where the page shows a picture without a name. */
  name: z.string().max(MAX_FILE_NAME),
  state: z.enum(FILE_STATES),
});
export type UploadedFile = z.infer<typeof UploadedFileSchema>;

/** A place of the page for files, or a list of files that it shows. Its files are named and never opened. */
export const UploadSchema = z.strictObject({
  /** Names the element within its document, for leading and marking. */
  ref: z.string().min(1).max(40),
  /** What the page calls it; empty where it stands under its heading alone. */
  label: z.string().max(200),
  heading: z.string().max(200),
  files: z.array(UploadedFileSchema).max(MAX_FILES),
  /** How many files there are besides those carried. */
  more: z.number().int().min(0).max(99_999),
});
export type Upload = z.infer<typeof UploadSchema>;
