import { sectionsOfHeading } from '../dossier/headings';
import { orderOf } from './order';
import type { PageContext } from './page-context';
import { queryEach } from './query';
import { parentOf } from './roots';
import { squeeze, wordsOf } from './text';

const HEADING_LIST = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'caption', 'summary', '[role="heading"]'],
  ...['.ant-card-head-title', '.ant-collapse-header', '.ant-modal-title', '.ant-drawer-title'],
  ...['.ant-divider-inner-text', '.ant-descriptions-title', '.el-card__header', '.el-dialog__title'],
  ...['.el-collapse-item__header', '.el-divider__text', '.el-descriptions__title'],
  ...['.panel-heading', '.panel-title', '.modal-title', '.layui-card-header', '.layui-colla-title'],
  ...['.ivu-card-head', '.arco-card-header-title', '.t-card__title'],
];
const HEADINGS = HEADING_LIST.join(',');
/** Elements that a page itself calls a title; they count only where their words tell a section. */
const MAYBE_LIST = ['[class*="title" i]', '[class*="tit-"]', '[class*="head"]', 'b', 'strong'];
/** A heading speaks for no more than the box that it heads. */
const BOXES =
  'fieldset,table,details,section,.ant-card,.ant-collapse-item,.ant-modal,.ant-drawer,.el-card,.el-collapse-item,.el-dialog,.panel,.modal,.layui-card,.layui-colla-item,.ivu-card';
const MAX_HEADING = 60;

interface Heading {
  readonly element: Element;
  readonly text: string;
  /** 1 to 6 for h1 to h6, else 7. */
  readonly level: number;
}

const levelOf = (element: Element) => Number(/^H([1-6])$/u.exec(element.tagName)?.[1] ?? 7);

export interface Headings {
  /** The headings that an element stands under, nearest first; empty where it stands under none. */
  of(element: Element): string[];
  /** The places of values and headings in the document. */
  readonly order: ReadonlyMap<Element, number>;
}

/**
 * All headings of a page, each with the part of the page that it speaks for. `values` are the elements that will be asked about,
 * `holders` all elements around them.
 */
export function headingsOf(page: PageContext, values: readonly Element[], holders: ReadonlySet<Element>): Headings {
  const byScope = new Map<Element, Heading[]>();
  const seen = new Set<Element>();
  for (const root of page.roots) {
    for (const element of queryEach(root, [...HEADING_LIST, ...MAYBE_LIST])) {
      if (holders.has(element)) continue;
      const text = wordsOf(element);
      if (!text || text.length > MAX_HEADING) continue;
      if (!element.matches(HEADINGS)) {
        if (element.closest('td,th,label,a,button,.ant-form-item') || sectionsOfHeading(text) === null) continue;
      }
      seen.add(element);
      let scope: Element | null = parentOf(element);
      for (let block: Element = element; scope && !holders.has(scope) && !block.matches(BOXES); scope = parentOf(block))
        block = scope;
      if (!scope) continue;
      const list = byScope.get(scope) ?? [];
      list.push({ element, text, level: levelOf(element) });
      byScope.set(scope, list);
    }
  }
  const hosts = new Set(page.roots.flatMap((root) => ('host' in root ? [root.host] : [])));
  const order = orderOf(page.document, [...seen, ...values], hosts);
  const place = ({ element }: Heading) => order.get(element) ?? 0;
  for (const list of byScope.values()) list.sort((a, b) => place(a) - place(b));
  return {
    order,
    of(element) {
      const here = order.get(element) ?? 0;
      const chain: string[] = [];
      for (let at: Element | null = element; at; at = parentOf(at)) {
        const named = namedRegion(at);
        chain.push(...above(byScope.get(at) ?? [], (heading) => place(heading) < here));
        if (named) chain.push(named);
      }
      return chain;
    },
  };
}

/** The last heading of a scope before an element, then those before it that are of a higher level. */
function above(headings: readonly Heading[], isBefore: (heading: Heading) => boolean): string[] {
  const found: string[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (let n = headings.length - 1; n >= 0; n -= 1) {
    const heading = headings[n] as Heading;
    if (heading.level >= level || !isBefore(heading)) continue;
    found.push(heading.text);
    level = heading.level;
  }
  return found;
}

function namedRegion(element: Element): string {
  if (!element.matches('section,fieldset,[role="region"],[role="tabpanel"],[role="dialog"]')) return '';
  const label = element.getAttribute('aria-label');
  if (label) return squeeze(label.slice(0, MAX_HEADING));
  const id = element.getAttribute('aria-labelledby')?.split(/\s/u)[0];
  const named = id ? (element.getRootNode() as Document).getElementById(id) : null;
  return named ? wordsOf(named).slice(0, MAX_HEADING) : '';
}

/** The one heading to show for a value: the nearest that tells a section, else the nearest. */
export function headingToShow(chain: readonly string[]): string {
  return chain.find((text) => sectionsOfHeading(text) !== null) ?? chain[0] ?? '';
}
