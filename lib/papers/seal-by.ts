import { z } from 'zod';

/** Who seals the summary table: the unit, or the office that forwards. */
export const SealBySchema = z.enum(['unit', 'office']);
export type SealBy = z.infer<typeof SealBySchema>;
