/** Deeper than anything of ours nests. */
const MAX_DEPTH = 64;
/** More members than the largest file of ours has; so many empty ones still fit into memory. */
const MAX_MEMBERS = 25_000_000;

/** So few bytes never take much memory, whatever they hold: of ten thousand dossiers none needs to be looked at twice. */
const HARMLESS = 64 * 1024;

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * True where JSON in UTF-8 would take far more memory than it has bytes: the browser's parser has no limit of its own, and some hundred
 * megabytes of opened brackets end the whole panel (Chromium 156).
 */
export function isBomb(bytes: Uint8Array): boolean {
  if (bytes.length <= HARMLESS) return false;
  let [depth, members, isText] = [0, 0, false];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (isText) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (byte === COMMA) members += 1;
    else if (byte === LIST || byte === OBJECT) {
      depth += 1;
      members += 1;
    } else if (byte === LIST_END || byte === OBJECT_END) depth -= 1;
    if (depth > MAX_DEPTH || members > MAX_MEMBERS) return true;
  }
  return false;
}

/** True where JSON data holds more than `most` values, counted no further: a schema would list a fault for each of them. */
export function isOverfull(value: unknown, most: number): boolean {
  const waiting: unknown[] = [value];
  let count = 0;
  while (waiting.length > 0) {
    const one = waiting.pop();
    count += 1;
    if (typeof one !== 'object' || one === null) continue;
    const inside = Object.values(one);
    if (count + waiting.length + inside.length > most) return true;
    for (const each of inside) waiting.push(each);
  }
  return count > most;
}
