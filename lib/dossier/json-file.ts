export type JsonFile =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly kind: 'too-large' | 'unreadable' | 'not-json' };

/**
 * The JSON of a file in UTF-8, still hostile: nothing of it has been looked at. Never rejects; a file above `most` bytes is not
 * read at all.
 */
export async function readJsonFile(blob: Blob, most: number): Promise<JsonFile> {
  if (blob.size > most) return { ok: false, kind: 'too-large' };
  let bytes: ArrayBuffer;
  try {
    bytes = await blob.arrayBuffer();
  } catch {
    // Moved, deleted or locked since it was chosen.
    return { ok: false, kind: 'unreadable' };
  }
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { ok: false, kind: 'not-json' };
  }
}
