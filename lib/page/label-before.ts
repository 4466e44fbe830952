import { sectionsOfHeading } from '../dossier/headings';
import { cleanLabel, isJoint, isUnit, lastClause } from './clean-label';
import type { Control } from './controls';
import type { LabelEvidence } from './label';
import { placeholderLabel } from './label-placeholder';
import { isLabelText } from './label-text';
import type { PageContext } from './page-context';
import { namesTime } from './parts';
import { HINTS, squeeze, wordsOf } from './text';

/** A label is short; a longer text in front of a control is a sentence. */
const MAX_LABEL = 40;
/** How far up the text before a control is looked for. */
const MAX_LEVELS = 9;

const TITLES =
  'h1,h2,h3,h4,h5,h6,legend,caption,summary,[class*="title"],[class*="head"],[class*="Title"],[class*="Head"]';

const REAL = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

const isBlock = (node: Node): node is Element => node.nodeType === 1;

const isControlAt = (node: Node | null, page: PageContext): boolean =>
  node !== null && isBlock(node) && (page.withControls.has(node) || page.isControl(node));

const isOptionAt = (node: Node | null): boolean =>
  node !== null && isBlock(node) && node.matches('input[type="radio" i],input[type="checkbox" i]');

/** In a sentence a name goes on to its value: 所学专业为 names 所学专业. */
const withoutVerb = (label: string): string =>
  /[为是]$/u.test(label) && isLabelText(label.slice(0, -1)) ? label.slice(0, -1) : label;

/** True where a title names this one control and no part of a form: nothing else stands between it and the next title. */
function namesOne(title: Element, page: PageContext): boolean {
  let count = 0;
  for (let at = title.nextElementSibling; at && !at.matches(TITLES); at = at.nextElementSibling) {
    count += page.countIn(at);
    if (count > 1) return false;
  }
  return count === 1;
}

/**
 * The words in front of a control, within `boundary`. A word that only joins two parts (至, 年) is passed over together with the
 * control before it, so that all parts find the same label. Another control or a long text ends the search.
 */
export function textBefore(control: Control, boundary: Element | null, page: PageContext): LabelEvidence | null {
  const option = control.inputs.length > 1 ? control.inputs[0]?.closest('label') : null;
  let node: Node = option && option !== boundary ? option : control.element;
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
    const from = node;
    node = previous;
    if (isBlock(node)) {
      const isControl = isControlAt(node, page);
      if (isControl && (joined || (node.tagName === 'SELECT' && isBlock(from) && from.tagName === 'SELECT'))) {
        joined = false;
        continue;
      }
      if (isControl) return null;
      if (node.matches('script,style,br,template,button,hr')) continue;
      if (node.previousElementSibling && node.matches(HINTS) && !isLabelText(wordsOf(node))) continue;
    } else if (node.nodeType !== 3) continue;
    const text = isBlock(node) ? wordsOf(node) : squeeze((node.nodeValue ?? '').slice(-200));
    if (!text) continue;
    if (isJoint(text)) {
      joined = true;
      continue;
    }
    // The words behind another box to tick are its own.
    if (/^(?:radio|checkbox)$/u.test(control.kind) && isOptionAt(node.previousSibling)) return null;
    if (isUnit(text) && isControlAt(node.previousSibling, page)) continue;
    const label = withoutVerb(cleanLabel(isBlock(node) ? text : lastClause(text)));
    if (!label) continue;
    if (label.length > MAX_LABEL) return null;
    // A title names the part of the page, not the first field in it; what announces a section is a title whatever it is made of.
    if (isBlock(node)) {
      // Above a search box that says itself what it is for, a heading is that of the list.
      if ((node.matches(REAL) || node.querySelector(REAL)) && placeholderLabel(control)) return null;
      const behind = isBlock(from) ? page.countIn(from) : 1;
      // 公示时间 announces two fields as a range, and no section.
      const isRange = behind === 2 && namesTime(label);
      const isTitle = node.matches(TITLES) || (sectionsOfHeading(text) !== null && behind > 1 && !isRange);
      if (
        isTitle &&
        !namesOne(node, page) &&
        !(behind === 1 && (isLabelText(text) || sectionsOfHeading(text) === null))
      )
        return null;
    }
    return {
      label,
      from: 'text',
      confidence: /[:：]\s*$/u.test(text) ? 'B' : 'C',
      at: isBlock(node) ? node : (node.parentElement as Element),
    };
  }
  return null;
}
