/**
 * The place of each of `wanted` in the document, by one query of each root for `selector`, which must match them all. What lies in a
 * shadow root stands where its host does. Asking the browser to compare two elements costs a walk over their siblings; this does not.
 */
export function orderOf(
  document: Document,
  selector: string,
  wanted: Iterable<Element>,
  hosts: ReadonlySet<Element>,
): Map<Element, number> {
  const set = new Set(wanted);
  const order = new Map<Element, number>();
  const names = [...new Set([...hosts].map((host) => host.localName))].map((name) =>
    CSS_NAME.test(name) ? name : '*',
  );
  const query = [selector, ...names].join(',');
  const visit = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll(query)) {
      if (set.has(element)) order.set(element, order.size);
      if (hosts.has(element) && element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  return order;
}

/** A name that can stand in a selector as it is. */
const CSS_NAME = /^[a-z][a-z0-9-]*$/u;
