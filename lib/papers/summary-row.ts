import { z } from 'zod';
import { LevelSchema } from '../notice/level';
import { CellSourceSchema } from './value-source';

/** The longest text of one cell. What is longer is cut when it is taken, and said to be. */
export const MAX_CELL = 2_000;

/** One person's line of a 情况一览表, as it was taken. `position` orders the lines of one notice and level. */
export const SummaryRowSchema = z.strictObject({
  id: z.uuid(),
  noticeId: z.string().min(1).max(200),
  level: LevelSchema,
  position: z.number().int().min(0),
  /** Whose line it is, as the page wrote it: kept apart from the columns, which are the notice's and can change. */
  person: z.strictObject({ name: z.string().max(MAX_CELL), idNumber: z.string().max(MAX_CELL) }),
  /** Text by the key of the notice's column. A column that is not here is empty. */
  values: z.record(z.string().max(100), z.string().max(MAX_CELL)),
  /** What the user wrote by hand instead, by the key of the column, each with its instant; an empty text empties the cell. */
  edits: z
    .record(z.string().max(100), z.strictObject({ text: z.string().max(MAX_CELL), at: z.iso.datetime() }))
    .optional(),
  /** Where the person is to be left out of the table: why, and since when. */
  leftOut: z.strictObject({ reason: z.string().min(1).max(MAX_CELL), at: z.iso.datetime() }).optional(),
  takenAt: z.iso.datetime(),
  /** Where the values came from: the page, or the papers that count of somebody of whom some are kept or were handed in. */
  source: z.enum(['page', 'roster']),
  /** Of a line that was not read from the page: where each value comes from, by the key of the column. */
  sources: z.record(z.string().max(100), CellSourceSchema).optional(),
});
export type SummaryRow = z.infer<typeof SummaryRowSchema>;

/** What stands in a column of a line: what was written by hand, else what was taken; empty where there is neither. */
export function rowText(row: Pick<SummaryRow, 'values' | 'edits'>, key: string): string {
  return row.edits?.[key]?.text ?? row.values[key] ?? '';
}

/**
 * A short text that is the same for a line as long as nobody changed it: the instants at which it was taken, written by hand and left out.
 * Its place says nothing, which other lines change.
 */
export function rowStamp({ takenAt, edits = {}, leftOut }: Pick<SummaryRow, 'takenAt' | 'edits' | 'leftOut'>): string {
  const byHand = Object.entries(edits).map(([key, { at }]) => `${key} ${at}`);
  return [takenAt, ...byHand.sort(), ...(leftOut ? [`- ${leftOut.at}`] : [])].join(' ');
}
