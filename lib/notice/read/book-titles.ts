import type { TextSpan } from '../find-quote';

/** No title of a document is longer. */
const MOST = 150;

const SIGN = /[《》\n]/g;
/** Where the next sign stands from a place on: the first that opens, or any within what was opened; -1 where none does. */
function next(text: string, from: number, open: number): number {
  if (open === 0) return text.indexOf('《', from);
  SIGN.lastIndex = from;
  return SIGN.exec(text)?.index ?? -1;
}

/** Every name between 《 and 》, the marks included, those within another left out; in order. Unclosed ones are none. */
export function bookTitles(text: string): TextSpan[] {
  const found: TextSpan[] = [];
  let start = -1;
  let open = 0;
  for (let index = next(text, 0, open); index !== -1; index = next(text, index + 1, open)) {
    const sign = text.charAt(index);
    if (sign === '\n' || (open > 0 && index - start > MOST)) open = 0;
    if (sign === '《') {
      if (open === 0) start = index;
      open += 1;
    } else if (sign === '》' && open > 0) {
      open -= 1;
      // 《关于印发〈…〉的通知》 is often written with one mark too few at its end.
      if (open === 0 || !/[》]/.test(text.slice(index + 1, start + MOST).split(/[《\n。]/)[0] ?? '')) {
        found.push({ start, end: index + 1 });
        open = 0;
      }
    }
  }
  return found;
}

/** Whether a place lies within one of them. They stand in order. */
export function isWithin(spans: readonly TextSpan[], at: number): boolean {
  let [low, high] = [0, spans.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle] as TextSpan;
    if (at < span.start) high = middle - 1;
    else if (at >= span.end) low = middle + 1;
    else return true;
  }
  return false;
}
