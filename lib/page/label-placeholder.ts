import { cleanLabel } from './clean-label';
import type { Control } from './controls';
import type { LabelEvidence } from './label';

/** What asks for a value, in front of the words that say which. */
export const PROMPT =
  /^(?:请(?:您)?(?:准确|如实|正确|认真)?(?:点击)?|点击|点此)(?:输入|选择|填写|填入|录入|描述|简述|说明|上传|搜索)(?:您的|本人|一个|要)?/u;

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
