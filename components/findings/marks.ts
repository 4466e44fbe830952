import type { Finding, Verdict } from '../../lib/checks/finding';
import type { PageDossier } from '../../lib/dossier/from-readings';
import type { Mark } from '../../lib/messages';

/** What is shown on the page by itself: what the user has something to do about. */
const MARKED: readonly Verdict[] = ['fail', 'unsure', 'not-counted'];
const MOST_WORDS = 500;
const MOST_MARKS = 2_000;

/** The mark of a finding at `ref`; `words` cut to what a message carries. */
export function markOf(finding: Finding, ref: string, words: string): Mark {
  return { ref, verdict: finding.verdict, words: words.slice(0, MOST_WORDS) };
}

/**
 * The marks of each frame. Findings come worst first, so where several are of one field the worst gives the look, and
 * the words of all stand in it. A finding without a place on the page has no mark.
 */
export function marksByFrame(
  findings: readonly Finding[],
  placeOf: PageDossier['placeOf'],
  wordsOf: (finding: Finding) => string,
): Map<string, Mark[]> {
  const frames = new Map<string, Map<string, Mark>>();
  for (const finding of findings) {
    // The years of the declared way are a finding of their own; the other ways stand in the panel alone.
    if (!MARKED.includes(finding.verdict) || finding.way) continue;
    const place = placeOf(finding.entry, finding.field);
    if (place === null) continue;
    const marks = frames.get(place.frame) ?? new Map<string, Mark>();
    const first = marks.get(place.ref);
    const words = wordsOf(finding);
    if (first !== undefined || marks.size < MOST_MARKS) {
      const mark = first ? { ...first, words: `${first.words}\n${words}`.slice(0, MOST_WORDS) } : null;
      marks.set(place.ref, mark ?? markOf(finding, place.ref, words));
    }
    frames.set(place.frame, marks);
  }
  return new Map([...frames].map(([frame, marks]) => [frame, [...marks.values()]]));
}
