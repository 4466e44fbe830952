import type { UnreadPart } from '../dossier/reading';
import type { Headings } from './heading';
import { headingToShow } from './heading';
import type { PageContext } from './page-context';
import { wordsOf } from './text';
import { unreadFrames } from './unread-frame';
import { PAGERS, PANELS, SPINNING } from './unread-selectors';
import { isShown } from './visible';

/** The parts of a page that are there and cannot be read now. `holders` have values or controls in them. */
export function unreadIn(
  page: PageContext,
  holders: ReadonlySet<Element>,
  headings: Headings,
  origins: readonly string[],
): UnreadPart[] {
  const parts: UnreadPart[] = [];
  const add = (name: string, why: UnreadPart['why']) => parts.push({ name: name.slice(0, 200), why, origin: null });
  const place = (element: Element) => headingToShow(headings.of(element));
  for (const root of page.roots) {
    for (const { panel, head, open } of PANELS) {
      for (const element of root.querySelectorAll(panel)) {
        // A panel that was opened once keeps its content; what it holds has been read.
        if (element.matches(open) || holders.has(element) || !isShown(element)) continue;
        const title = element.querySelector(head);
        add(title ? wordsOf(title) : place(element), 'collapsed');
      }
    }
    for (const element of root.querySelectorAll(SPINNING)) {
      if (isShown(element) && !element.parentElement?.closest(SPINNING)) add(place(element), 'loading');
    }
    for (const [pager, item] of PAGERS) {
      for (const element of root.querySelectorAll(pager)) {
        if (element.querySelectorAll(item).length > 1 && isShown(element)) add(place(element), 'paged');
      }
    }
  }
  return [...parts, ...unreadFrames(page, origins, place)];
}
