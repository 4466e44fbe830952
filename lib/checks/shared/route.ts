import { remembered } from '../../dates/remembered';
import { fold } from './fold';

/** 申报类别. */
export type KnownRoute = '正常' | '破格' | '转评' | '贯通' | '职业资格';

/** `unknown` is written, but none of those known. */
export type Route = KnownRoute | 'unknown';

const ROUTES: readonly (readonly [RegExp, Route])[] = [
  [/^非破格|^不破格/, '正常'],
  [/破格/, '破格'],
  [/转评|转系列/, '转评'],
  [/贯通|高技能/, '贯通'],
  [/职业资格/, '职业资格'],
  [/^正常/, '正常'],
];

/** The route that a form or a file names; null where it names none. */
export const readRoute: (text: string) => Route | null = remembered(200, 1_000, (text) => {
  const plain = fold(text);
  if (plain === '') return null;
  return ROUTES.find(([pattern]) => pattern.test(plain))?.[1] ?? 'unknown';
});
