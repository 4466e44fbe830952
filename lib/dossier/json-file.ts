export type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly kind: 'too-large' | 'unreadable' };

export type JsonFile =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly kind: 'too-large' | 'unreadable' | 'not-json' };

/** The bytes of a file. Never rejects; a file above `most` bytes is not read at all. */
export async function readBytes(blob: Blob, most: number): Promise<FileBytes> {
  if (blob.size > most) return { ok: false, kind: 'too-large' };
  try {
    return { ok: true, bytes: new Uint8Array(await blob.arrayBuffer()) };
  } catch {
    // Moved, deleted or locked since it was chosen.
    return { ok: false, kind: 'unreadable' };
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** The JSON in UTF-8, still hostile: nothing of it has been looked at. Null where it is none. */
export function parseJson(bytes: Uint8Array): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(UTF_8.decode(bytes)) };
  } catch {
    return null;
  }
}

/** The JSON of a file in UTF-8, still hostile. Never rejects; a file above `most` bytes is not read at all. */
export async function readJsonFile(blob: Blob, most: number): Promise<JsonFile> {
  const file = await readBytes(blob, most);
  if (!file.ok) return file;
  const parsed = parseJson(file.bytes);
  return parsed ? { ok: true, value: parsed.value } : { ok: false, kind: 'not-json' };
}
