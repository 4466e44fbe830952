import type { PageContext } from './page-context';
import { squeeze } from './text';

const AREAS = 'form,[class*="search"],[class*="query"],[class*="filter"],[class*="login"],[role="search"]';
const BUTTONS = 'button,a[class*="btn"],input[type="submit" i],input[type="button" i]';
const SEARCHES = /^(?:查 ?询|搜 ?索|检 ?索|筛 ?选|登 ?[录陆])$/u;
/** A bar to search by has few fields. */
const MOST_FIELDS = 8;

/**
 * Tells which controls only choose what the page shows, or to whom: they stand in a small part with a button 查询 or 登录, and others
 * stand outside of it. What is typed there is said of nobody.
 */
export function searchBars(page: PageContext, values: number): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isBar = (area: Element): boolean => {
    const count = page.countIn(area);
    // A single field with such a button is looked up, and holds a value.
    if (
      count < (area.matches('[role="search"]') ? 1 : 2) ||
      count > MOST_FIELDS ||
      count >= values ||
      area.querySelector('textarea')
    )
      return false;
    const buttons = [...area.querySelectorAll(BUTTONS)].slice(0, 20);
    return buttons.some((button) =>
      SEARCHES.test(squeeze(((button as HTMLInputElement).value || button.textContent || '').slice(0, 40))),
    );
  };
  return (element) => {
    const area = element.closest(AREAS);
    if (!area) return false;
    const told = known.get(area) ?? isBar(area);
    known.set(area, told);
    return told;
  };
}
