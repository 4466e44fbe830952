import type { Level } from '../level';
import { levelOfPost } from '../read/levels';

const LEVELS: Readonly<Record<string, Level>> = {
  员级: 'junior',
  助理级: 'junior',
  初级: 'junior',
  中级: 'intermediate',
  高级: 'senior',
  副高级: 'senior',
  正高级: 'senior',
};
/**
 * The levels of a notice for words as 初级, 副高级, 助理工程师, lowest first and each once; words that are no level, and no post
 * whose level is known, are passed over.
 */
export function asLevels(words: readonly string[]): Level[] {
  const named = new Set(words.map((word) => LEVELS[word] ?? LEVELS[levelOfPost(word) ?? '']));
  return (['junior', 'intermediate', 'senior'] as const).filter((level) => named.has(level));
}
