import { gapOf } from '../dossier/sentence';
import type { Control } from './controls';
import type { LabelEvidence } from './label';
import { isLabelText } from './label-text';
import type { PageContext } from './page-context';
import { squeeze } from './text';

/** Beyond these a part of the page is no sentence with gaps. */
const MAX_PIECES = 60;
const MAX_TEXT = 200;
const MAX_DEPTH = 4;
const NO_SENTENCE = 'table,ul,ol,dl,label,legend,script,style';
/** What parts a date that is typed in several boxes. */
const JOINT = /^[年月日号\s]*$/u;
const UNITS = /^[年月日号\s]+/u;
const NAMES = /[：:]\s*$/u;

/** A sentence as it stands: its words, and between them the controls. */
type Piece = string | Element;

/** Adds the words and controls within an element to `pieces`; false where it holds other things than a sentence, or too much. */
function gather(within: Element, page: PageContext, pieces: Piece[], depth = 0): boolean {
  if (depth > MAX_DEPTH || pieces.length > MAX_PIECES) return false;
  for (const node of within.childNodes) {
    const last = pieces.at(-1);
    if (node.nodeType === 3) {
      const text = squeeze((node.nodeValue ?? '').slice(0, MAX_TEXT));
      if (typeof last === 'string') pieces[pieces.length - 1] = last + text;
      else pieces.push(text);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (page.isControl(element)) pieces.push(element);
      else if (element.matches(NO_SENTENCE) || !gather(element, page, pieces, depth + 1)) return false;
    }
  }
  return true;
}

const textOf = (piece: Piece | undefined): string => (typeof piece === 'string' ? piece : '');
const spoken = (pieces: readonly Piece[]): string => pieces.map(textOf).join('');

/**
 * What the sentence around a control says that is to be filled in. Only where words stand right before or behind the control in its
 * own line, and the sentence is one that is known.
 */
export function sentenceLabel(control: Control, page: PageContext): LabelEvidence | null {
  const { element, kind } = control;
  if (!/^(?:text|number|select|date)$/u.test(kind)) return null;
  const isWord = (node: Node | null) => node?.nodeType === 3 && (node.nodeValue ?? '').trim() !== '';
  if (!isWord(element.nextSibling) && !isWord(element.previousSibling)) return null;
  const block = element.parentElement;
  const pieces: Piece[] = [];
  if (!block || !gather(block, page, pieces)) return null;
  const isJoint = (at: number) => typeof pieces[at] === 'string' && JOINT.test(textOf(pieces[at]));
  const isControl = (at: number) => typeof pieces[at] === 'object';
  let first = pieces.indexOf(element);
  let last = first;
  while (isJoint(first - 1) && isControl(first - 2)) first -= 2;
  while (isJoint(last + 1) && isControl(last + 2)) last += 2;
  const before = textOf(pieces[first - 1]);
  const after = textOf(pieces[last + 1]).replace(UNITS, '');
  // Names of fields in a line, each before its own.
  if (NAMES.test(before) || NAMES.test(after) || isLabelText(textOf(pieces[0]))) return null;
  // The name of the control behind is none of this one.
  if (before === '' && isControl(last + 2) && isLabelText(after)) return null;
  const told = gapOf({
    before,
    after,
    start: spoken(pieces.slice(0, first)),
    rest: spoken(pieces.slice(last + 1)).replace(UNITS, ''),
  });
  return told && { label: told.label, from: 'text', confidence: 'C', at: pieces[first] as Element, says: told.means };
}
