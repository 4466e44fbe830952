/** What is above a node; above a shadow root stands its host. */
const above = (node: Node): Node | null =>
  node.parentNode ?? (node.nodeType === 11 ? ((node as Partial<ShadowRoot>).host ?? null) : null);

interface Visitor {
  /** Called for each wanted element and each element around one, outer before inner. */
  readonly entered: (element: Element) => void;
  /** Called for these, and for each sibling before one of them, once the element and all in it lie behind. */
  readonly passed: (element: Element) => void;
}

/**
 * Goes through a page in document order and enters only what leads to one of `wanted`: few of a page's elements do. What follows the
 * last of them within its parent is not looked at. What lies in a shadow root comes before the other content of its host.
 */
export function passThrough(wanted: Iterable<Element>, { entered, passed }: Visitor): void {
  /** Of each node that is wanted or leads to one that is, how many of its children do. */
  const counts = new Map<Node, number>();
  const tops = new Set<Node>();
  for (const element of wanted) {
    if (counts.has(element)) continue;
    counts.set(element, 0);
    for (let at: Node = element; ; ) {
      const parent = above(at);
      if (!parent) tops.add(at);
      if (!parent) break;
      const count = counts.get(parent);
      counts.set(parent, (count ?? 0) + 1);
      if (count !== undefined) break;
      at = parent;
    }
  }
  // No recursion: a page may be nested deeper than calls may be.
  const open: { node: Node; next: Element | null; left: number }[] = [];
  const enter = (node: Node) => {
    const inner = (node as Element).shadowRoot;
    const hasInner = Boolean(inner && counts.has(inner));
    const left = (counts.get(node) ?? 0) - (hasInner ? 1 : 0);
    open.push({ node, next: left > 0 ? (node as ParentNode & Node).firstElementChild : null, left });
    if (inner && hasInner) enter(inner);
  };
  for (const top of tops) {
    if (top.nodeType === 1) entered(top as Element);
    enter(top);
  }
  for (let at = open.at(-1); at; at = open.at(-1)) {
    const child = at.left > 0 ? at.next : null;
    if (!child) {
      open.pop();
      if (at.node.nodeType === 1) passed(at.node as Element);
      continue;
    }
    at.next = child.nextElementSibling;
    if (!counts.has(child)) {
      passed(child);
      continue;
    }
    at.left -= 1;
    entered(child);
    enter(child);
  }
}

/**
 * The place of each of `wanted` among them, in document order. To ask the browser to compare two elements costs a walk over their
 * siblings, and a table has thousands; a query for all of them costs a walk over the page.
 */
export function orderOf(wanted: Iterable<Element>): Map<Element, number> {
  const all = new Set(wanted);
  const order = new Map<Element, number>();
  passThrough(all, {
    entered: (element) => void (all.has(element) && order.set(element, order.size)),
    passed: () => undefined,
  });
  return order;
}
