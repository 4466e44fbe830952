import type { Level } from '../../notice/schema';
import { fold } from './fold';

/** A level of titles: those that a notice may cover, and the one above, which is another committee's. */
export type AnyLevel = Level | 'senior';

const LEVELS: Readonly<Record<string, AnyLevel>> = {
  初级: 'junior',
  员级: 'junior',
  助理级: 'junior',
  junior: 'junior',
  中级: 'intermediate',
  intermediate: 'intermediate',
  高级: 'senior',
  副高级: 'senior',
  副高: 'senior',
  正高级: 'senior',
  正高: 'senior',
  senior: 'senior',
};

/** The level that a form or a file names; null where it is none of those known. */
export function readLevel(text: string): AnyLevel | null {
  const plain = fold(text).replace(/(?:专业技术)?(?:职称|资格|职务)$/, '');
  return Object.hasOwn(LEVELS, plain) ? (LEVELS[plain] ?? null) : null;
}
