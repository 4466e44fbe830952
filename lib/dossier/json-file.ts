import { isBomb } from './json-bomb';

export type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly kind: 'too-large' | 'unreadable' };

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly kind: 'not-utf-8' | 'not-json' };

/** Why a file of JSON was not read at all. */
export type JsonFileProblem = 'too-large' | 'unreadable' | 'not-utf-8' | 'not-json';

export type JsonFile =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly kind: JsonFileProblem };

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

/** The text, or null where the bytes are of another writing: Chinese Windows programs also save GBK and UTF-16. */
export function textOfBytes(bytes: Uint8Array): string | null {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return null;
  }
}

/** The JSON in UTF-8, still hostile: nothing of it has been looked at but whether it fits into memory. Never throws. */
export function parseJson(bytes: Uint8Array): ParsedJson {
  if (isBomb(bytes)) return { ok: false, kind: 'not-json' };
  const text = textOfBytes(bytes);
  if (text === null) return { ok: false, kind: 'not-utf-8' };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, kind: 'not-json' };
  }
}

/** The JSON of a file in UTF-8, still hostile. Never rejects; a file above `most` bytes is not read at all. */
export async function readJsonFile(blob: Blob, most: number): Promise<JsonFile> {
  const file = await readBytes(blob, most);
  return file.ok ? parseJson(file.bytes) : file;
}
