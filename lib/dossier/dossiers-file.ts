import type { Dossier } from './dossier';
import { type DossierFileProblem, type OpenedDossier, parseDossier } from './dossier-file';
import { parseJson, readBytes, textOfBytes } from './json-file';
import { listParts, type Part } from './list-parts';

/** The largest file of many dossiers that is opened, in bytes: some 50,000 full ones. */
export const MAX_DOSSIERS_FILE = 200 * 1024 * 1024;
/** The most dossiers of one file. */
export const MAX_DOSSIERS = 20_000;

export type OpenedDossiers =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly parts: readonly Part[] }
  | { readonly ok: false; readonly problem: DossierFileProblem | { readonly kind: 'too-many-dossiers' } };

/**
 * Where the dossiers of a file stand: one dossier, bare or wrapped, or a list of such. Each is still hostile text, see
 * `parsePart`. Never rejects; a file above `MAX_DOSSIERS_FILE` is not read at all.
 */
export async function openDossiersFile(blob: Blob): Promise<OpenedDossiers> {
  const file = await readBytes(blob, MAX_DOSSIERS_FILE);
  if (!file.ok) return { ok: false, problem: { kind: file.kind } };
  const { bytes } = file;
  const parts = listParts(bytes, MAX_DOSSIERS);
  const [first] = parts ?? [];
  const head = first ? bytes.subarray(first.from, first.to) : bytes;
  // Told once for the whole file rather than of each person in it.
  if (textOfBytes(head) === null) return { ok: false, problem: { kind: 'not-utf-8' } };
  if (parts === null) return { ok: false, problem: { kind: 'not-json' } };
  if (parts.length > MAX_DOSSIERS) return { ok: false, problem: { kind: 'too-many-dossiers' } };
  return parts.length === 0 ? { ok: false, problem: { kind: 'other-format' } } : { ok: true, bytes, parts };
}

/** The dossier that stands in a part of the file. Never throws. */
export function parsePart(bytes: Uint8Array, { from, to }: Part): OpenedDossier {
  const parsed = parseJson(bytes.subarray(from, to));
  return parsed.ok ? parseDossier(parsed.value) : { ok: false, problem: { kind: parsed.kind } };
}

/** Reads one dossier of a file anew; null where it is no longer there as it was. */
export async function reopenDossier(blob: Blob, { from, to }: Part): Promise<Dossier | null> {
  const file = await readBytes(blob.slice(from, to), MAX_DOSSIERS_FILE);
  const opened = file.ok ? parsePart(file.bytes, { from: 0, to: to - from }) : null;
  return opened?.ok ? opened.dossier : null;
}
