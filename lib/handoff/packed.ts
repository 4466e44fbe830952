import { Decrypter, Encrypter } from 'age-encryption';
import { parseJson } from '../dossier/json-file';
import { MAX_PACKED, MAX_UNPACKED } from './limits';
import { AGE, GZIP } from './signs';

/**
 * Why nothing was taken out of a file: too large, as it lies or as it unpacks; not readable; encrypted and no passphrase, or another,
 * was given; cut or altered; no JSON.
 */
export interface PackedProblem {
  readonly kind: 'too-large' | 'unreadable' | 'needs-passphrase' | 'wrong-passphrase' | 'damaged' | 'not-json';
}

export type Unpacked =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: PackedProblem };

const refuse = (kind: PackedProblem['kind']): Unpacked => ({ ok: false, problem: { kind } });

/** What a stream gives, joined; null once it is more than `most` bytes, of which no more is read then. Rejects as the stream does. */
async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(read.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

const streamOf = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();

/** The text, compressed; with a passphrase also encrypted, as any program for `age` files can undo. `work` is scrypt's factor. */
export async function pack(text: string, passphrase: string | null, work = 18): Promise<Uint8Array> {
  const packing = streamOf(new TextEncoder().encode(text)).pipeThrough(new CompressionStream('gzip'));
  const packed = (await collect(packing, Number.POSITIVE_INFINITY)) as Uint8Array;
  if (passphrase === null) return packed;
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  return encrypter.encrypt(packed);
}

async function decrypt(bytes: Uint8Array, passphrase: string): Promise<Uint8Array | PackedProblem['kind']> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(bytes);
  } catch (error) {
    // The library tells by its words alone that the passphrase opened nothing.
    const wrong = error instanceof Error && error.message.startsWith('no identity matched');
    return wrong ? 'wrong-passphrase' : 'damaged';
  }
}

/**
 * The JSON that `pack` packed, or that lies in the file as it is, still hostile. So is the file: neither what lies there nor what it unpacks
 * to grows beyond its limit (`most`), and what is cut is refused. Never rejects.
 */
export async function unpack(blob: Blob, passphrase: string | null, most = MAX_UNPACKED): Promise<Unpacked> {
  if (blob.size > MAX_PACKED) return refuse('too-large');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await blob.arrayBuffer());
  } catch {
    // Moved, deleted or locked since it was chosen.
    return refuse('unreadable');
  }
  if (new TextDecoder('latin1').decode(bytes.subarray(0, AGE.length)) === AGE) {
    if (passphrase === null) return refuse('needs-passphrase');
    const opened = await decrypt(bytes, passphrase);
    if (typeof opened === 'string') return refuse(opened);
    bytes = opened;
  }
  try {
    if (GZIP.every((sign, at) => bytes[at] === sign)) {
      const plain = await collect(streamOf(bytes).pipeThrough(new DecompressionStream('gzip')), most);
      if (plain === null) return refuse('too-large');
      bytes = plain;
    }
  } catch {
    return refuse('damaged');
  }
  const parsed = parseJson(bytes);
  if (parsed.ok) return parsed;
  return refuse(parsed.kind === 'not-json' ? 'not-json' : 'damaged');
}
