import { cleanLabel, isConnector } from './clean-label';
import type { LabelEvidence } from './label';
import type { PageContext } from './page-context';
import { squeeze, wordsOf } from './text';

/** A label is short; a longer text in front of a control is a sentence. */
const MAX_LABEL = 40;
/** How far up the text before a control is looked for. */
const MAX_LEVELS = 5;

const TITLES =
  'h1,h2,h3,h4,h5,h6,legend,caption,summary,[class*="title"],[class*="head"],[class*="Title"],[class*="Head"]';

const isBlock = (node: Node): node is Element => node.nodeType === 1;

/**
 * The words in front of a control, within `boundary`. A word that only joins two ends (至) is passed over together with the
 * control before it, so that both ends find the same label. Another control or a long text ends the search.
 */
export function textBefore(element: Element, boundary: Element | null, page: PageContext): LabelEvidence | null {
  let node: Node = element;
  let joined = false;
  for (let level = 0; level < MAX_LEVELS; ) {
    const previous = node.previousSibling;
    if (!previous) {
      const parent: Element | null = node.parentElement;
      if (!parent || parent === boundary || parent.tagName === 'FORM' || parent.tagName === 'BODY') return null;
      node = parent;
      level += 1;
      continue;
    }
    node = previous;
    if (isBlock(node)) {
      const isControl = page.withControls.has(node) || page.isControl(node);
      if (isControl && joined) {
        joined = false;
        continue;
      }
      if (isControl) return null;
      // A title names the part of the page, not the first field in it.
      if (node.matches(TITLES)) return null;
      if (node.matches('script,style,br,template')) continue;
    } else if (node.nodeType !== 3) continue;
    const text = isBlock(node) ? wordsOf(node) : squeeze((node.nodeValue ?? '').slice(0, 200));
    if (!text) continue;
    if (isConnector(text)) {
      joined = true;
      continue;
    }
    if (text.length > MAX_LABEL) return null;
    const label = cleanLabel(text);
    if (label) return { label, from: 'text', at: isBlock(node) ? node : (node.parentElement as Element) };
  }
  return null;
}
