import { gapBetween } from '../dates/gap';
import { parseDate } from '../dates/parse';
import type { IsoDay } from '../dates/partial-date';
import { spanOf } from '../dates/span';
import type { Dossier } from '../dossier/dossier';
import { type CellText, plainCell } from './cell-text';

/**
 * Full years from a day to the seniority cutoff (inclusive); where the day is not known well enough, or the notice has no cutoff, the years as they
 * were entered. Where both are there and differ, the counted ones stand and the others are told.
 */
export function yearsSince(day: string | undefined, years: string | undefined, cutoff: IsoDay | null): CellText {
  const entered = plainCell(years);
  const since = parseDate(day ?? '');
  if (since.kind !== 'date' || cutoff === null) return entered;
  const { first, last } = spanOf(since.date);
  const most = gapBetween(first, cutoff).years;
  const least = gapBetween(last, cutoff).years;
  if (most !== least) return { text: entered.text, notes: [{ id: 'years-unsure', values: { least, most } }] };
  const number = /^\d+/.exec(entered.text.normalize('NFKC'))?.[0];
  const differs = number !== undefined && Number(number) !== least;
  return {
    text: String(least),
    notes: differs ? [{ id: 'years-differ', values: { counted: least, entered: entered.text } }] : [],
  };
}

/** Full years in the speciality as of the seniority cutoff, by `yearsSince`. */
export function specialtyYears(dossier: Dossier, cutoff: IsoDay | null): CellText {
  return yearsSince(dossier.work?.specialtySince, dossier.work?.specialtyYears, cutoff);
}
