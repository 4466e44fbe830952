import { quoteFinder } from './find-quote';
import type { Mark } from './marked-text';
import type { Source } from './source';

/** What the place of a quote is known by among the marks: the same words may prove two facts at two places. */
export function markKey({ text, at }: Extract<Source, { source: 'quote' }>): string {
  return at === undefined ? text : `${at} ${text}`;
}

/**
 * The places of the quotes among some sources, each once: where they are said to stand if the words are there, else where they first
 * stand, white space aside. One that is not in the text marks nothing.
 */
export function marksOf(text: string, sources: readonly Source[]): Mark[] {
  const find = quoteFinder(text);
  const marks = new Map<string, Mark>();
  for (const source of sources) {
    if (source.source !== 'quote' || marks.has(markKey(source))) continue;
    const { at, text: words } = source;
    const isThere = at !== undefined && text.startsWith(words, at);
    const span = isThere ? { start: at, end: at + words.length } : find(words);
    if (span) marks.set(markKey(source), { ...span, quote: markKey(source) });
  }
  return [...marks.values()];
}
