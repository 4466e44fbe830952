import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A part of a PNG: length, kind, data, checksum. */
function chunk(kind, data) {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const part = Buffer.alloc(body.length + 8);
  part.writeUInt32BE(data.length, 0);
  body.copy(part, 4);
  part.writeUInt32BE(crc32(body), body.length + 4);
  return part;
}

/**
 * The picture of a screen from the dump of its memory, as Xvfb keeps it: the format of xwd, 32 bits a pixel in the order blue,
 * green, red, below a head of words of which the first is its own length.
 *
 * @param {Buffer} dump
 * @returns {Buffer} a PNG
 */
export function pngOfDump(dump) {
  const word = (at) => dump.readUInt32BE(at * 4);
  const [head, width, height, bytesPerLine, colours] = [0, 4, 5, 12, 19].map(word);
  const pixels = head + colours * 12;
  const line = width * 3 + 1;
  const raw = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = pixels + y * bytesPerLine + x * 4;
      const to = y * line + 1 + x * 3;
      raw[to] = dump[from + 2];
      raw[to + 1] = dump[from + 1];
      raw[to + 2] = dump[from];
    }
  }
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  // Eight bits of red, green and blue.
  size.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
