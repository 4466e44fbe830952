import { sectionsOfHeading } from '../dossier/headings';
import { kindsOf } from './kinds';
import { wordsOf } from './text';

/** Bars of steps by library: the bar, a step, what marks the one that is shown, and its name. */
export const STEPS = kindsOf([
  { box: '.ant-steps', step: '.ant-steps-item', active: '.ant-steps-item-active', name: '.ant-steps-item-title' },
  { box: '.el-steps', step: '.el-step', active: ':has(> .el-step__head.is-process)', name: '.el-step__title' },
  { box: '.arco-steps', step: '.arco-steps-item', active: '.arco-steps-item-active', name: '.arco-steps-item-title' },
  { box: '.t-steps', step: '.t-steps-item', active: '.t-steps-item--process', name: '.t-steps-item__title' },
  { box: '.ivu-steps', step: '.ivu-steps-item', active: '.ivu-steps-status-process', name: '.ivu-steps-title' },
  { box: '.van-steps', step: '.van-step', active: '.van-step--process', name: '.van-step__title' },
  { box: '.n-steps', step: '.n-step', active: '.n-step--process-status', name: '.n-step-content-header__title' },
  { box: '.wizard,.step-bar,.steps', step: 'li', active: '.active,.current,.on', name: ':scope' },
]);

/** Steps that hold nothing to fill in: what becomes of the declaration, and what is only looked at. */
const COURSE = /审核|审批|审查|受理|提交|完成|结束|确认|预览|阅读|须知|承诺|打印|公布|办结|选择/u;
const PART = /信息|情况|材料|附件|经历|成果|填写|填报|上传/u;

/** True where the name of a step says that something of the declaration is entered in it. */
const holdsPart = (name: string): boolean =>
  !COURSE.test(name) && (PART.test(name) || (sectionsOfHeading(name)?.length ?? 0) > 0);

const key = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The steps of a bar other than the one that is shown, whose part of the form none of the headings read speaks of. */
export function unreadSteps(bar: Element, headings: ReadonlySet<string>): { step: Element; name: string }[] {
  const kind = STEPS.of(bar);
  if (!kind) return [];
  const heads = [...headings].map(key).filter(Boolean);
  const steps = [...bar.querySelectorAll(kind.step)].slice(0, 30);
  // Where no step is marked as shown the bar may be no more than a row of words.
  if (!steps.some((step) => step.matches(kind.active))) return [];
  return steps.flatMap((step) => {
    const named = kind.name === ':scope' ? step : step.querySelector(kind.name);
    const name = named ? wordsOf(named).replace(/^\d{1,2}\s?[.、]?\s?/u, '') : '';
    if (name === '' || name.length > 30 || step.matches(kind.active) || !holdsPart(name)) return [];
    const isRead = heads.some((head) => head.includes(key(name)) || (head.length > 2 && key(name).includes(head)));
    return isRead ? [] : [{ step, name }];
  });
}
