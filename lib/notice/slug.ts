import { z } from 'zod';

/** A stable name inside a notice, for keys and files: lower-case Latin words joined by hyphens. It is never shown. */
export const SlugSchema = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);
