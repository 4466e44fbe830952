/** A part of a text: `start` included, `end` not. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

const WHITE = /\s/;

/** The places of a text's characters that are no white space. */
export function placesOf(text: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (!WHITE.test(text.charAt(at))) places.push(at);
  return places;
}

/** For each character of the pattern: how long a beginning of the pattern ends there (Knuth, Morris, Pratt). */
function borders(pattern: string): number[] {
  const border = [0];
  for (let at = 1, length = 0; at < pattern.length; at += 1) {
    while (length > 0 && pattern[at] !== pattern[length]) length = border[length - 1] ?? 0;
    if (pattern[at] === pattern[length]) length += 1;
    border.push(length);
  }
  return border;
}

/**
 * A search over one text for many quotes: the blanks of the text are passed over once. White space counts for nothing, in
 * the text as in the quote, since a text out of a PDF has line breaks and blanks that no reader sees. The answer's
 * offsets are those of the text as it is. Linear in text and quote, whatever they hold.
 */
export function quoteFinder(text: string): (quote: string) => TextSpan | null {
  const places = placesOf(text);
  return (quote) => {
    const pattern = quote.replace(/\s+/g, '');
    if (pattern === '') return null;
    const border = borders(pattern);
    let length = 0;
    for (const [index, place] of places.entries()) {
      while (length > 0 && text[place] !== pattern[length]) length = border[length - 1] ?? 0;
      if (text[place] === pattern[length]) length += 1;
      if (length === pattern.length) return { start: places[index - length + 1] as number, end: place + 1 };
    }
    return null;
  };
}

/** Where a quote first stands in a text, white space aside; null where it does not, or holds nothing. */
export function findQuote(text: string, quote: string): TextSpan | null {
  return quoteFinder(text)(quote);
}
