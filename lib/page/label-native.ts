import { cleanLabel } from './clean-label';
import type { Control } from './controls';
import type { LabelEvidence } from './label';
import { ANSWER } from './label-after';
import type { PageContext } from './page-context';
import { wordsOf } from './text';

/** True for a box to tick whose own words only answer what stands elsewhere. */
const isAnswer = (control: Control, text: string) => control.kind === 'checkbox' && ANSWER.test(text);

const isOption = (control: Control) =>
  control.kind === 'radio' || (control.kind === 'checkbox' && control.inputs.length > 1);

/** `label[for]` of the control or of its group, or the label around it. The labels of single options name no group. */
export function nativeLabel(control: Control, page: PageContext): LabelEvidence | null {
  const root = control.element.getRootNode();
  const inGroup = control.inputs.length > 0 && control.inputs[0] !== control.element;
  const named = isOption(control) ? (inGroup ? [control.element] : []) : [control.element, ...control.inputs];
  for (const element of named) {
    const label = element.id ? page.labelsFor(root, element.id) : undefined;
    const text = label ? cleanLabel(wordsOf(label)) : '';
    if (label && text && !isAnswer(control, text)) return { label: text, from: 'label', confidence: 'A', at: label };
  }
  if (isOption(control)) return legendOf(control);
  const around = control.element.closest('label');
  const text = around ? cleanLabel(wordsOf(around)) : '';
  return around && text && !isAnswer(control, text)
    ? { label: text, from: 'label', confidence: 'A', at: around }
    : null;
}

/** The legend of a fieldset that holds one group of options and nothing else. */
function legendOf(control: Control): LabelEvidence | null {
  const fieldset = control.element.closest('fieldset');
  const legend = fieldset?.querySelector(':scope > legend');
  if (!fieldset || !legend) return null;
  if (fieldset.querySelectorAll('input,select,textarea').length !== control.inputs.length) return null;
  const text = cleanLabel(wordsOf(legend));
  return text ? { label: text, from: 'label', confidence: 'A', at: legend } : null;
}
