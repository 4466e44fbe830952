import { type Found, found } from './found';
import { levelsIn } from './levels';
import type { NoticeText } from './text';

/** 层级: those that the title names; null where it names none. What is said of levels elsewhere is often of other batches. */
export function readLevels(
  { folded, text }: NoticeText,
  title: readonly [number, number] | null,
): Found<readonly string[]> | null {
  if (!title) return null;
  const levels = levelsIn(text.slice(...title));
  return levels.length === 0 ? null : found(folded, title, levels, 'levels/title');
}
