import { parseDate } from '../dates/parse';

/** No way of writing two dates is longer. */
const MAX_LENGTH = 120;
const SEPARATOR = /至|到|[~～〜∼]|[-‐‑‒–—―−─]+/gu;

const isDate = (text: string) => {
  const { kind } = parseDate(text);
  return kind === 'date' || kind === 'impossible';
};

/**
 * The two ends of a range as they are written, blanks at their ends gone: `2019.09-2023.06` gives `2019.09` and `2023.06`,
 * `2019年9月至今` gives `2019年9月` and `至今`. Null for what holds no two dates.
 */
export function splitRange(text: string): { from: string; to: string } | null {
  if (text.length > MAX_LENGTH) return null;
  for (const found of text.matchAll(SEPARATOR)) {
    const from = text.slice(0, found.index).trim();
    if (!isDate(from)) continue;
    const rest = text.slice(found.index);
    // 至 of 至今 is both the sign between and part of the open end.
    const to = (rest.trim() === '至今' ? rest : rest.slice(found[0].length)).trim();
    if (isDate(to) || parseDate(to).kind === 'present') return { from, to };
  }
  return null;
}
