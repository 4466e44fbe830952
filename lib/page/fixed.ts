import { serviceAround } from './controls';
import { fixedInBoxes } from './fixed-boxes';
import { fixedInLists } from './fixed-list';
import { fixedInTables } from './fixed-table';
import { fixedInText } from './fixed-text';
import type { PageContext } from './page-context';
import { isShown } from './visible';

/** A larger page is walked through as a whole only where it has no controls: that takes its time. */
const MOST_ELEMENTS = 6_000;

/** A value that stands on the page as text. */
export interface FixedValue {
  readonly element: HTMLElement;
  readonly label: string;
  readonly from: 'table' | 'container';
  /** The label's own element: two values with one label element are two ends or two rows. */
  readonly at: Element;
  /** True where the label is the head of a column. */
  readonly byColumn?: boolean;
  /** The headings that the list or table itself gives it, nearest first. */
  readonly headings: readonly string[];
  /** What is said of it, where that is not all the text of the element. */
  readonly text?: string;
}

/** What the tables of a page show besides values: columns that stand ready with no row below them. */
export interface FixedPart {
  readonly values: readonly FixedValue[];
  /** Label and heading of every column, so that an empty list is known to be there. */
  readonly columns: readonly { readonly label: string; readonly at: HTMLElement }[];
}

/** The read-only values of a page in tables and label lists. Text inside of open popups and hidden parts is left out. */
export function fixedIn(page: PageContext): FixedPart {
  const tables = fixedInTables(page);
  const pairs = fixedInLists(page);
  const service = serviceAround(pairs.map(({ element }) => element));
  const lists = pairs.filter(({ element }) => !element.closest(service));
  const isWalked = page.controls.length === 0 || !page.document.getElementsByTagName('*').item(MOST_ELEMENTS);
  const boxes = isWalked ? fixedInBoxes(page) : { values: [], columns: [] };
  const columns = [...tables.columns, ...boxes.columns];
  const read = [...tables.values, ...lists, ...boxes.values];
  const taken = new Set(
    [...read, ...columns].flatMap((value) => ('element' in value ? [value.element, value.at] : [value.at])),
  );
  const values = [...read, ...(isWalked ? fixedInText(page, taken) : [])].filter(({ element }) => isShown(element));
  return { values, columns };
}
