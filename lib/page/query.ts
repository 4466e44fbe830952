/**
 * The elements that match any of these selectors, in no order. Each is asked for by itself: for a lone tag or class the browser keeps
 * an index, while one long list is tried on every element of the page.
 */
export function queryEach(root: Document | ShadowRoot, selectors: readonly string[]): Set<HTMLElement> {
  const found = new Set<HTMLElement>();
  for (const selector of selectors)
    for (const element of root.querySelectorAll<HTMLElement>(selector)) found.add(element);
  return found;
}
