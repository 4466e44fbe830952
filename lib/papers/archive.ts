import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A zip archive that grows part by part, so that nothing larger than a part is packed at one stretch. */
export class Archive {
  private readonly pieces: Uint8Array[] = [];
  private readonly zip = new Zip((error, piece) => {
    if (error) throw error;
    this.pieces.push(piece);
  });

  /** A part that is handed over in texts, the last of them with `isLast`. */
  part(name: string): (text: string, isLast: boolean) => void {
    const file = new ZipDeflate(name, { level: 4 });
    // One date for all: the same table makes the same file.
    file.mtime = new Date(1980, 0, 1);
    this.zip.add(file);
    return (text, isLast) => file.push(strToU8(text), isLast);
  }

  /** The whole of it; no part can be added after. */
  bytes(): Uint8Array {
    this.zip.end();
    const all = new Uint8Array(this.pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of this.pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }
}
