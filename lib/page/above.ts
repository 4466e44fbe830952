/** A document around this one: its origin, or the browser's number of the frame that it stands in. */
export type Above = string | number;

/**
 * The documents around that of `window`, inmost first; none for the page on top. By number where the browser has `numberOf`
 * (Firefox, which did not tell their origins for long); no frame has the number -1.
 */
export function above(window: Window, numberOf: ((frame: Window) => number) | undefined): Above[] {
  if (numberOf === undefined) return [...window.location.ancestorOrigins];
  const numbers: number[] = [];
  for (let at = window; at !== at.parent; at = at.parent) numbers.push(numberOf(at.parent));
  return numbers;
}
