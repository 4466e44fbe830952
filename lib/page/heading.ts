import { sectionsOfHeading } from '../dossier/headings';
import { once } from './memo';
import { passThrough } from './order';
import { parentOf } from './roots';
import { squeeze, wordsOf } from './text';

const HEADINGS = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'caption', 'summary', '[role="heading"]'],
  ...['.ant-card-head-title', '.ant-collapse-header', '.ant-modal-title', '.ant-drawer-title'],
  ...['.ant-divider-inner-text', '.ant-descriptions-title', '.el-card__header', '.el-dialog__title'],
  ...['.el-collapse-item__header', '.el-divider__text', '.el-descriptions__title'],
  ...['.panel-heading', '.panel-title', '.modal-title', '.layui-card-header', '.layui-colla-title'],
  ...['.ivu-card-head', '.arco-card-header-title', '.t-card__title'],
].join(',');
/** Elements that a page itself calls a title; they count only where their words tell a section. */
const MAYBE = '[class*="title" i],[class*="tit-"],[class*="head"],b,strong';
const TITLES = `${HEADINGS},${MAYBE}`;
/** A heading speaks for no more than the box that it heads. */
const BOXES =
  'fieldset,table,details,section,.ant-card,.ant-collapse-item,.ant-modal,.ant-drawer,.el-card,.el-collapse-item,.el-dialog,.panel,.modal,.layui-card,.layui-colla-item,.ivu-card';
const TITLES_OR_BOXES = `${TITLES},${BOXES}`;
const REGIONS = 'section,fieldset,[role="region"],[role="tabpanel"],[role="dialog"]';
const MAX_HEADING = 60;
/** A part of the page with more elements and no value in it is content of its own, and heads nothing that follows. */
const MAX_BLOCK = 100;

interface Heading {
  readonly text: string;
  /** 1 to 6 for h1 to h6, else 7. */
  readonly level: number;
  /** How many elements had been entered when it was passed: those that are entered later stand behind it. */
  readonly after: number;
}

const levelOf = (element: Element) => Number(/^H([1-6])$/u.exec(element.tagName)?.[1] ?? 7);

export interface Headings {
  /** The headings that an element stands under, nearest first; empty where it stands under none. The same list for neighbours. */
  of(element: Element): readonly string[];
  /** The places in the document of what was asked about. */
  readonly order: ReadonlyMap<Element, number>;
}

/** The next element in document order within `block`, into `at` or past it; null at the end. */
function next(at: Element, block: Element, into: boolean): Element | null {
  const inner = into ? (at.firstElementChild ?? at.shadowRoot?.firstElementChild) : null;
  if (inner) return inner;
  for (let outer: Element | null = at; outer && outer !== block; outer = parentOf(outer))
    if (outer.nextElementSibling) return outer.nextElementSibling;
  return null;
}

/** The headings in a part of the page that holds no value, in order. */
function headingsIn(block: Element, isSection: (text: string) => boolean): { text: string; level: number }[] {
  const found: { text: string; level: number }[] = [];
  let count = 0;
  for (let at: Element | null = block; at; count += 1) {
    if (count > MAX_BLOCK) return [];
    const isEither = at.matches(TITLES_OR_BOXES);
    const isBox = isEither && at !== block && at.matches(BOXES);
    if (isEither && !isBox && at.matches(TITLES)) {
      const isSure = at.matches(HEADINGS);
      const text = wordsOf(at);
      const counts =
        text !== '' &&
        text.length <= MAX_HEADING &&
        (isSure || (isSection(text) && !at.closest('td,th,label,a,button,.ant-form-item')));
      if (counts) found.push({ text, level: levelOf(at) });
    }
    at = next(at, block, !isBox);
  }
  return found;
}

/**
 * What heads the values of a page. Headings are looked for in what stands before values and around none: the page is not asked for
 * all that look like one. `values` and `others` are the elements that will be asked about, `holders` all elements around a value.
 */
export function headingsOf(
  values: ReadonlySet<Element>,
  others: Iterable<Element>,
  holders: ReadonlySet<Element>,
): Headings {
  const isSection = once((text: string) => sectionsOfHeading(text) !== null);
  const byScope = new Map<Element | null, Heading[]>();
  const order = new Map<Element, number>();
  passThrough([...values, ...others], {
    entered: (element) => order.set(element, order.size + 1),
    passed(element) {
      if (values.has(element) || holders.has(element)) return;
      const found = headingsIn(element, isSection);
      if (found.length === 0) return;
      const scope = parentOf(element);
      const list = byScope.get(scope) ?? [];
      list.push(...found.map((heading) => ({ ...heading, after: order.size })));
      byScope.set(scope, list);
    },
  });
  const chains = new Map<Element, readonly string[]>();
  const chainOf = (element: Element): readonly string[] => {
    const unknown: Element[] = [];
    let chain: readonly string[] = [];
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const known = chains.get(at);
      if (known) {
        chain = known;
        break;
      }
      unknown.push(at);
    }
    for (let at = unknown.pop(); at; at = unknown.pop()) {
      const named = namedRegion(at);
      const heads = above(byScope.get(parentOf(at)) ?? [], order.get(at) ?? 0);
      if (named || heads.length > 0) chain = [...(named ? [named] : []), ...heads, ...chain];
      chains.set(at, chain);
    }
    return chain;
  };
  return { order, of: chainOf };
}

/** The last heading of a scope before a place, then those before it that are of a higher level. */
function above(headings: readonly Heading[], place: number): string[] {
  const found: string[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (let n = headings.length - 1; n >= 0; n -= 1) {
    const heading = headings[n] as Heading;
    if (heading.level >= level || heading.after >= place) continue;
    found.push(heading.text);
    level = heading.level;
  }
  return found;
}

function namedRegion(element: Element): string {
  const label = element.getAttribute('aria-label');
  const ids = element.getAttribute('aria-labelledby');
  if ((!label && !ids) || !element.matches(REGIONS)) return '';
  if (label) return squeeze(label.slice(0, MAX_HEADING));
  const id = ids?.split(/\s/u)[0];
  const named = id ? (element.getRootNode() as Document).getElementById(id) : null;
  return named ? wordsOf(named).slice(0, MAX_HEADING) : '';
}

/** The one heading to show for a value: the nearest that tells a section, else the nearest. */
export function headingToShow(chain: readonly string[]): string {
  return chain.find((text) => sectionsOfHeading(text) !== null) ?? chain[0] ?? '';
}
