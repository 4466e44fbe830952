/** No notice is longer: a hundred pages are a third of it. */
export const MAX_NOTICE_BYTES = 1024 * 1024;

/** Why a file gives no text. */
export type NoTextBecause =
  | 'empty'
  | 'too-long'
  /** The bytes of a PDF, pasted as if they were words. */
  | 'pdf'
  /** A PDF of pictures of pages. */
  | 'scanned'
  /** A PDF that wants a password. */
  | 'locked'
  /** A PDF that was cut or spoilt. */
  | 'damaged'
  | 'file-too-large'
  /** Word's old format. */
  | 'doc'
  /** Moved, deleted or locked since it was chosen. */
  | 'unreadable'
  /** A file that is an archive, and no .docx. */
  | 'archive'
  /** A picture, a program, or bytes that no way of writing Chinese makes sense of. */
  | 'no-text';

export type OpenedText =
  | {
      readonly ok: true;
      readonly text: string;
      /** Of a PDF: the pages that hold no words, as scanned ones between others. */
      readonly pagesWithoutText?: readonly number[];
    }
  | { readonly ok: false; readonly why: NoTextBecause };

/** What a file is by its first bytes, whatever it is called. */
const BEGINNINGS: readonly (readonly [NoTextBecause, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0]],
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
];

/** Signs that no text holds, and the one that stands for bytes that were not understood. */
function isBroken(text: string): boolean {
  let bad = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12)) bad += 1;
  }
  return bad > text.length / 100;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The way in which Chinese Windows writes text.
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The text of a file, in UTF-8, UTF-16 or GB 18030; or why it has none. Never throws. */
export function openNoticeText(bytes: Uint8Array): OpenedText {
  if (bytes.length > MAX_NOTICE_BYTES) return { ok: false, why: 'too-long' };
  const known = BEGINNINGS.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte));
  if (known) return { ok: false, why: known[0] };
  const text = decoded(bytes);
  if (text.trim() === '') return { ok: false, why: 'empty' };
  return isBroken(text) ? { ok: false, why: 'no-text' } : { ok: true, text };
}
