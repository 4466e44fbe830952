import { remembered } from '../../dates/remembered';
import type { Level } from '../../notice/schema';
import { fold } from './fold';

/** One level by one or more of its names, as 初级（助理级）, 中级（工程师）. */
const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/^(?:初级|员级|助理级|技术员|助理工程师|junior)+$/u, 'junior'],
  [/^(?:中级|工程师|intermediate)+$/u, 'intermediate'],
  [/^(?:[副正]?高级(?:工程师)?|[副正]高|(?:associate|full)-?senior|senior)+$/u, 'senior'],
];

/** The level that a form or a file names; null where it is none of those known, or more than one. */
export const readLevel: (text: string) => Level | null = remembered(200, 1_000, (text) => {
  const plain = fold(text).replace(/(?:专业技术)?(?:职称|资格|职务)$/, '');
  return LEVELS.find(([names]) => names.test(plain))?.[1] ?? null;
});
