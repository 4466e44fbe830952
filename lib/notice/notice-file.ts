import { z } from 'zod';
import { type FileFault, faultsOf } from '../dossier/file-faults';
import { type Notice, NoticeSchema } from './schema';

/** What the files that the panel saves begin with. */
export const NOTICE_FORMAT = 'shenbao-notice';

export type OpenedNotice =
  | { readonly ok: true; readonly notice: Notice }
  | { readonly ok: false; readonly problem: 'not-json' | 'other-format' | readonly FileFault[] };

function isSaved(value: unknown): value is { notice: unknown } {
  return z.looseObject({ format: z.literal(NOTICE_FORMAT) }).safeParse(value).success;
}

/** Whether it has at least half of the parts of a notice: of something else a fault for each part would say nothing. */
function isLikeNotice(value: unknown): boolean {
  const parts = Object.keys(NoticeSchema.shape);
  const object = z.looseObject({}).safeParse(value);
  return object.success && parts.filter((part) => Object.hasOwn(object.data, part)).length * 2 >= parts.length;
}

/**
 * Opens the text of a notice as data, in the form of `NoticeSchema`, or of a file that the panel saved. It is hostile until the schema took it: every fact must be
 * there with its source, nothing is mended, and all faults are told. Never throws.
 */
export function openNoticeFile(text: string): OpenedNotice {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  const inside = isSaved(value) ? value.notice : value;
  if (!isLikeNotice(inside)) return { ok: false, problem: 'other-format' };
  const parsed = NoticeSchema.safeParse(inside);
  return parsed.success ? { ok: true, notice: parsed.data } : { ok: false, problem: faultsOf(parsed.error, []) };
}
