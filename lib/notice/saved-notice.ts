import { z } from 'zod';
import { type Notice, NoticeSchema } from './schema';

/** The longest name that a notice may be given. */
export const MAX_NOTICE_NAME = 80;

/** A notice that the user keeps: its facts as reviewed, the text that their words stand in, and the name that the user knows it by. */
export const SavedNoticeSchema = z.strictObject({
  id: z.string().regex(/^saved-[0-9a-f-]{36}$/),
  name: z.string().trim().min(1).max(MAX_NOTICE_NAME),
  notice: NoticeSchema,
  text: z.string().max(1024 * 1024),
  /** An ISO instant. */
  savedAt: z.iso.datetime(),
});
export type SavedNotice = z.infer<typeof SavedNoticeSchema>;

/** An id for a notice that is to be kept; it is never that of a shipped one. */
export function newNoticeId(): string {
  return `saved-${crypto.randomUUID()}`;
}

/** The name, with a number behind it where another has it already: in the choice of the batch they are told apart by their names alone. */
export function freeName(name: string, taken: readonly string[]): string {
  for (let no = 1; ; no++) {
    const tail = no === 1 ? '' : `（${no}）`;
    const free = `${name.slice(0, MAX_NOTICE_NAME - tail.length)}${tail}`;
    if (!taken.includes(free)) return free;
  }
}

/** A reviewed notice to be kept, as a further one where it has not been kept before. `now` is the instant of the act. */
export function toKeep(notice: Notice, name: string, text: string, now: Date): SavedNotice {
  const id = notice.id.startsWith('saved-') ? notice.id : newNoticeId();
  return { id, name, text, notice: { ...notice, id }, savedAt: now.toISOString() };
}
