import type { ModelName } from '../../dossier/fill';
import type { Control } from '../controls';

/** Signs of the library around a control, and where controls of that library keep what they hold. */
const SIGNS: readonly (readonly [string, readonly ModelName[]])[] = [
  ['[class^="ant-"],[class*=" ant-"]', ['react']],
  ['[class^="el-"],[class*=" el-"]', ['vue2']],
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
