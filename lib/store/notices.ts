import { z } from 'zod';
import { type SavedNotice, SavedNoticeSchema } from '../notice/saved-notice';
import type { Notice } from '../notice/schema';
import { noticeById } from '../notice/shipped';
import { bothNotices } from '../notice/stricter';
import type { ShenbaoDatabase } from './database';
import { changeRows, type RowsChange, undoRows } from './keyed-rows';
import { readSetting } from './settings';

export type NoticesChange = RowsChange<string, SavedNotice>;

/**
 * The notices that the user keeps, the newest first. `unreadable` counts what today's schema refuses: written by a newer version, or
 * damaged; it is left as it is.
 */
export async function listNotices(
  database: ShenbaoDatabase,
): Promise<{ notices: readonly SavedNotice[]; unreadable: number }> {
  const rows = await database.notices.toArray();
  const notices = rows.flatMap((row) => {
    const parsed = SavedNoticeSchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  return {
    notices: notices.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)),
    unreadable: rows.length - notices.length,
  };
}

/** The kept notice of that id; undefined where there is none that can be read. */
export async function findNotice(database: ShenbaoDatabase, id: string): Promise<SavedNotice | undefined> {
  const parsed = SavedNoticeSchema.safeParse(await database.notices.get(id));
  return parsed.success ? parsed.data : undefined;
}

/** The notice of that id: a shipped one, else one that the user keeps; null where there is neither. */
export async function findKnown(database: ShenbaoDatabase, id: string): Promise<Notice | null> {
  return noticeById(id)?.notice ?? (await findNotice(database, id))?.notice ?? null;
}

/** The setting that says which notice is judged by, and which second one holds as well. */
export const NoticeChoiceSchema = z.strictObject({ id: z.string(), also: z.string().nullable() });
export type NoticeChoice = z.infer<typeof NoticeChoiceSchema>;

/** The notice of that id as people are judged by it: as strict as the stricter of both where the user chose a second one beside it. */
export async function findJudgedBy(database: ShenbaoDatabase, id: string): Promise<Notice | null> {
  const notice = await findKnown(database, id);
  const choice = await readSetting<NoticeChoice | null>(database, 'currentNotice', NoticeChoiceSchema, null);
  if (notice === null || choice?.id !== id || choice.also === null || choice.also === id) return notice;
  const also = await findKnown(database, choice.also);
  return also ? bothNotices(notice, also) : notice;
}

/** Keeps a notice, in the place of one of the same id. Throws a ZodError on what no notice can be. */
export async function keepNotice(database: ShenbaoDatabase, saved: SavedNotice): Promise<NoticesChange> {
  return changeRows(database.notices, new Map([[saved.id, SavedNoticeSchema.parse(saved)]]));
}

/** Takes a notice away; one that is not there is no fault. What hangs on it, as checklists, stays. */
export function removeNotice(database: ShenbaoDatabase, id: string): Promise<NoticesChange> {
  return changeRows(database.notices, new Map([[id, null]]));
}

/** Takes a change back, in one transaction. A notice that was changed otherwise since then is left alone. */
export function undoNotices(database: ShenbaoDatabase, done: NoticesChange): Promise<void> {
  return undoRows(database.notices, done);
}
