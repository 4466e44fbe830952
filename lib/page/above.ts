/** A document around this one: its origin, or where the browser does not tell that, the browser's number of its frame. */
export type Above = string | number;

/** What is said of a document of which nothing can be told: no frame has this number. */
const UNKNOWN = -1;

/**
 * The documents around that of `window`, inmost first; none for the page on top. Firefox did not tell their origins for long,
 * but has `numberOf`.
 */
export function above(window: Window, numberOf: ((frame: Window) => number) | undefined): Above[] {
  const { ancestorOrigins } = window.location;
  if (ancestorOrigins !== undefined) return [...ancestorOrigins];
  const numbers: number[] = [];
  for (let at = window; at !== at.parent; at = at.parent) numbers.push(numberOf?.(at.parent) ?? UNKNOWN);
  return numbers;
}
