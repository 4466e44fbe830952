import { cleanLabel } from './clean-label';
import type { Control } from './controls';
import type { LabelEvidence } from './label';
import type { PageContext } from './page-context';
import { wordsOf } from './text';

/** What frameworks put around a label and its control. */
const ITEMS =
  '.ant-form-item,.el-form-item,.ivu-form-item,.arco-form-item,.t-form__item,.layui-inline,.layui-form-item,.form-group,.form-item,.van-field,.weui-cell,.row-item';
/** Where they put the label. */
const LABELS =
  '.ant-form-item-label,.el-form-item__label,.ivu-form-item-label,.arco-form-item-label,.t-form__label,.layui-form-label,.control-label,.form-label,.van-field__label,.weui-label,.form-item-label,label';

const follows = (a: Element, b: Element) => (a.compareDocumentPosition(b) & 4) !== 0;

/** The label of the form item around a control: the last one before it. An item without a label lets the item around it speak. */
export function containerLabel(control: Control, page: PageContext): LabelEvidence | null {
  let item = control.element.closest(ITEMS);
  for (let level = 0; item && level < 4; level += 1) {
    let best: LabelEvidence | null = null;
    for (const label of item.querySelectorAll(LABELS)) {
      // The words of an option stand around its own control; a label behind the control is the next one's.
      if (label.querySelector('input,select,textarea') || !follows(label, control.element)) continue;
      const text = cleanLabel(wordsOf(label));
      if (text) best = { label: text, from: 'container', confidence: 'B', at: label };
    }
    if (best) return best;
    item = item.parentElement?.closest(ITEMS) ?? null;
  }
  return loneLabel(control, page);
}

/** The only label beside the only control of a part of the page, before it or behind (where it floats above the field). */
function loneLabel(control: Control, page: PageContext): LabelEvidence | null {
  if (control.kind === 'radio' || control.kind === 'checkbox') return null;
  for (let at = control.element.parentElement; at && page.countIn(at) === 1; at = at.parentElement) {
    const labels = [...at.querySelectorAll('label')].filter(
      (label) => !label.htmlFor && !label.contains(control.element),
    );
    const [label] = labels;
    const text = label && labels.length === 1 ? cleanLabel(wordsOf(label)) : '';
    if (label && text) return { label: text, from: 'container', confidence: 'B', at: label };
    if (labels.length > 0) return null;
  }
  return null;
}
