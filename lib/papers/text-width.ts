/** Characters that take the room of two half-width ones: Han of every plane, kana, hangul, full-width forms and Chinese punctuation. */
const WIDE_RANGES = String.raw`\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}`;
const WIDE = new RegExp(`[${WIDE_RANGES}]`, 'u');
/** Numbers with the sign that they are nothing without, as 2014年6月30日, 6月30日, 90学时: torn apart they are misread. */
const NUMBER_AND_SIGN = /((?<!\d)\d{1,6}(?:年(?:\d{1,2}月(?:\d{1,2}日)?)?|月(?:\d{1,2}日)?|日|学时))/u;
const PIECES = new RegExp(`[${WIDE_RANGES}]|\\s+|[^\\s${WIDE_RANGES}]+`, 'gu');

/** The width of a text on one line, in half-width characters. */
export function textUnits(text: string): number {
  let units = 0;
  for (const character of text) units += WIDE.test(character) ? 2 : 1;
  return units;
}

/** What a line may be broken between: Han characters one by one, and whole runs of anything else, as numbers and words. */
function pieces(line: string, room: number): string[] {
  return splitNumbers(line, room).flatMap((part, at) => (at % 2 === 1 ? [part] : (part.match(PIECES) ?? [])));
}

/**
 * The text cut at each number with its sign, which is to stay on one line: every second part, the first is none. A date to the
 * day that `room` half-width characters do not hold is cut behind its year; nothing else is.
 */
export function splitNumbers(text: string, room = Number.POSITIVE_INFINITY): string[] {
  return text.split(NUMBER_AND_SIGN).flatMap((part, at) => {
    const year = part.indexOf('年') + 1;
    const isDay = at % 2 === 1 && year > 0 && part.endsWith('日');
    return isDay && textUnits(part) > room ? [part.slice(0, year), '', part.slice(year)] : [part];
  });
}

/** The longest piece of a text that must not be broken, in half-width characters; days that have no `room` may be cut behind the year. */
export function longestPiece(text: string, room?: number): number {
  return pieces(text, room ?? Number.POSITIVE_INFINITY).reduce(
    (most, piece) => (piece.trim() ? Math.max(most, textUnits(piece)) : most),
    0,
  );
}

/** How many lines a text takes where `width` half-width characters stand on one; at least one. Breaks in the text count. */
export function countLines(text: string, width: number): number {
  let lines = 0;
  for (const line of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const piece of pieces(line, width)) {
      const units = textUnits(piece);
      if (used + units <= width) {
        used += units;
        continue;
      }
      if (!piece.trim()) continue;
      // A piece that is longer than a whole line goes on over as many lines as it needs.
      lines += (used > 0 ? 1 : 0) + Math.ceil(units / width) - 1;
      used = units % width || width;
    }
  }
  return lines;
}
