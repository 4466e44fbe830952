import type { PageContext } from './page-context';
import { PAGERS } from './pagers';
import { PANELS } from './panels';
import { queryEach } from './query';
import { STEPS } from './steps';
import { TABS } from './tabs';

/** Parts that are still being fetched. */
export const SPINNING = [
  '.ant-spin-spinning',
  '.ant-skeleton-active',
  '.el-loading-mask',
  '.el-skeleton.is-animated',
  '.arco-spin-loading',
  '.t-loading',
  '.ivu-spin-fix',
  '.layui-layer-loading',
  '.loading-mask',
  '[aria-busy="true"]',
];

/** Elements of a page that may stand for something unreadable, by kind, each kind in document order. */
export interface UnreadCandidates {
  readonly panels: readonly HTMLElement[];
  readonly tabs: readonly HTMLElement[];
  readonly spinning: readonly HTMLElement[];
  readonly pagers: readonly HTMLElement[];
  readonly frames: readonly HTMLElement[];
  readonly steps: readonly HTMLElement[];
}

/** Looks for them in the document and its open shadow roots. */
export function unreadCandidates(page: PageContext): UnreadCandidates {
  const all = (selectors: readonly string[]) => page.roots.flatMap((root) => [...queryEach(root, selectors)]);
  return {
    panels: all(PANELS.selectors),
    tabs: all(TABS.selectors),
    spinning: all(SPINNING),
    pagers: all(PAGERS.selectors),
    frames: all(['iframe', 'frame', 'object', 'embed']),
    steps: all(STEPS.selectors),
  };
}
