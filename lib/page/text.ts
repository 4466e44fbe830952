/** Parts of an element that are not its words: what is chosen or typed in it, and what only decorates it. */
const NOT_WORDS =
  'select,textarea,button,script,style,noscript,template,[hidden],.ant-select,.el-select,.anticon,[class*="tooltip"],[class*="popover"],[class*="help"]';

/** Where a page says below a name how to fill it. */
export const HINTS =
  '[class*="hint"],[class*="tip"],[class*="help"],[class*="explain"],[class*="remark"],[class*="desc"]';

/** The longest text that is looked at where a label or heading is sought. Longer ones are prose. */
export const MAX_WORDS = 300;

/** Blanks of every kind as one, none at the ends. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim();
}

const slotted = (slot: HTMLSlotElement): string =>
  slot
    .assignedNodes()
    .map((node) => (node.textContent ?? '').slice(0, MAX_WORDS))
    .join(' ');

/**
 * The words of an element, at most `MAX_WORDS` characters: text nodes outside of controls and decorations. Reads no further than
 * it needs, so that an element with a hundred thousand characters costs as much as one with few.
 */
export function wordsOf(element: Element): string {
  let words = '';
  let node: Node | null = element.firstChild;
  while (node && words.length < MAX_WORDS) {
    if (node.nodeType === 3) words += (node.nodeValue ?? '').slice(0, MAX_WORDS);
    // What is put into a slot stands elsewhere in the mark-up.
    if (node.nodeName === 'SLOT') words += slotted(node as HTMLSlotElement);
    const inner: Node | null = node.nodeType === 1 && !(node as Element).matches(NOT_WORDS) ? node.firstChild : null;
    let at: Node = node;
    while (!inner && !at.nextSibling && at.parentNode && at.parentNode !== element) at = at.parentNode;
    node = inner ?? at.nextSibling;
  }
  return squeeze(words).slice(0, MAX_WORDS);
}
