import { type Conditions, ConditionsSchema } from './conditions';
import type { Notice } from './schema';
import jiangsuEngineering from './shipped/conditions-jiangsu-engineering-2022.json';

const KNOWN: readonly Conditions[] = [ConditionsSchema.parse(jiangsuEngineering)];

function fits(conditions: Conditions, notice: Notice): boolean {
  const { value: region } = notice.region;
  const year = notice.batchYear.value;
  const { from, to } = conditions.period;
  return (
    region?.startsWith(conditions.region) === true &&
    notice.series.value === conditions.series &&
    year >= from &&
    (to === null || year <= to)
  );
}

/**
 * The qualification rules for a notice, by its region, series and batch year (first and last year of their period
 * included). Null where none is known here: then no ladder is to be used, least of all a neighbour's.
 */
export function conditionsFor(notice: Notice): Conditions | null {
  return KNOWN.find((conditions) => fits(conditions, notice)) ?? null;
}
