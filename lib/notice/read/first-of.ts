/** No notice says more days, or numbers of a kind; what comes behind so many is not looked at. */
export const MOST_DAYS = 600;

/** The first matches of a pattern: a text made to hold millions is not searched to its end. */
export function firstOf(matches: Iterable<RegExpExecArray>): RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  for (const match of matches) if (all.push(match) >= MOST_DAYS) break;
  return all;
}
