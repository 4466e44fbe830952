const ZERO = 48;
const isDigit = (code: number) => code >= ZERO && code < ZERO + 10;
/** A beginning this long says how a text is set, in characters. */
const SAMPLE = 100_000;
/** Fewer pairs say nothing. */
const LEAST = 12;

/**
 * True for a text set so wide that its numbers are mostly digits with blanks between them: 2 0 2 0 年. In another the blank
 * between two digits parts two numbers.
 */
export function hasWideDigits(text: string): boolean {
  let [wide, close] = [0, 0];
  const end = Math.min(text.length, SAMPLE);
  for (let at = 1; at < end; at += 1) {
    if (!isDigit(text.charCodeAt(at))) continue;
    if (isDigit(text.charCodeAt(at - 1))) close += 1;
    else if (text.charCodeAt(at - 1) === 32 && isDigit(text.charCodeAt(at - 2))) wide += 1;
  }
  return wide >= LEAST && wide > close;
}
