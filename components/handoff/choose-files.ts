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

/** Of a folder those files that are ours, by their ending. */
export function oursOf(files: readonly File[]): File[] {
  return files.filter(({ name }) => name.toLowerCase().endsWith(HANDOFF_ENDING));
}
