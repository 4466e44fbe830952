import { z } from 'zod';
import { addMonths } from '../dates/add-months';
import { addYears } from '../dates/add-years';
import { splitDay } from '../dates/calendar';
import type { IsoDay } from '../dates/partial-date';
import ages from './shipped/retirement-ages-china.json';
import { type Source, SourceSchema } from './source';

const PeriodSchema = z.strictObject({
  /** The days on which the age of `years` is reached that the period holds for, both included; `to` null where no end is known. */
  from: z.iso.date(),
  to: z.iso.date().nullable(),
  years: z.number().int(),
  /**
   * A gradual raise: one month for every begun `every` months since the first of the period, `most` months at the most; null where
   * there is none.
   */
  raise: z.strictObject({ every: z.number().int().min(1), most: z.number().int().min(1) }).nullable(),
  source: SourceSchema,
});

const GroupSchema = z.strictObject({
  who: z.enum(['men', 'women-technical', 'women-workers']),
  sex: z.enum(['男', '女']),
  periods: z.array(PeriodSchema).min(1),
});
export type RetirementGroup = z.infer<typeof GroupSchema>;

/** 法定退休年龄 by sex and kind of post, with the periods that each holds for. National, so of no notice. */
export const RETIREMENT_AGES: readonly RetirementGroup[] = z.array(GroupSchema).parse(ages);

/** The day on which somebody born on `birth` reaches the statutory age of the group; null where no period of the table covers it. */
export function retirementDay(group: RetirementGroup, birth: IsoDay): { day: IsoDay; source: Source } | null {
  for (const { from, to, years, raise, source } of group.periods) {
    const plain = addYears(birth, years);
    if (plain < from || (to !== null && plain > to)) continue;
    if (!raise) return { day: plain, source };
    const [begun, reached] = [splitDay(from), splitDay(plain)];
    const months = (reached.year - begun.year) * 12 + reached.month - begun.month;
    return { day: addMonths(plain, Math.min(raise.most, Math.floor(months / raise.every) + 1)), source };
  }
  return null;
}
