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

export function createContext(document: Document, roots: readonly Root[], controls: readonly Control[]): PageContext {
  const withControls = new Set<Element>();
  for (const { element } of controls) {
    for (let at = parentOf(element); at && !withControls.has(at); at = parentOf(at)) withControls.add(at);
  }
  const elements = new Set<Element>(controls.map(({ element }) => element));
  const counts = new Map<Element, number>();
  const labels = new Map<Node, Map<string, Element>>();
  const grids = new Map<HTMLTableElement, Grid>();
  return {
    document,
    roots,
    controls,
    withControls,
    isControl: (element) => elements.has(element),
    countIn(element) {
      if (!withControls.has(element)) return elements.has(element) ? 1 : 0;
      const known = counts.get(element) ?? controls.filter((control) => element.contains(control.element)).length;
      counts.set(element, known);
      return known;
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
