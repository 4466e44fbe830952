const BAR = /[|｜]/;

/** A text of the same length in which lines with two bars at least, rows of a table that was saved as text (序号|材料名称|份数), are parted by tabs. */
export function withCells(text: string): string {
  if (!text.includes('|') && !text.includes('｜')) return text;
  return text
    .split('\n')
    .map((line) => {
      const cells = line.split(BAR);
      return cells.length > 2 ? cells.join('\t') : line;
    })
    .join('\n');
}
