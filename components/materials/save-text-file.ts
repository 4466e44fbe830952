/** Offers a text to the user as a file. Needs no permission: the browser saves what a link of the page points at. */
export function saveTextFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the blob up after the click has returned; a minute is ample, and then the memory is free.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
