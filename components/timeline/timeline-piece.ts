import type { DaySpan, ParsedDate } from '../../lib/dates/partial-date';
import { spanOf } from '../../lib/dates/span';
import type { Piece, TimelineRow } from './timeline-entry';

/** One known day, or the days that it may be. */
function pieceOfSpan(span: DaySpan): Piece {
  return { shape: span.first === span.last ? 'day' : 'unsure', ...span };
}

/** A date that stands by itself: a day, or an unsure stretch. Nothing for what is no date. */
export function piecesOfDate(date: ParsedDate): Piece[] {
  return date.kind === 'date' ? [pieceOfSpan(spanOf(date.date))] : [];
}

/**
 * A stretch from a beginning to an end, surely covered only between the last day on which it may have begun and the first
 * on which it may have ended. Where the end lies before the beginning both are drawn as days, and nothing between them.
 */
export function piecesOfPeriod(from: ParsedDate, to: ParsedDate): { pieces: Piece[]; note: TimelineRow['note'] } {
  if (from.kind !== 'date') return { pieces: piecesOfDate(to), note: null };
  const begin = spanOf(from.date);
  const unsureBegin = begin.first === begin.last ? [] : [pieceOfSpan(begin)];
  if (to.kind === 'present') {
    return { pieces: [...unsureBegin, { shape: 'open', first: begin.last, last: begin.last }], note: null };
  }
  if (to.kind !== 'date') return { pieces: [pieceOfSpan(begin)], note: to.kind === 'empty' ? 'no-end' : null };
  const end = spanOf(to.date);
  if (begin.first > end.last) return { pieces: [pieceOfSpan(begin), pieceOfSpan(end)], note: 'inverted' };
  if (begin.last >= end.first) return { pieces: [pieceOfSpan({ first: begin.first, last: end.last })], note: null };
  const unsureEnd = end.first === end.last ? [] : [pieceOfSpan(end)];
  return { pieces: [...unsureBegin, { shape: 'sure', first: begin.last, last: end.first }, ...unsureEnd], note: null };
}
