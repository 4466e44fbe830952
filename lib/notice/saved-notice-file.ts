import { z } from 'zod';
import { type FileFaults, faultsOf, toldFaults } from '../dossier/file-faults';
import { type JsonFileProblem, readJsonFile } from '../dossier/json-file';
import { NOTICE_FORMAT } from './notice-file';
import { newNoticeId, type SavedNotice, SavedNoticeSchema } from './saved-notice';

const VERSION = 1;
/** The largest file that is opened, in bytes: a text of a megabyte, and its quotes. */
export const MAX_NOTICE_FILE = 8 * 1024 * 1024;

const FileSchema = SavedNoticeSchema.omit({ id: true }).extend({
  format: z.literal(NOTICE_FORMAT),
  version: z.literal(VERSION),
});

export type OpenedSavedNotice =
  | { readonly ok: true; readonly saved: SavedNotice }
  | {
      readonly ok: false;
      readonly problem:
        | { readonly kind: JsonFileProblem | 'other-format' }
        | { readonly kind: 'newer-version'; readonly version: number }
        | FileFaults;
    };

/** The text of a file with one notice, its own text with it: whoever opens it can see the words of every fact. */
export function writeNoticeFile({ id: _, ...saved }: SavedNotice): string {
  return `${JSON.stringify({ format: NOTICE_FORMAT, version: VERSION, ...saved }, null, 2)}\n`;
}

/** Opens such a file, as a further notice under an id of its own. It is hostile until the schema took it. Never rejects. */
export async function openSavedNotice(blob: Blob): Promise<OpenedSavedNotice> {
  const file = await readJsonFile(blob, MAX_NOTICE_FILE);
  if (!file.ok) return { ok: false, problem: { kind: file.kind } };
  const head = z.looseObject({ format: z.literal(NOTICE_FORMAT), version: z.number() }).safeParse(file.value);
  if (!head.success) return { ok: false, problem: { kind: 'other-format' } };
  const { version } = head.data;
  if (version > VERSION) return { ok: false, problem: { kind: 'newer-version', version } };
  const parsed = FileSchema.safeParse(file.value);
  if (!parsed.success) return { ok: false, problem: toldFaults(faultsOf(parsed.error, [])) };
  const { format: _format, version: _version, ...saved } = parsed.data;
  const id = newNoticeId();
  return { ok: true, saved: { ...saved, id, notice: { ...saved.notice, id } } };
}
