import type { Control } from './controls';
import { type Grid, gridOf } from './grid';
import { parentOf, type Root } from './roots';

/** What is gathered once for a reading and asked by many: cheaper than to ask the page for each control. */
export interface PageContext {
  readonly document: Document;
  readonly roots: readonly Root[];
  readonly controls: readonly Control[];
  /** Every element that has a control in it. */
  readonly withControls: ReadonlySet<Element>;
  isControl(element: Element): boolean;
  /** How many controls an element is or holds. */
  countIn(element: Element): number;
  labelsFor(root: Node, id: string): Element | undefined;
  grid(table: HTMLTableElement): Grid;
}

/**
 * How many of `elements` each element is or holds, within its own root. Counted from each upwards: to ask each element about
 * each control takes the square of a long table's rows.
 */
function countUpwards(elements: Iterable<Element>): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const element of elements) {
    for (let at: Element | null = element; at; at = at.parentElement) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

export function createContext(document: Document, roots: readonly Root[], controls: readonly Control[]): PageContext {
  const withControls = new Set<Element>();
  for (const { element } of controls) {
    for (let at = parentOf(element); at && !withControls.has(at); at = parentOf(at)) withControls.add(at);
  }
  const elements = new Set<Element>(controls.map(({ element }) => element));
  let counts: ReadonlyMap<Element, number> | undefined;
  const labels = new Map<Node, Map<string, Element>>();
  const grids = new Map<HTMLTableElement, Grid>();
  return {
    document,
    roots,
    controls,
    withControls,
    isControl: (element) => elements.has(element),
    countIn(element) {
      counts ??= countUpwards(elements);
      return counts.get(element) ?? 0;
    },
    labelsFor(root, id) {
      let map = labels.get(root);
      if (!map) {
        map = new Map();
        for (const label of (root as Document).querySelectorAll('label[for]')) {
          const name = label.getAttribute('for') ?? '';
          if (!map.has(name)) map.set(name, label);
        }
        labels.set(root, map);
      }
      return map.get(id);
    },
    grid(table) {
      const known = grids.get(table) ?? gridOf(table, withControls);
      grids.set(table, known);
      return known;
    },
  };
}
