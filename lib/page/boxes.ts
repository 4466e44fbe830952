import { cleanLabel } from './clean-label';
import { isLabelText } from './label-text';
import type { PageContext } from './page-context';
import { wordsOf } from './text';

/** Fewer boxes beside each other are a name and its field. */
export const LEAST_COLUMNS = 3;
export const MOST_COLUMNS = 60;
const LONGEST_HEAD = 20;

/** True where boxes beside each other hold short texts alone, two in three of them how fields are called. */
export function isHeadRow(row: Element, columns: number, page: PageContext): boolean {
  if (row.childElementCount !== columns || page.countIn(row) > 0) return false;
  const texts = [...row.children].map(wordsOf).filter(Boolean);
  if (texts.some((text) => text.length > LONGEST_HEAD)) return false;
  const heads = texts.filter((text) => cleanLabel(text) !== '');
  return heads.length >= 2 && heads.filter(isLabelText).length * 3 >= heads.length * 2;
}
