import type { Notice } from '../notice/schema';
import type { Applicant } from './applicant';
import { plainCell } from './cell-text';
import type { SummaryRow } from './summary-row';
import { summaryValues } from './summary-values';
import { type CellSource, cellSource } from './value-source';

/** What of a line of the summary table follows from the papers of a person. */
export type LineOf = Pick<SummaryRow, 'person' | 'values' | 'sources'>;

/** One person's line by their papers that count, each value with where it comes from. */
export function summaryLineOf(
  { name, idNumber, dossier, kept }: Pick<Applicant, 'name' | 'idNumber' | 'dossier' | 'kept'>,
  notice: Notice,
): LineOf {
  const { values } = summaryValues(dossier, notice);
  const sources: Record<string, CellSource> = {};
  for (const { key, fill } of notice.summary.columns) {
    const source = values[key] === undefined ? null : cellSource(kept, fill);
    if (source !== null) sources[key] = source;
  }
  return { person: { name: plainCell(name).text, idNumber: plainCell(idNumber).text }, values, sources };
}
