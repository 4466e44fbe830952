import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { findAll, parseXml, XmlRefused } from './xml';

/** Why a file is not taken as a blank. */
export type BlankProblem =
  | 'too-large'
  | 'encrypted'
  | 'old-doc'
  | 'old-xls'
  | 'macros'
  | 'bomb'
  | 'not-office'
  | 'damaged'
  | 'no-cells';

/** A file that is not taken. */
export class BlankRefused extends Error {
  override readonly name = 'BlankRefused';
  constructor(readonly why: BlankProblem) {
    super(why);
  }
}

/** A .docx or .xlsx, unpacked. */
export interface OfficePackage {
  readonly kind: 'docx' | 'xlsx';
  /** The name of the part that all begins at: the document, or the workbook. */
  readonly main: string;
  readonly parts: Readonly<Record<string, Uint8Array>>;
}

/** The largest blank, packed and unpacked, in bytes; forms are below a tenth of it. */
export const MAX_BLANK = 10 * 1024 * 1024;
const MAX_UNPACKED = 60 * 1024 * 1024;
const MAX_PARTS = 2_000;

/** A file of the format before 2007, in which encrypted ones of today lie too. */
const OLD_FORMAT = [0xd0, 0xcf, 0x11, 0xe0];
/** Names of streams in such a file, in UTF-16. */
const OLD_STREAMS = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'old-doc'],
  ['Workbook', 'old-xls'],
] as const;
const MAIN_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
} as const;

function oldFormat(bytes: Uint8Array): BlankProblem {
  const text = strFromU8(bytes, true);
  const wide = (name: string) => [...name].join('\0');
  return OLD_STREAMS.find(([name]) => text.includes(wide(name)))?.[1] ?? 'not-office';
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  let count = 0;
  try {
    return unzipSync(bytes, {
      // Asked before anything is unpacked; a part never gives more than it says here.
      filter: ({ originalSize }) => {
        size += originalSize;
        count += 1;
        if (size > MAX_UNPACKED || count > MAX_PARTS) throw new BlankRefused('bomb');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof BlankRefused ? error : new BlankRefused('damaged');
  }
}

/** The text of a part; throws where it is not there. */
export function partText(parts: OfficePackage['parts'], name: string): string {
  const part = parts[name];
  if (!part) throw new BlankRefused('damaged');
  return strFromU8(part);
}

/** What `parse` gives; a part that is no proper XML makes the file a damaged one. */
export function orDamaged<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw error instanceof XmlRefused ? new BlankRefused('damaged') : error;
  }
}

/** Opens the bytes of a file. Throws `BlankRefused` with why it is not taken. Nothing in it is run or looked up. */
export function openPackage(bytes: Uint8Array): OfficePackage {
  if (bytes.length > MAX_BLANK) throw new BlankRefused('too-large');
  if (OLD_FORMAT.every((byte, at) => bytes[at] === byte)) throw new BlankRefused(oldFormat(bytes));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new BlankRefused('not-office');
  const parts = unpack(bytes);
  if (!parts['[Content_Types].xml']) throw new BlankRefused('not-office');
  const types = orDamaged(() => findAll(parseXml(partText(parts, '[Content_Types].xml')), 'Override', 'Default'));
  const hasMacros = Object.keys(parts).some((name) => /vbaProject\.bin$/iu.test(name));
  if (hasMacros || types.some(({ attributes }) => /macroEnabled/iu.test(attributes.ContentType ?? ''))) {
    throw new BlankRefused('macros');
  }
  for (const kind of ['docx', 'xlsx'] as const) {
    const main = types.find(({ attributes }) => attributes.ContentType === MAIN_TYPES[kind])?.attributes.PartName;
    if (main) return { kind, main: main.replace(/^\//u, ''), parts };
  }
  throw new BlankRefused('not-office');
}

/** The package as a file again, some parts by other texts; every other part holds what it held, in the order in which it was. */
export function packAgain({ parts }: OfficePackage, changed: ReadonlyMap<string, string>): Uint8Array {
  const files = Object.entries(parts).map(([name, bytes]) => {
    const text = changed.get(name);
    return [name, text === undefined ? bytes : strToU8(text)] as const;
  });
  // One date for all: the same values make the same file.
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) });
}
