import { z } from 'zod';

export const LevelSchema = z.enum(['junior', 'intermediate', 'senior']);
/** 层级: the levels that a notice may cover; `senior` is 副高级 and 正高级. */
export type Level = z.infer<typeof LevelSchema>;
