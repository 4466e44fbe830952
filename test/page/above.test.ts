import { expect, it } from 'vitest';
import { above } from '../../lib/page/above';

interface Level {
  location: { ancestorOrigins: string[] };
  parent: Level;
}

/** A window in two others, of which the outermost is its own parent, as in a browser. */
function nested() {
  const level = (parent: Level | null): Level => {
    const made = { location: { ancestorOrigins: ['https://middle.example', 'https://top.example'] } } as Level;
    made.parent = parent ?? made;
    return made;
  };
  const top = level(null);
  const middle = level(top);
  return { top, middle, inner: level(middle) as unknown as Window };
}

it('tells the origins of the documents around one, inmost first', () =>
  expect(above(nested().inner, undefined)).toEqual(['https://middle.example', 'https://top.example']));

it('tells their numbers where the browser has them, and none for the page on top', () => {
  const { top, middle, inner } = nested();
  const numbers = new Map<unknown, number>([
    [top, 0],
    [middle, 7],
  ]);
  const numberOf = (frame: Window) => numbers.get(frame) ?? -1;
  expect(above(inner, numberOf)).toEqual([7, 0]);
  expect(above(top as unknown as Window, numberOf)).toEqual([]);
});
