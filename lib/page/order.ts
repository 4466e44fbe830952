/** A name that can stand in a selector as it is. */
const PLAIN_NAME = /^[a-z][a-z0-9_-]*$/iu;

/** Selectors that match these elements, few and simple: of the tag, or of a class where the tag alone is frequent. */
function keysOf(elements: Iterable<Element>): Set<string> {
  const keys = new Set<string>();
  for (const element of elements) {
    const frequent = /^(?:div|span|p|i|li|a|ul)$/u.test(element.localName);
    const name = frequent ? [...element.classList].find((word) => PLAIN_NAME.test(word)) : undefined;
    keys.add(name ? `.${name}` : PLAIN_NAME.test(element.localName) ? element.localName : '*');
  }
  return keys;
}

/**
 * The place of each of `wanted` below `root`; what lies in a shadow root stands where its host does. One query of each root: to ask
 * the browser to compare two elements costs a walk over their siblings, and a table has thousands.
 */
export function orderOf<E extends Element>(
  root: Document | ShadowRoot,
  wanted: Iterable<E>,
  hosts: ReadonlySet<Element> = new Set(),
): Map<Element, number> {
  const set = new Set<Element>(wanted);
  const order = new Map<Element, number>();
  const query = [...keysOf([...set, ...hosts])].join(',');
  const visit = (from: Document | ShadowRoot) => {
    for (const element of from.querySelectorAll(query)) {
      if (set.has(element)) order.set(element, order.size);
      if (hosts.has(element) && element.shadowRoot) visit(element.shadowRoot);
    }
  };
  if (query) visit(root);
  return order;
}
