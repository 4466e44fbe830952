import type { TextSpan } from './find-quote';
import { type Paragraph, paragraphs } from './paragraphs';

/** A part of a paragraph that stands in the same quotes from end to end; in none, where it is not marked. */
export interface MarkedRun {
  readonly text: string;
  readonly quotes: readonly string[];
}

export interface MarkedParagraph {
  readonly kind: Paragraph['kind'];
  readonly runs: readonly MarkedRun[];
}

/** A place of the text and what it is known by. */
export interface Mark extends TextSpan {
  readonly quote: string;
}

/** A line of the text cut wherever a mark begins or ends. */
function cut(text: string, line: TextSpan, marks: readonly Mark[]): MarkedRun[] {
  const near = marks.filter((mark) => mark.start < line.end && mark.end > line.start);
  const edges = near.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > line.start && at < line.end);
  const places = [...new Set([line.start, ...edges, line.end])].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => ({
    text: text.slice(start, places[index + 1]),
    quotes: near.filter((mark) => mark.start <= start && mark.end > start).map((mark) => mark.quote),
  }));
}

function sameQuotes(a: MarkedRun, b: MarkedRun): boolean {
  return a.quotes.length === b.quotes.length && a.quotes.every((quote, index) => quote === b.quotes[index]);
}

/** Two lines are put together without a blank, as Chinese is, unless a word or number of ASCII stands on both sides. */
function gap(before: string, after: string): string {
  return /[0-9A-Za-z]$/.test(before) && /^[0-9A-Za-z]/.test(after) ? ' ' : '';
}

function joined(lines: readonly MarkedRun[][]): MarkedRun[] {
  const runs: MarkedRun[] = [];
  for (const line of lines) {
    line.forEach((run, index) => {
      const last = runs.at(-1);
      const text = (last && index === 0 ? gap(last.text, run.text) : '') + run.text;
      if (last && sameQuotes(last, run)) runs[runs.length - 1] = { ...last, text: last.text + text };
      else runs.push({ ...run, text });
    });
  }
  return runs;
}

/**
 * A notice's text in paragraphs, their broken lines joined, and each cut into runs by the marks that it stands in. Marks may
 * overlap and go beyond a line.
 */
export function textWithMarks(text: string, marks: readonly Mark[]): MarkedParagraph[] {
  return paragraphs(text).map(({ kind, lines }) => ({
    kind,
    runs: joined(lines.map((line) => cut(text, line, marks))),
  }));
}
