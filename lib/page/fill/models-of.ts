import type { ModelName } from '../../dossier/fill';
import type { Control } from '../controls';

/** Signs of the library around a control, and where controls of that library keep what they hold. */
const SIGNS: readonly (readonly [string, readonly ModelName[]])[] = [
  ['[class^="ant-"],[class*=" ant-"]', ['react', 'vue3']],
  ['[class^="el-"],[class*=" el-"]', ['vue2', 'vue3']],
  ['[class^="arco-"],[class*=" arco-"]', ['vue3']],
  ['[class^="t-"],[class*=" t-"]', ['vue3']],
  ['[class^="van-"],[class*=" van-"]', ['vue3']],
  ['[class^="ivu-"],[class*=" ivu-"]', ['iview']],
  ['[lay-laydate-id]', ['laydate']],
  ['.flatpickr-input,.flatpickr-input[type="hidden"] + input', ['flatpickr']],
  ['.input-group.date,.input-daterange,[data-provide="datepicker"],input.datepicker,.hasDatepicker', ['jquery']],
  ['[ng-model],[data-ng-model]', ['angular']],
];

/**
 * Where what a control holds can be read, the likeliest first. Looks at the control itself and what is drawn close around it: the form
 * around a native control may be of a library that knows nothing of it.
 */
export function modelsOf({ element }: Control): readonly ModelName[] {
  for (const [sign, models] of SIGNS) {
    for (let at: Element | null = element, up = 0; at && up < 3; at = at.parentElement, up += 1) {
      if (at.matches(sign)) return models;
    }
  }
  return ['native'];
}
