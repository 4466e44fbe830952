import { z } from 'zod';
import years from './shipped/school-years.json';
import { SourceSchema } from './source';

const CourseSchema = z.strictObject({
  level: z.string(),
  /** `full-time-first` is a full-time course that stands on no 大专. The first row that fits holds. */
  course: z.enum(['full-time-first', 'any']),
  /** How many months it takes at least and at most; both are still usual. */
  least: z.number().int().min(1),
  most: z.number().int().min(1),
});

/** How long the courses of each level usually take. It asks, and never decides: of no notice. */
export const SCHOOL_YEARS = z.strictObject({ source: SourceSchema, courses: z.array(CourseSchema) }).parse(years);
