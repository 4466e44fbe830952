import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** The rows of one page, the second not among them. */
export type Span = readonly [from: number, to: number];

/** So many rows more are drawn on the first page until it is full. */
const MORE = 40;
/** Milliseconds that the laying out may hold the page at one stretch. */
const STRETCH = 120;
/** A row that is higher than a page gets letters smaller by this much than would just do. */
const SURELY = 0.95;
const SMALLEST = 0.2;

interface Laid {
  /** What is laid out: other rows begin anew. */
  readonly rows: readonly unknown[];
  /** Where each page that is laid out ends. */
  readonly ends: readonly number[];
  /** Up to where rows are drawn on the page that is not. */
  readonly drawn: number;
  /** By row: how much smaller its letters are, where it is higher than a page. */
  readonly small: Readonly<Record<number, number>>;
}

export interface Pages {
  readonly pages: readonly Span[];
  readonly small: Laid['small'];
  /** How many of all rows stand on their page by now; all where it is done. */
  readonly laid: number;
  readonly done: boolean;
}

const begin = (rows: readonly unknown[]): Laid => ({ rows, ends: [], drawn: Math.min(rows.length, MORE), small: {} });
const lastEnd = ({ ends }: Laid) => ends.at(-1) ?? 0;
const isDone = (laid: Laid) => lastEnd(laid) === laid.rows.length;

/** What is drawn next, from how the last page came out. */
function next(laid: Laid, page: HTMLElement): Laid {
  const { ends, drawn, small } = laid;
  const all = laid.rows.length;
  const from = lastEnd(laid);
  const boxes = [...page.querySelectorAll('tbody tr')].map((row) => row.getBoundingClientRect());
  const bottom = page.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(page).paddingBottom || '0');
  const fit = boxes.findIndex((row) => row.bottom > bottom);
  const count = drawn - from;
  if (fit < 0) {
    const room = bottom - (boxes.at(-1)?.bottom ?? bottom);
    const lowest = Math.min(...boxes.map(({ height }) => height));
    if (drawn === all) return { ...laid, ends: [...ends, all] };
    // A page holds about as many rows as the one before, so mostly none has to be taken away from it again.
    if (room < lowest) return { ...laid, ends: [...ends, drawn], drawn: Math.min(all, drawn + count) };
    const more = lowest > 0 ? Math.ceil(room / (boxes.at(-1)?.height || lowest)) : MORE;
    return { ...laid, drawn: Math.min(all, drawn + more) };
  }
  const [first] = boxes;
  const smaller = small[from] ?? 1;
  if (fit === 0 && first && smaller > SMALLEST) {
    const factor = Math.sqrt((bottom - first.top) / first.height) * SURELY;
    return { ...laid, drawn: from + 1, small: { ...small, [from]: smaller * factor } };
  }
  const end = from + Math.max(1, fit);
  return { ...laid, ends: [...ends, end], drawn: Math.min(all, end + Math.max(1, fit)) };
}

/**
 * Which of the rows stand on which page: each page is drawn with more rows than it holds, then measured, and whatever
 * does not fit goes on to the next. It stops for the browser after each stretch, so that a long table never holds the tab up;
 * what is printed is whole: before it the rest is laid out at once. `sheet` holds the pages, its last child the one in hand.
 */
export function usePages(rows: readonly unknown[], sheet: RefObject<HTMLElement | null>): Pages {
  const [kept, setKept] = useState(() => begin(rows));
  const laid = useMemo(() => (kept.rows === rows ? kept : begin(rows)), [kept, rows]);
  const now = useRef(laid);
  now.current = laid;

  const layOut = useCallback(
    (until: number) => {
      while (!isDone(now.current) && performance.now() < until) {
        const page = sheet.current?.lastElementChild;
        if (!(page instanceof HTMLElement)) return;
        const after = next(now.current, page);
        flushSync(() => setKept(after));
      }
    },
    [sheet],
  );

  useEffect(() => {
    if (isDone(laid)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => layOut(performance.now() + STRETCH));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [laid, layOut]);

  useEffect(() => {
    const whole = () => layOut(Number.POSITIVE_INFINITY);
    window.addEventListener('beforeprint', whole);
    return () => window.removeEventListener('beforeprint', whole);
  }, [layOut]);

  return useMemo(() => {
    const ends = isDone(laid) ? laid.ends : [...laid.ends, laid.drawn];
    const pages = ends.map((end, at): Span => [ends[at - 1] ?? 0, end]);
    return { pages, small: laid.small, laid: lastEnd(laid), done: isDone(laid) };
  }, [laid]);
}
