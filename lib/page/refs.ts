/** Names for elements of one document, for the way between panel and page. */
export interface Refs {
  /** The name of an element, the same for as long as the element lives. */
  refOf(element: Element): string;
  /** The element of a name, or null where it is gone from the page. */
  elementOf(ref: string): Element | null;
}

/** An empty set of names. Holds no element back from being collected. */
export function createRefs(): Refs {
  const names = new WeakMap<Element, string>();
  const elements = new Map<string, WeakRef<Element>>();
  let count = 0;
  return {
    refOf(element) {
      const known = names.get(element);
      if (known) return known;
      // A page that renders anew all the time must not fill the memory with names of what is gone.
      if (count % 5_000 === 4_999) {
        for (const [name, weak] of elements) if (!weak.deref()) elements.delete(name);
      }
      count += 1;
      const name = `e${count}`;
      names.set(element, name);
      elements.set(name, new WeakRef(element));
      return name;
    },
    elementOf(ref) {
      const element = elements.get(ref)?.deref();
      return element?.isConnected ? element : null;
    },
  };
}
