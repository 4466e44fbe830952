import { z } from 'zod';

/** The sheets that office printers have. The first print asks for one, and it is kept. */
export const PaperSizeSchema = z.enum(['a3', 'a4']);
export type PaperSize = z.infer<typeof PaperSizeSchema>;
