import { sectionsOfHeading } from '../dossier/headings';
import { isLabelText } from './label-text';
import type { PageContext } from './page-context';
import { parentOf } from './roots';
import { HINTS, wordsOf } from './text';

/** The title of a part is short, with a word or two to act on the part (添加). */
const MAX_TITLE = 30;
/** How many elements before and around a value are looked at for a title. */
const MOST_STEPS = 300;
const NO_TITLE = `label,td,th,dt,dd,option,a,button,input,select,textarea,script,style,template,${HINTS}`;
const REAL = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption,summary';
/** The tab of a row of tabs that is open. */
const OPEN_TAB = '[role="tab"][aria-selected="true"],[class*="active"],[class*="current"],[class*="selected"]';

/** Ends of words that name a part sooner than a field. */
const PART = /(?:信息|情况|经历|证书|记录|履历|背景)$/u;
/** Advice about a part of the page, which may stand anywhere in it. */
const SENTENCE = /^(?:请|如|注|说明|提示|温馨|您|点击)|[。！!；;]|已|未/u;

/** What the searches for all values of a reading share. */
export interface PlainHeadings {
  /**
   * The title above an element that no mark-up says to be one: a short text by itself that tells a section, in front of the
   * part that the element stands in. Null where there is none. Asked only where no heading tells a section.
   */
  above(element: Element): string | null;
}

/** `names` are the elements that name single values, which therefore title nothing. */
export function plainHeadings(page: PageContext, names: Iterable<Element>): PlainHeadings {
  const naming = new Set<Element>();
  for (const name of names)
    for (let at: Element | null = name; at && !naming.has(at); at = parentOf(at)) naming.add(at);
  const known = new Map<Element, string | null>();

  function titleIn(element: Element, next: Element): string | null {
    if (naming.has(element) || (element.matches(NO_TITLE) && !isFoldHead(element, next))) return null;
    // A row of several cells titles nothing, and a long table has many.
    if (element.tagName === 'TR' && element.childElementCount > 1) return null;
    if (page.withControls.has(element)) {
      // A bar with a title and a search box still titles what stands below it.
      const real = page.countIn(element) <= 2 ? element.querySelector(REAL) : null;
      return real && !naming.has(real) ? telling(wordsOf(real)) : null;
    }
    const words = wordsOf(element);
    // 著作 is also how a field is called, but what stands over several controls titles them.
    if (words.length <= MAX_TITLE && (PART.test(words) || page.countIn(next) > 1 || !isLabelText(words))) {
      const title = telling(words);
      if (title) return title;
    }
    const tab = page.withControls.has(next) && element.childElementCount > 0 ? element.querySelector(OPEN_TAB) : null;
    return tab ? telling(wordsOf(tab)) : null;
  }

  return {
    above(element) {
      const passed: Element[] = [];
      let found: string | null = null;
      for (let at: Element | null = element; at && at.tagName !== 'BODY' && passed.length < MOST_STEPS; ) {
        const before = known.get(at);
        if (before !== undefined) {
          found = before;
          break;
        }
        passed.push(at);
        const previous: Element | null = at.previousElementSibling;
        found = previous ? titleIn(previous, at) : null;
        if (found || previous?.matches(REAL)) break;
        at = previous ?? parentOf(at);
      }
      for (const at of passed) known.set(at, found);
      return found;
    },
  };
}

/** A link or button alone above a part opens and closes that part, and titles it. */
const isFoldHead = (element: Element, next: Element): boolean =>
  element.matches('a,button') && element.parentElement?.childElementCount === 2 && element.nextElementSibling === next;

/** A text of a title that tells a section, or that the part holds nothing of the catalogue; else null. */
const telling = (text: string): string | null =>
  text.length <= MAX_TITLE && !SENTENCE.test(text) && sectionsOfHeading(text) !== null ? text : null;
