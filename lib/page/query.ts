import { once } from './memo';

/**
 * The elements that match any of these selectors, in no order. Each is asked for by itself: for a lone tag or class the browser keeps
 * an index, while one long list is tried on every element of the page.
 */
export function queryEach(root: ParentNode, selectors: readonly string[]): Set<HTMLElement> {
  const found = new Set<HTMLElement>();
  for (const selector of selectors)
    for (const element of root.querySelectorAll<HTMLElement>(selector)) found.add(element);
  return found;
}

/** The names of the classes of elements and of all around them. */
export function classesAround(elements: Iterable<Element>): Set<string> {
  const seen = new Set<Element>();
  const texts = new Set<string>();
  for (const element of elements) {
    for (let at: Element | null = element; at && !seen.has(at); at = at.parentElement) {
      seen.add(at);
      texts.add(at.getAttribute('class') ?? '');
    }
  }
  return new Set([...texts].flatMap((text) => text.split(/\s+/u)));
}

/** A class that an element must have to match a selector; empty where it needs none. */
const classIn = once((selector: string): string => {
  const last = selector
    .replace(/:not\([^()]*\)/gu, '')
    .split(/[\s>+~]+/u)
    .at(-1);
  return /\.([\w-]+)/u.exec(last ?? '')?.[1] ?? '';
});

/**
 * One selector for those of `selectors` that an element with one of `classes`, or without any, can match. A page is made with one
 * framework, and each element asked about has many around it: the names of all other frameworks are left out beforehand.
 */
export function narrowed(selectors: readonly string[], classes: ReadonlySet<string>): string {
  const fitting = selectors.filter((selector) => classIn(selector) === '' || classes.has(classIn(selector)));
  return fitting.join(',') || ':not(*)';
}
