import type { TextSpan } from '../find-quote';
import type { Found } from '../read/found';
import type { Confidence, Source } from '../source';

type Quote = Extract<Source, { source: 'quote' }>;

/** The words of a text as a source, with their place. */
export function quoteOf(text: string, { start, end }: TextSpan, confidence: Confidence): Quote {
  return { source: 'quote', text: text.slice(start, end), at: start, confidence };
}

/** What was read as a fact of a notice; `value` where the notice holds it in another form. */
export function quoted<T>(text: string, found: Found<T>): { value: T; source: Source };
export function quoted<T>(text: string, found: Found<unknown>, value: T): { value: T; source: Source };
export function quoted(text: string, found: Found<unknown>, value: unknown = found.value) {
  return { value, source: quoteOf(text, found.quote, found.confidence) };
}
