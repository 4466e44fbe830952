/** Long enough for the browser to have begun the download. */
const KEPT_FOR = 60_000;

/** Saves bytes as a file of that name, where the browser saves downloads. To be called in a click. */
export function saveFile(name: string, bytes: Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}
