import { cleanLabel } from './clean-label';
import type { Control } from './controls';
import type { LabelEvidence } from './label';
import type { PageContext } from './page-context';
import { squeeze, wordsOf } from './text';

const MAX_LABEL = 60;

/** Words of an option that answer a question and do not name it. */
export const ANSWER = /^(?:是|否|有|无|同意|确认|启用|开|关|on|off|yes|no)$/iu;

/** The words right behind a box to tick that stands alone, which are its name. */
export function textAfter(control: Control, page: PageContext): LabelEvidence | null {
  if (control.kind !== 'checkbox' || control.inputs.length > 1) return null;
  for (let node = control.element.nextSibling; node; node = node.nextSibling) {
    const isElement = node.nodeType === 1;
    if (isElement && (page.withControls.has(node as Element) || page.isControl(node as Element))) return null;
    const text = isElement ? wordsOf(node as Element) : squeeze((node.nodeValue ?? '').slice(0, 100));
    if (!text) continue;
    const label = cleanLabel(text);
    if (!label || label.length > MAX_LABEL || ANSWER.test(label)) return null;
    return { label, from: 'text', confidence: 'B', at: isElement ? (node as Element) : control.element };
  }
  return null;
}
