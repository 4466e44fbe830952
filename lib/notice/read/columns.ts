/** A row of a table, and the rows of one above a day, are no longer than this, in characters. */
const MOST = 1200;

/** Where the line that ends before a place begins; null where that is further off than a row is long. */
function rowStart(text: string, end: number): number | null {
  for (let at = end; end - at < MOST; at -= 1) if (at === 0 || text.charCodeAt(at - 1) === 10) return at;
  return null;
}

/** What stands at the head of the column of a table in which a place lies; empty where it lies in none, or in the first row or column. */
export function columnHead(text: string, at: number): string {
  const from = rowStart(text, at);
  const column = from === null ? 0 : text.slice(from, at).split('\t').length - 1;
  if (from === null || column === 0) return '';
  let head = '';
  for (let end = from - 1; end > 0 && at - end < MOST; ) {
    const start = rowStart(text, end);
    const row = start === null ? '' : text.slice(start, end);
    if (start === null || !row.includes('\t')) break;
    head = row;
    end = start - 1;
  }
  return head.split('\t')[column] ?? '';
}
