/** A stretch of a file, in bytes: the first, and the one after the last. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
/** Blank, line feed, carriage return, tab. */
const isBlank = (byte: number | undefined) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

function afterBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isBlank(bytes[at])) at++;
  return at;
}

/** The place of the quote that ends the string which begins at `from`; the length where none does. */
function endOfString(bytes: Uint8Array, from: number): number {
  let at = from + 1;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}

/**
 * Where the elements of a JSON list in UTF-8 stand, so that each can be parsed by itself, by whom it may concern: a large list is
 * never held in memory as values. A value that is no list is its own one part. Null where the text can't be JSON; otherwise it
 * is JSON if each part is. At most `most` + 1 parts are looked for.
 */
export function listParts(bytes: Uint8Array, most: number): Part[] | null {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const open = afterBlanks(bytes, hasMark ? 3 : 0);
  if (bytes[open] !== OPEN_LIST) return [{ from: 0, to: bytes.length }];
  const parts: Part[] = [];
  let from = afterBlanks(bytes, open + 1);
  let depth = 0;
  for (let at = from; at < bytes.length && parts.length <= most; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) at = endOfString(bytes, at);
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++;
    else if (depth > 0) depth -= byte === CLOSE_OBJECT || byte === CLOSE_LIST ? 1 : 0;
    else if (byte === COMMA || byte === CLOSE_LIST) {
      const isEmpty = at === from;
      if (!isEmpty) parts.push({ from, to: at });
      if (byte === CLOSE_LIST) {
        const isOver = afterBlanks(bytes, at + 1) === bytes.length;
        return isOver && (!isEmpty || parts.length === 0) ? parts : null;
      }
      if (isEmpty) return null;
      from = afterBlanks(bytes, at + 1);
      at = from - 1;
    }
  }
  return parts.length > most ? parts : null;
}
