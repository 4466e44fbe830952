import { saveFile } from '../summary/save-file';

/** As much of the browser's own file dialog as is used; Firefox has none. */
interface Picker {
  showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;
}

/** A place for a file that the user chose; `download` where the browser alone decides; null where the user gave up. */
export type BackupPlace = FileSystemFileHandle | 'download' | null;

/** Asks where a file is to lie, where the browser lets us know. To be called in a click, before anything that takes time. */
export async function askPlace(name: string): Promise<BackupPlace> {
  const { showSaveFilePicker } = window as Picker;
  if (!showSaveFilePicker) return 'download';
  try {
    return await showSaveFilePicker({ suggestedName: name });
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? null : 'download';
  }
}

/** SHA-256 of bytes, as hexadecimal digits. */
export async function fingerprint(bytes: Uint8Array | ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as ArrayBuffer);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Writes the bytes; `read-back`: the file was read again and holds just them. `saved`: the browser saved a download and lets nobody look.
 * `differs`: what lies there is something else. Rejects where it can't be written.
 */
export async function writeBackup(
  place: FileSystemFileHandle | 'download',
  name: string,
  bytes: Uint8Array,
): Promise<'read-back' | 'saved' | 'differs'> {
  if (place === 'download') {
    saveFile(name, bytes, 'application/octet-stream');
    return 'saved';
  }
  const writing = await place.createWritable();
  await writing.write(bytes as Uint8Array<ArrayBuffer>);
  await writing.close();
  const there = await (await place.getFile()).arrayBuffer();
  return (await fingerprint(there)) === (await fingerprint(bytes)) ? 'read-back' : 'differs';
}
