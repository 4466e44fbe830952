import { z } from 'zod';

/**
 * Which form of which site a page holds, the same at every visit and for every person: no number, no name of a person and
 * no value of an address stands in it.
 */
export const FormSchema = z.strictObject({
  /** The origin, as `https://rs.jshrss.jiangsu.gov.cn`. */
  site: z.string().regex(/^https?:\/\/[^/?#\s]{1,280}$/u),
  /** The path of the address; what differs between visits is `*`. */
  path: z.string().max(300),
  /** What the page calls itself and its form; numbers are `*`. May be empty. */
  title: z.string().max(200),
});
export type Form = z.infer<typeof FormSchema>;

/** True where both are the same form of the same site. */
export const isSameForm = (one: Form, other: Form): boolean =>
  one.site === other.site && one.path === other.path && one.title === other.title;
