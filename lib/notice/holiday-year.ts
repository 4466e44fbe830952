import { z } from 'zod';
import { fromIso } from '../dates/iso';
import { type HolidayYear, isWeekend, isYearEnd } from '../dates/work-calendar';

/** Days of every year that are off by law: a table without one of them is not the whole year's. */
const ALWAYS_OFF = ['01-01', '05-01', '10-01'] as const;

/** Days as `YYYY-MM-DD`: `faultOf` looks whether they are. */
const DaysSchema = z.array(z.string().max(10)).max(120);

/** What may be wrong with a table of days off and days worked. */
export type HolidayFault =
  | { readonly why: 'outside' | 'twice' | 'not-weekend' | 'not-off'; readonly day: string }
  | { readonly why: 'year'; readonly year: number };

function faultOf({ year, off, worked }: HolidayYear): HolidayFault | null {
  const days = [...off, ...worked];
  const isOf = (day: string) =>
    fromIso(day)?.day !== undefined &&
    (day.startsWith(`${year}-`) || (day.startsWith(`${year - 1}-`) && isYearEnd(day)));
  const outside = days.find((day) => !isOf(day));
  if (outside !== undefined) return { why: 'outside', day: outside };
  const twice = days.find((day, at) => days.indexOf(day) !== at);
  if (twice !== undefined) return { why: 'twice', day: twice };
  const weekday = worked.find((day) => !isWeekend(day));
  if (weekday !== undefined) return { why: 'not-weekend', day: weekday };
  const missing = ALWAYS_OFF.map((day) => `${year}-${day}`).find((day) => !off.includes(day));
  return missing === undefined ? null : { why: 'not-off', day: missing };
}

/** A year's table as it is kept or was typed: the whole of its days off, and the Saturdays and Sundays that are worked. */
export const HolidayYearSchema: z.ZodType<HolidayYear> = z
  .strictObject({ year: z.number().int().min(2000).max(2099), off: DaysSchema, worked: DaysSchema })
  .superRefine((table, context) => {
    const fault = faultOf(table);
    if (fault) context.addIssue({ code: 'custom', message: fault.why, params: { fault } });
  });

/** The table, or the one thing to be told that is wrong with it. */
export function checkHolidayYear(table: HolidayYear): HolidayFault | null {
  const parsed = HolidayYearSchema.safeParse(table);
  if (parsed.success) return null;
  const [issue] = parsed.error.issues;
  if (issue?.code === 'custom') return (issue.params as { fault: HolidayFault }).fault;
  return { why: 'year', year: table.year };
}
