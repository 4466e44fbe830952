import type { DossierFileProblem } from './dossier-file';
import { readJsonFile } from './json-file';

/** The largest file of many dossiers that is opened, in bytes: some 50,000 full ones. */
export const MAX_DOSSIERS_FILE = 200 * 1024 * 1024;
/** The most dossiers of one file. */
export const MAX_DOSSIERS = 20_000;

export type OpenedDossiers =
  | { readonly ok: true; readonly values: readonly unknown[] }
  | { readonly ok: false; readonly problem: DossierFileProblem | { readonly kind: 'too-many-dossiers' } };

/**
 * The dossiers of a file, each still hostile (see `parseDossier`): one dossier, bare or wrapped, or a list of such. Never rejects; a
 * file above `MAX_DOSSIERS_FILE` is not read at all.
 */
export async function openDossiersFile(blob: Blob): Promise<OpenedDossiers> {
  const file = await readJsonFile(blob, MAX_DOSSIERS_FILE);
  if (!file.ok) return { ok: false, problem: { kind: file.kind } };
  const values = Array.isArray(file.value) ? file.value : [file.value];
  if (values.length > MAX_DOSSIERS) return { ok: false, problem: { kind: 'too-many-dossiers' } };
  return values.length === 0 ? { ok: false, problem: { kind: 'other-format' } } : { ok: true, values };
}
