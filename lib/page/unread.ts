import type { UnreadPart } from '../dossier/reading';
import { type Headings, headingToShow } from './heading';
import { pagesOf } from './pagers';
import { headOf, isOpen, PANELS } from './panels';
import { unreadSteps } from './steps';
import { unreadTabs } from './tabs';
import { wordsOf } from './text';
import { type FrameLike, unreadFrames } from './unread-frame';
import { SPINNING, type UnreadCandidates } from './unread-parts';
import { isShown } from './visible';

/** A part that cannot be read, and where it stands; null for a frame. */
export interface FoundUnread extends Omit<UnreadPart, 'ref'> {
  readonly element: Element | null;
}

/** The name of a closed panel whose content is not in the document; null for any other. What it holds closed has been read. */
function closedPanel(panel: Element, holders: ReadonlySet<Element>): string | null {
  const kind = PANELS.of(panel);
  if (!kind || isOpen(panel, kind) || holders.has(panel)) return null;
  const content = panel.querySelector(kind.content);
  if (content && wordsOf(content) !== '') return null;
  const head = headOf(panel, kind.head);
  return head ? wordsOf(head) : '';
}

/** The parts of a page that are there and cannot be read now. `holders` have values or controls in them, `read` are what was read. */
export function unreadIn(
  candidates: UnreadCandidates,
  holders: ReadonlySet<Element>,
  headings: Headings,
  sites: readonly string[],
  read: Iterable<Element>,
): FoundUnread[] {
  const parts: FoundUnread[] = [];
  const place = (element: Element) => headingToShow(headings.of(element));
  const add = (element: Element, why: UnreadPart['why'], name = place(element), pages: number | null = null) =>
    parts.push({ element, name: name.slice(0, 200), why, origin: null, ...(pages === null ? {} : { pages }) });
  for (const panel of candidates.panels) {
    const name = closedPanel(panel, holders);
    if (name !== null && isShown(panel)) add(panel, 'collapsed', name || place(panel));
  }
  for (const box of candidates.tabs) {
    if (!isShown(box)) continue;
    for (const tab of unreadTabs(box, holders)) add(tab, 'tab', wordsOf(tab));
  }
  for (const element of candidates.spinning) {
    // A file that is being sent is told with its upload.
    if (element.parentElement?.closest(SPINNING.join(',')) || element.closest('[class*="upload"]')) continue;
    if (isShown(element)) add(element, 'loading');
  }
  for (const pager of candidates.pagers) {
    const pages = pagesOf(pager);
    if ((pages === null || pages > 1) && isShown(pager)) add(pager, 'paged', place(pager), pages);
  }
  const heads = new Set(candidates.steps.length > 0 ? [...read].flatMap((element) => headings.of(element)) : []);
  for (const bar of candidates.steps) {
    if (!isShown(bar)) continue;
    for (const { step, name } of unreadSteps(bar, heads)) add(step, 'step', name);
  }
  const frames = unreadFrames(candidates.frames as FrameLike[], sites, place);
  return [...parts, ...frames.map((part) => ({ ...part, element: null }))];
}
