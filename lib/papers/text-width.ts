/** Characters that take the room of two half-width ones, first and last: Han of every plane, kana, hangul, full-width forms and Chinese punctuation. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2014, 0x2014],
  [0x2018, 0x201d],
  [0x2026, 0x2026],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];
const WIDE_RANGES = WIDE.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join('');
/** By code unit, since every cell of a long table is measured: 1 where it is wide. */
const IS_WIDE = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  Number(WIDE.some(([from, to]) => unit >= from && unit <= to)),
);
/** Numbers with the sign that they are nothing without, as 2014年6月30日, 6月30日, 90学时: torn apart they are misread. */
const NUMBER_AND_SIGN = /((?<!\d)\d{1,6}(?:年(?:\d{1,2}月(?:\d{1,2}日)?)?|月(?:\d{1,2}日)?|日|学时))/u;
const PIECES = new RegExp(`[${WIDE_RANGES}]|\\s+|[^\\s${WIDE_RANGES}]+`, 'gu');

/** The width of a text on one line, in half-width characters. */
export function textUnits(text: string): number {
  let units = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdbff) {
      units += 1 + (IS_WIDE[unit] ?? 0);
      continue;
    }
    const whole = text.codePointAt(at) ?? unit;
    units += WIDE.some(([from, to]) => whole >= from && whole <= to) ? 2 : 1;
    if (whole > 0xffff) at += 1;
  }
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
  if (!/\d/u.test(text)) return [text];
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
    if (textUnits(line) <= width) continue;
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
