import { AGE, GZIP } from './signs';

/** So much of a file is read to tell what it is, in bytes. */
const READ = 2_048;

const BEGINNING = /^\uFEFF?\s*\{\s*"format"\s*:\s*"shenbao-handoff"/u;

/** The first piece that these compressed bytes unpack to; they may be cut off anywhere. */
async function firstUnpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const reader = readable.getReader();
  // Asked for first: where the end is missing, the stream fails once it is closed, and drops what nobody waits for.
  const first = reader.read();
  const writer = writable.getWriter();
  for (const step of [writer.write(bytes), writer.close()]) step.catch(() => undefined);
  const { value } = await first;
  await reader.cancel();
  return value ?? new Uint8Array();
}

/**
 * True where a file begins as a hand-off file does, whatever it is called; also where it is encrypted, which tells no more. Of a large
 * file no more is read than of a small one. Never rejects: what can't be read or unpacked is none.
 */
export async function looksHandedOff(file: Blob): Promise<boolean> {
  try {
    let bytes = new Uint8Array(await file.slice(0, READ).arrayBuffer());
    if (new TextDecoder('latin1').decode(bytes.subarray(0, AGE.length)) === AGE) return true;
    if (GZIP.every((sign, at) => bytes[at] === sign)) bytes = new Uint8Array(await firstUnpacked(bytes));
    return BEGINNING.test(new TextDecoder().decode(bytes.subarray(0, READ)));
  } catch {
    return false;
  }
}
