/** Boxes of one sort, as each library draws them: known by the selector of the box. */
export interface Kinds<T> {
  /** The selectors of all, each a lone one, to be asked for one by one. */
  readonly selectors: readonly string[];
  /** Which of them an element is; undefined for another. */
  readonly of: (element: Element) => T | undefined;
}

/** `kinds` name their box by one selector or several with commas between; the first that fits an element is its kind. */
export const kindsOf = <T extends { readonly box: string }>(kinds: readonly T[]): Kinds<T> => ({
  selectors: kinds.flatMap(({ box }) => box.split(',')),
  of: (element) => kinds.find(({ box }) => element.matches(box)),
});
