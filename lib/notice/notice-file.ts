import { type FileFault, faultsOf } from '../dossier/file-faults';
import { type Notice, NoticeSchema } from './schema';

export type OpenedNotice =
  | { readonly ok: true; readonly notice: Notice }
  | { readonly ok: false; readonly problem: 'not-json' | readonly FileFault[] };

/**
 * Opens the text of a notice as data, in the form of `NoticeSchema`. It is hostile until the schema took it: every fact must be
 * there with its source, nothing is mended, and all faults are told. Never throws.
 */
export function openNoticeFile(text: string): OpenedNotice {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  const parsed = NoticeSchema.safeParse(value);
  return parsed.success ? { ok: true, notice: parsed.data } : { ok: false, problem: faultsOf(parsed.error, []) };
}
