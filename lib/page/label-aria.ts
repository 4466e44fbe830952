import { cleanLabel } from './clean-label';
import type { Control } from './controls';
import type { LabelEvidence } from './label';
import { PROMPT } from './label-placeholder';
import { wordsOf } from './text';

/** What Element UI, Element Plus and TDesign write where the page gave a group no name. */
const NO_NAME = /^(?:checkbox|radio)-group$/u;

/** `aria-labelledby`, then `aria-label`, of the control or of the native control in it; for options only of the group. */
export function ariaLabel(control: Control): LabelEvidence | null {
  const isGroup = control.kind === 'radio' || control.kind === 'checkbox';
  const elements = isGroup
    ? [control.element, control.element.closest('[role="radiogroup"],[role="group"]')]
    : [control.element, ...control.inputs];
  for (const element of elements) {
    if (!element) continue;
    const root = element.getRootNode() as Document | ShadowRoot;
    const ids = (element.getAttribute('aria-labelledby') ?? '').slice(0, 300).split(/\s+/u).filter(Boolean);
    const parts = ids.map((id) => root.getElementById(id)).filter((part) => part !== null);
    const own = (element.getAttribute('aria-label') ?? '').slice(0, 300);
    const named = own.replace(PROMPT, '');
    const text = cleanLabel(parts.map(wordsOf).join(' ')) || (NO_NAME.test(own) ? '' : cleanLabel(named));
    if (text) return { label: text, from: 'aria', confidence: 'A', at: parts[0] ?? element };
  }
  return null;
}
