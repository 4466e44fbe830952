import { cleanLabel } from './clean-label';
import type { Control } from './controls';
import type { LabelEvidence } from './label';

const PROMPT = /^请(?:您)?(?:准确|如实)?(?:输入|选择|填写|填入|录入)(?:您的|本人)?/u;

/** The last resort: `title`, then the placeholder without 请输入 or 请选择 in front. */
export function placeholderLabel(control: Control): LabelEvidence | null {
  for (const element of [control.element, ...control.inputs]) {
    for (const attribute of ['title', 'placeholder']) {
      const text = cleanLabel((element.getAttribute(attribute) ?? '').slice(0, 100).replace(PROMPT, ''));
      if (text && text.length <= 30) return { label: text, from: 'placeholder', confidence: 'C', at: element };
    }
  }
  return null;
}
