import { sectionsOfHeading } from '../dossier/headings';
import { cleanLabel } from './clean-label';
import type { Control } from './controls';
import type { LabelEvidence } from './label';
import { isLabelText } from './label-text';
import type { PageContext } from './page-context';
import { squeeze, wordsOf } from './text';

/** Texts that are looked at; a page with more has its names in its mark-up or goes without. */
const MOST_TEXTS = 3_000;
const MAX_LABEL = 40;
/** Distances in CSS pixels: a name this far to the left, or this far above, may still be meant. */
const FAR_LEFT = 260;
const FAR_ABOVE = 48;
const SLACK = 6;

interface Text {
  readonly label: string;
  readonly at: Element;
  readonly box: DOMRect;
}

const isDrawn = (box: DOMRect) => box.width > 0 && box.height > 0;
const sameLine = (a: DOMRect, b: DOMRect) =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
const sameColumn = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > Math.min(a.width, b.width) / 2;
const isLeft = (text: DOMRect, box: DOMRect) => sameLine(text, box) && text.right <= box.left + SLACK;
const isAbove = (text: DOMRect, box: DOMRect) => sameColumn(text, box) && text.bottom <= box.top + SLACK;

/** True where a text that comes before a control in the mark-up is not seen before it: neither left of it nor above. */
function isElsewhere(text: DOMRect, box: DOMRect): boolean {
  const holds = text.left <= box.left && text.right >= box.right && text.top <= box.top && text.bottom >= box.bottom;
  if (holds || isLeft(text, box)) return false;
  return text.bottom > box.top + SLACK || (!sameColumn(text, box) && text.left > box.left + SLACK);
}

/** The short texts within an element that could name a control, with their places. */
function textsIn(root: Element, page: PageContext): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  const seen = new Set<Element>();
  const texts: Text[] = [];
  for (let node = walker.nextNode(), count = 0; node && count < MOST_TEXTS; node = walker.nextNode(), count += 1) {
    const parent = node.parentElement;
    if (!parent || !squeeze((node.nodeValue ?? '').slice(0, 60)) || seen.has(parent)) continue;
    if (parent.closest('script,style,option,button,a,select,textarea,h1,h2,h3,h4,h5,h6')) continue;
    const alone = !page.withControls.has(parent);
    if (alone) seen.add(parent);
    const words = alone ? wordsOf(parent) : squeeze((node.nodeValue ?? '').slice(0, 60));
    const label = words.length > MAX_LABEL ? '' : cleanLabel(words);
    if (!label || (sectionsOfHeading(words) !== null && !isLabelText(words))) continue;
    const range = root.ownerDocument.createRange();
    range.selectNodeContents(alone ? parent : node);
    const box = range.getBoundingClientRect();
    if (isDrawn(box)) texts.push({ label, at: parent, box });
  }
  return texts;
}

/** The text that is seen left of a box with no other control in between, else the one above it or above its column. */
function nearest(box: DOMRect, texts: readonly Text[], boxes: readonly DOMRect[], leftOnly: boolean): Text | null {
  const left = texts.filter((text) => isLeft(text.box, box) && box.left - text.box.right < FAR_LEFT);
  const best = left.sort((a, b) => b.box.right - a.box.right)[0];
  const isParted = (text: Text) =>
    boxes.some(
      (other) => sameLine(other, box) && other.left >= text.box.right - SLACK && other.right <= box.left + SLACK,
    );
  if (best && !isParted(best)) return best;
  if (leftOnly) return null;
  // Down a column the boxes stand close, each below the last, so that one name heads them all.
  let top = box;
  for (let steps = 0; steps < 200; steps += 1) {
    const above = texts.filter((text) => isAbove(text.box, top) && top.top - text.box.bottom < FAR_ABOVE);
    const found = above.sort((a, b) => b.box.bottom - a.box.bottom)[0];
    if (found) return found;
    const up = boxes.find(
      (other) =>
        other !== top &&
        isAbove(other, top) &&
        top.top - other.bottom < FAR_ABOVE &&
        Math.abs(other.left - top.left) < SLACK,
    );
    if (!up) return null;
    top = up;
  }
  return null;
}

/** The element around all of these, at most the body. */
function aroundAll(elements: readonly Element[]): Element | null {
  let around = elements[0]?.parentElement ?? null;
  while (around?.parentElement && !elements.every((element) => around?.contains(element)))
    around = around.parentElement;
  return around?.parentElement ?? around;
}

/**
 * Looks again, at where things are drawn, for the names of controls that the mark-up gives none, or only a text in front of them
 * that is drawn elsewhere. Asks the page for no place of anything where all controls have a better name.
 */
export function namesByPlace(page: PageContext, names: readonly (LabelEvidence | null)[]): (LabelEvidence | null)[] {
  const boxOf = (control: Control) => control.element.getBoundingClientRect();
  const unsure: number[] = [];
  for (const [n, name] of names.entries()) {
    const control = page.controls[n];
    if (!control || (name && name.from !== 'text' && name.from !== 'placeholder')) continue;
    const box = boxOf(control);
    if (!isDrawn(box)) continue;
    if (name?.from === 'text' && !isElsewhere(name.at.getBoundingClientRect(), box)) continue;
    unsure.push(n);
  }
  const better = [...names];
  const root = aroundAll(unsure.flatMap((n) => page.controls[n]?.element ?? []));
  if (!root) return better;
  const texts = textsIn(root, page);
  const boxes = page.controls.map(boxOf).filter(isDrawn);
  for (const n of unsure) {
    const control = page.controls[n] as Control;
    const found = nearest(boxOf(control), texts, boxes, names[n]?.from === 'placeholder');
    if (found) better[n] = { label: found.label, from: 'near', confidence: 'C', at: found.at };
    else if (names[n]?.from === 'text') better[n] = null;
  }
  return better;
}
