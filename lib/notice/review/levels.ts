import type { Level } from '../level';
import { levelsIn } from '../read/levels';

const LEVELS: Readonly<Record<string, Level>> = {
  员级: 'junior',
  助理级: 'junior',
  初级: 'junior',
  中级: 'intermediate',
  高级: 'senior',
  副高级: 'senior',
  正高级: 'senior',
};
/** Posts that name no level, and have the same one everywhere. */
const MIDDLE =
  /^(?:(?:工程|经济|会计|统计|审计|农艺|兽医|畜牧|实验|工艺美术)师|主(?:治|管)[一-鿿]{1,3}师|馆员|讲师|编辑)$/;
const SENIOR = /^副?(?:教授|研究员|研究馆员|译审|编审|主任[一-鿿]{1,3}师)$/;

function levelOf(word: string): Level | null {
  const [named] = levelsIn(word);
  if (named !== undefined) return LEVELS[named] ?? null;
  return MIDDLE.test(word) ? 'intermediate' : SENIOR.test(word) ? 'senior' : null;
}

/**
 * The levels of a notice for words as 初级, 副高级, 助理工程师, lowest first and each once; words that are no level, and no post
 * whose level is known, are passed over.
 */
export function asLevels(words: readonly string[]): Level[] {
  const named = new Set(words.map((word) => LEVELS[word] ?? levelOf(word)));
  return (['junior', 'intermediate', 'senior'] as const).filter((level) => named.has(level));
}
