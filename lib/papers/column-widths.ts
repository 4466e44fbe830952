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

interface Column {
  readonly heading: string;
  readonly cells: readonly string[];
  /** Whether people's names stand in it. */
  readonly names?: boolean;
}

/** What a column asks for, in half-width characters. */
interface Measured {
  readonly heading: number;
  /** Whether nothing stands in it, so that it is filled in by hand. */
  readonly empty: boolean;
  /** The longest number or word, with dates whole, and with dates on two lines, cut behind the year. */
  readonly whole: number;
  readonly cut: number;
  /** The longest of the short words. */
  readonly word: number;
  /** By how many lines a text breaks by itself, the widest of those lines. */
  readonly widest: ReadonlyMap<number, number>;
}

interface Need extends Pick<Measured, 'widest'> {
  /** The narrowest that breaks no number or word. */
  readonly least: number;
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

function measure({ heading, cells, names = false }: Column): Measured {
  const most = { whole: 0, cut: 0, word: 0 };
  const widest = new Map<number, number>();
  // The same school, title or year stands in many rows.
  for (const cell of new Set(cells)) {
    most.whole = Math.max(most.whole, Math.min(longestPiece(cell), LONGEST_PIECE));
    most.cut = Math.max(most.cut, Math.min(longestPiece(cell, 0), LONGEST_PIECE));
    const lines = cell.split('\n').map(textUnits);
    for (const units of lines) if (units <= (names ? SHORT_NAME : SHORT_WORD)) most.word = Math.max(most.word, units);
    widest.set(lines.length, Math.max(...lines, widest.get(lines.length) ?? 0));
  }
  const headingUnits = Math.ceil(textUnits(heading) / HEADING_LINES / 2) * 2;
  return { heading: headingUnits, empty: cells.every((cell) => cell === ''), ...most, widest };
}

function needOf(column: Measured, { pen, words }: Wishes, dates: 'whole' | 'cut'): Need {
  const forHand = pen && column.empty ? ROOM_FOR_A_PEN : NARROWEST;
  return {
    least: Math.max(column.heading, forHand, column[dates], words ? column.word : 0),
    widest: column.widest,
  };
}

/** The width that lets each text of a column stand on that many lines, or on as many as it has by itself where they are more. */
function widthFor({ least, widest }: Need, lines: number): number {
  let width = least;
  for (const [own, units] of widest) width = Math.max(width, units / Math.max(1, Math.floor(lines / own)));
  return width * SLACK + MARGIN;
}

const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);

interface Fitted {
  readonly widths: readonly number[];
  readonly lines: number;
  readonly fits: boolean;
}

/** The widths with which rows are lowest and fit into `total`; the narrowest of all where none do. */
function lowest(needs: readonly Need[], total: number): Fitted {
  const at = (lines: number) => needs.map((need) => widthFor(need, lines));
  // Lines double while far too wide, so that one endless text does not make a long search.
  let lines = 1;
  while (sum(at(lines)) > total && lines < MOST_LINES) lines = lines < 8 ? lines + 1 : lines * 2;
  const widths = at(lines);
  return { widths, lines, fits: sum(widths) <= total };
}

/**
 * Widths of columns, in half-width characters, that together fill `total`: rows as low as they can be, no number or word
 * broken, what is left over shared out in proportion. A date stands whole where rows get no higher by it, else on two
 * lines, cut behind the year. Where it is too narrow for all, columns for the hand give way first, then short words are
 * broken; where even that does not do, all shrink alike.
 */
export function columnWidths(columns: readonly Column[], total: number): number[] {
  const measured = columns.map(measure);
  const fitted = (wishes: Wishes): Fitted => {
    const [whole, cut] = (['whole', 'cut'] as const).map((dates) =>
      lowest(
        measured.map((column) => needOf(column, wishes, dates)),
        total,
      ),
    ) as [Fitted, Fitted];
    return whole.fits && whole.lines <= cut.lines ? whole : cut;
  };
  const { widths } = WISHES.map(fitted).find(({ fits }) => fits) ?? fitted(NO_WISH);
  const scale = total / sum(widths);
  return widths.map((width) => Math.round(width * scale * 10) / 10);
}

/** The half-width characters that surely stand on one line of a column that is so wide; at least two, a Han character. */
export function textRoom(width: number): number {
  return Math.max(2, Math.floor((width - MARGIN) / SLACK));
}
