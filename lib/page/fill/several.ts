import type { Control } from '../controls';

/** What a list that takes several choices is, or has in it. */
const LISTS =
  'select[multiple],.ant-select-multiple,.arco-select-view-multiple,.ivu-select-multiple,[aria-multiselectable="true"]';
const PARTS = '.el-select__tags,.el-cascader__tags,.el-tag,.t-tag-input,.arco-tag';

/** True where a control takes several values at once, as no field of the catalogue does: which of them is meant nobody can tell. */
export const takesSeveral = ({ element, inputs, kind }: Control): boolean =>
  (kind === 'checkbox' && inputs.length > 1) || element.matches(LISTS) || element.querySelector(PARTS) !== null;
