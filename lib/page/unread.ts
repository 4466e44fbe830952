import type { UnreadPart } from '../dossier/reading';
import { type Headings, headingToShow } from './heading';
import { wordsOf } from './text';
import { unreadFrames } from './unread-frame';
import { PAGERS, PANELS, SPINNING, type UnreadCandidates } from './unread-parts';
import { isShown } from './visible';

/** The parts of a page that are there and cannot be read now. `holders` have values or controls in them. */
export function unreadIn(
  candidates: UnreadCandidates,
  holders: ReadonlySet<Element>,
  headings: Headings,
  sites: readonly string[],
): UnreadPart[] {
  const parts: UnreadPart[] = [];
  const add = (name: string, why: UnreadPart['why']) => parts.push({ name: name.slice(0, 200), why, origin: null });
  const place = (element: Element) => headingToShow(headings.of(element));
  for (const element of candidates.panels) {
    // A panel that was opened once keeps its content; what it holds has been read.
    const kind = PANELS.find(({ panel }) => element.matches(panel));
    if (!kind || element.matches(kind.open) || holders.has(element) || !isShown(element)) continue;
    const title = element.querySelector(kind.head) ?? element.parentElement?.querySelector(kind.head);
    add(title ? wordsOf(title) : place(element), 'collapsed');
  }
  for (const element of candidates.spinning) {
    if (isShown(element) && !element.parentElement?.closest(SPINNING.join(','))) add(place(element), 'loading');
  }
  for (const element of candidates.pagers) {
    const kind = PAGERS.find(({ pager }) => element.matches(pager));
    if (kind && element.querySelectorAll(kind.item).length > 1 && isShown(element)) add(place(element), 'paged');
  }
  return [...parts, ...unreadFrames(candidates.frames as HTMLIFrameElement[], sites, place)];
}
