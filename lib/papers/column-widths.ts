import { longestPiece, textUnits } from './text-width';

/** Beyond this a piece without a place to break is broken all the same: no honest value is that long. */
const LONGEST_PIECE = 24;
/** No column narrower than two Han characters: text of one character a line cannot be read. */
const NARROWEST = 4;
/** A column that is empty from top to bottom is filled in by hand, so it is this wide where there is room for all. */
const ROOM_FOR_A_PEN = 10;
/** A word of so many half-width characters is hard to read when it is broken: three Han characters. */
const SHORT_WORD = 6;
/** So is a person's name of four. */
const SHORT_NAME = 8;
/** A heading may stand on this many lines. */
const HEADING_LINES = 4;
/** Digits of many Chinese fonts are somewhat wider than half a Han character, and a cell has a margin. */
const SLACK = 1.12;
const MARGIN = 1;
/** More lines than this make no row lower that anybody prints. */
const MOST_LINES = 4_096;

interface Need {
  /** The narrowest that breaks no number or word. */
  readonly least: number;
  /** By how many lines a text breaks by itself, the widest of those lines. */
  readonly widest: ReadonlyMap<number, number>;
}

interface Column {
  readonly heading: string;
  readonly cells: readonly string[];
  /** Whether people's names stand in it. */
  readonly names?: boolean;
}

/** What is left out where there is no room for all: room for a pen first, then short words on one line. */
interface Wishes {
  readonly pen: boolean;
  readonly words: boolean;
}

const WISHES: readonly Wishes[] = [
  { pen: true, words: true },
  { pen: false, words: true },
  { pen: true, words: false },
];
const NO_WISH: Wishes = { pen: false, words: false };

function needOf({ heading, cells, names = false }: Column, { pen, words }: Wishes): Need {
  const headingUnits = Math.ceil(textUnits(heading) / HEADING_LINES / 2) * 2;
  const forHand = pen && cells.every((cell) => cell === '');
  let least = Math.max(headingUnits, forHand ? ROOM_FOR_A_PEN : NARROWEST);
  const widest = new Map<number, number>();
  for (const cell of cells) {
    least = Math.max(least, Math.min(longestPiece(cell), LONGEST_PIECE));
    const lines = cell.split('\n');
    for (const text of words ? lines : []) {
      const units = textUnits(text);
      if (units <= (names ? SHORT_NAME : SHORT_WORD)) least = Math.max(least, units);
    }
    const units = lines.reduce((most, line) => Math.max(most, textUnits(line)), 0);
    widest.set(lines.length, Math.max(units, widest.get(lines.length) ?? 0));
  }
  return { least, widest };
}

/** The width that lets each text of a column stand on that many lines, or on as many as it has by itself where they are more. */
function widthFor({ least, widest }: Need, lines: number): number {
  let width = least;
  for (const [own, units] of widest) width = Math.max(width, units / Math.max(1, Math.floor(lines / own)));
  return width * SLACK + MARGIN;
}

const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);

/** The widths with which rows are lowest and fit into `total`; the narrowest of all where none do. */
function lowest(needs: readonly Need[], total: number): number[] {
  const at = (lines: number) => needs.map((need) => widthFor(need, lines));
  // Lines double while far too wide, so that one endless text does not make a long search.
  let lines = 1;
  while (sum(at(lines)) > total && lines < MOST_LINES) lines = lines < 8 ? lines + 1 : lines * 2;
  return at(lines);
}

/**
 * Widths of columns, in half-width characters, that together fill `total`: rows as low as they can be, no number or word
 * broken, what is left over shared out in proportion. Where it is too narrow for all, columns for the hand give way
 * first, then short words are broken; where even that does not do, all shrink alike.
 */
export function columnWidths(columns: readonly Column[], total: number): number[] {
  const widthsWith = (wishes: Wishes) =>
    lowest(
      columns.map((column) => needOf(column, wishes)),
      total,
    );
  const widths = WISHES.map(widthsWith).find((wished) => sum(wished) <= total) ?? widthsWith(NO_WISH);
  const scale = total / sum(widths);
  return widths.map((width) => Math.round(width * scale * 10) / 10);
}

/** The half-width characters that surely stand on one line of a column that is so wide; at least two, a Han character. */
export function textRoom(width: number): number {
  return Math.max(2, Math.floor((width - MARGIN) / SLACK));
}
