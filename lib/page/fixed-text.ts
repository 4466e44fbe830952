import { cleanLabel } from './clean-label';
import type { FixedValue } from './fixed';
import { isLabelText } from './label-text';
import type { PageContext } from './page-context';
import type { Root } from './roots';
import { squeeze, wordsOf } from './text';

const MOST_TEXTS = 6_000;
const MAX_VALUE = 300;
/** Fewer known names are chance: how an office can be reached, in a notice. */
const MIN_KNOWN = 3;

const NO_TEXT =
  'script,style,noscript,template,select,textarea,button,a,nav,h1,h2,h3,h4,h5,h6,dl,caption,legend,svg,[contenteditable]';
const NAME = /([\p{Script=Han}][\p{Script=Han}A-Za-z\s（）()/、]{0,24})[：:]/gu;

interface Pair extends FixedValue {
  /** How its name and value are drawn, as far as the mark-up says. */
  readonly look: string;
  readonly isKnown: boolean;
}

const lookOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;

/** The name at the end of what stands before a colon, behind the value before it: 甲　性别 ends in 性别. */
function nameIn(text: string): { label: string; rest: string } | null {
  const words = text.trim().split(/\s+/u);
  for (let from = 0; from < words.length; from += 1) {
    const label = cleanLabel(words.slice(from).join(''));
    if (isLabelText(label)) return { label, rest: words.slice(0, from).join(' ') };
  }
  return null;
}

/** The pairs in one text: 姓名：甲　性别：男. A name that is not known counts where the text begins with it. */
function pairsInText(text: string): { label: string; value: string; isKnown: boolean }[] {
  const found: { label: string; value: string; isKnown: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(NAME)) {
    const before = match[1] ?? '';
    const name = nameIn(before);
    const label = name?.label ?? (found.length === 0 ? cleanLabel(before) : '');
    if (!label) continue;
    const last = found.at(-1);
    if (last) last.value = squeeze(`${text.slice(end, match.index)} ${name?.rest ?? ''}`);
    found.push({ label, value: '', isKnown: name !== null });
    end = match.index + match[0].length;
  }
  const last = found.at(-1);
  if (last) last.value = squeeze(text.slice(end));
  return found;
}

/** The sibling that follows, blank texts passed over; a line break ends the line. */
function beside(element: Element): Node | null {
  let node = element.nextSibling;
  while (node?.nodeType === 3 && (node.nodeValue ?? '').trim() === '') node = node.nextSibling;
  return node?.nodeType === 8 ? node.nextSibling : node;
}

/** The outermost element that holds nothing but this text, with something beside it. */
function holderOf(text: Node): Element | null {
  let at = text.parentElement;
  const alone = (element: Element) =>
    [...element.childNodes].every((node) => node === text || blank(node) || node === inner);
  let inner: Element | null = null;
  while (at && alone(at) && !beside(at) && at.parentElement) [inner, at] = [at, at.parentElement];
  return at && alone(at) ? at : inner;
}

const blank = (node: Node) => node.nodeType === 8 || (node.nodeType === 3 && (node.nodeValue ?? '').trim() === '');

/** A name in an element of its own, and the value beside it. */
function pairBeside(text: Node, words: string, page: PageContext): Pair | null {
  const hasColon = /[：:]$/u.test(words);
  const label = cleanLabel(words);
  const isKnown = isLabelText(words);
  const at = label && words.length <= 24 ? holderOf(text) : null;
  const next = at ? beside(at) : null;
  if (!at || !next || at.matches('td,th')) return null;
  const isElement = next.nodeType === 1;
  if (!isElement && !(next.nodeType === 3 && hasColon)) return null;
  const element = (isElement ? next : at) as HTMLElement;
  if (isElement && (page.withControls.has(element) || page.isControl(element) || element.matches(`${NO_TEXT},br`)))
    return null;
  const value = isElement ? wordsOf(element) : squeeze((next.nodeValue ?? '').slice(0, MAX_VALUE));
  if (!/[\p{L}\p{N}]/u.test(value) || (isLabelText(value) && !hasColon) || /[：:]$/u.test(value)) return null;
  const look = `${lookOf(at)} ${isElement ? lookOf(element) : ''}`;
  return { element, label, text: value, from: 'container', at, headings: [], look, isKnown };
}

/** True where controls stand beside a name, or beside what holds it together with a star or a hint. */
function namesControl({ parentElement: around }: Element, page: PageContext): boolean {
  const next = around?.nextElementSibling;
  return [around, next].some((element) => element && (page.withControls.has(element) || page.isControl(element)));
}

function pairsIn(root: Root, page: PageContext, taken: ReadonlySet<Element>): Pair[] {
  const pairs: Pair[] = [];
  const top = (root as Document).body ?? root;
  const walker = page.document.createTreeWalker(top, 1 | 4 /* SHOW_ELEMENT | SHOW_TEXT */, (node) => {
    if (node.nodeType === 3) return 1;
    const element = node as Element;
    return taken.has(element) || page.isControl(element) || element.matches(NO_TEXT) ? 2 : 3;
  });
  for (let count = 0, node = walker.nextNode(); node && count < MOST_TEXTS; node = walker.nextNode(), count += 1) {
    const parent = node.parentElement;
    const raw = (node.nodeValue ?? '').slice(0, MAX_VALUE);
    // Where controls stand beside it a text is the name of one.
    if (!parent || raw.trim() === '' || page.withControls.has(parent)) continue;
    const found = pairsInText(raw);
    for (const { label, value, isKnown } of found) {
      if (value === '') continue;
      const look = lookOf(parent);
      pairs.push({
        element: parent,
        label,
        text: value,
        from: 'container',
        at: parent,
        headings: [],
        look,
        isKnown,
      });
    }
    if (found.at(-1)?.value === '' || found.length === 0) {
      const pair = pairBeside(node, squeeze(raw), page);
      if (pair && !namesControl(pair.at, page)) pairs.push(pair);
    }
  }
  return pairs;
}

/**
 * Names and values in plain text: 姓名：甲 in one element, or two elements side by side. A name that no field has is taken where
 * others that look alike are known. `taken` are elements that are read already.
 */
export function fixedInText(page: PageContext, taken: ReadonlySet<Element>): FixedValue[] {
  const pairs = page.roots.flatMap((root) => pairsIn(root, page, taken));
  if (new Set(pairs.filter(({ isKnown }) => isKnown).map(({ label }) => label)).size < MIN_KNOWN) return [];
  const known = new Map<string, { all: number; known: number }>();
  for (const { look, isKnown } of pairs) {
    const count = known.get(look) ?? { all: 0, known: 0 };
    known.set(look, { all: count.all + 1, known: count.known + (isKnown ? 1 : 0) });
  }
  return pairs.filter(({ look, isKnown }) => {
    const count = known.get(look) ?? { all: 0, known: 0 };
    return isKnown || (count.known > 1 && count.known * 2 >= count.all);
  });
}
