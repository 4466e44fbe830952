import { z } from 'zod';

export const LevelSchema = z.enum(['junior', 'intermediate']);
/** 层级: the levels that a notice may cover. */
export type Level = z.infer<typeof LevelSchema>;
