/** `_x0041_` in a text would be read as the letter that it escapes; empty text is an empty cell. */
export function cellText(text: string): string | null {
  return text === '' ? null : text.replace(/_x(?=[0-9a-f]{4}_)/gi, '_x005F_x');
}
