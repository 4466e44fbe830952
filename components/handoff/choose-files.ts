import { looksHandedOff } from '../../lib/handoff/looks-handed-off';

/** What the program calls its hand-off files and backups. */
export const HANDOFF_ENDING = '.shenbao';

/** Asks the user for files, or for a folder and all that is in it. Nothing where none was chosen. To be called in a click. */
export function chooseFiles({ folder, many = true }: { folder: boolean; many?: boolean }): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = many;
  // No list of endings: what a mail program has renamed can still be chosen.
  input.webkitdirectory = folder;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]), { once: true });
    input.addEventListener('cancel', () => resolve([]), { once: true });
    input.click();
  });
}

/** So many files of a folder are looked into at once. */
const AT_ONCE = 32;

/** Of a folder those files that are ours, by their ending or, where a mail program has renamed them, by how they begin; and the others. */
export async function oursOf(files: readonly File[]): Promise<{ readonly ours: File[]; readonly others: File[] }> {
  const found = { ours: [] as File[], others: [] as File[] };
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE);
    const isOurs = await Promise.all(
      some.map((file) => file.name.toLowerCase().endsWith(HANDOFF_ENDING) || looksHandedOff(file)),
    );
    for (const [place, file] of some.entries()) found[isOurs[place] ? 'ours' : 'others'].push(file);
  }
  return found;
}
