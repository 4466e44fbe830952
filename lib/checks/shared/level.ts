import { remembered } from '../../dates/remembered';
import type { Level } from '../../notice/schema';
import { fold } from './fold';

/** One level by one or more of its names, as 初级（助理级）. */
const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/^(?:初级|员级|助理级|junior)+$/u, 'junior'],
  [/^(?:中级|intermediate)+$/u, 'intermediate'],
  [/^(?:[副正]?高级|[副正]高|senior)+$/u, 'senior'],
];

/** The level that a form or a file names; null where it is none of those known, or more than one. */
export const readLevel: (text: string) => Level | null = remembered(200, 1_000, (text) => {
  const plain = fold(text).replace(/(?:专业技术)?(?:职称|资格|职务)$/, '');
  return LEVELS.find(([names]) => names.test(plain))?.[1] ?? null;
});
