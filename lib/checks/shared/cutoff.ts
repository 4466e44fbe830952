import { isOnOrBefore } from '../../dates/compare';
import { daysBetween } from '../../dates/days-between';
import { toIso } from '../../dates/iso';
import { parseDate } from '../../dates/parse';
import type { IsoDay } from '../../dates/partial-date';
import { spanOf } from '../../dates/span';
import type { FieldId } from '../../dossier/catalogue';
import type { Notice } from '../../notice/schema';
import type { CheckContext, Finding, Verdict, Words } from '../finding';
import { dateSteps } from './date-steps';
import { type DatedSection, decidingDates } from './deciding';
import { type Entry, entriesOf, textOf } from './entries';
import { shown } from './fold';
import { lastDay } from './last-day';

interface Judged {
  readonly verdict: Verdict;
  readonly reason: Words;
  readonly steps: readonly Words[];
}

/** The date in one field against a cutoff that is itself the last day that counts. */
function judge(field: FieldId, text: string, cutoff: IsoDay): Judged {
  const parsed = parseDate(text);
  if (parsed.kind !== 'date') {
    const reason = { id: `cutoff.${parsed.kind}`, values: { field, cutoff, text: shown(text) } };
    const steps = parsed.kind === 'empty' ? [] : [{ id: 'step.read', values: { field, text: shown(text) } }];
    return { verdict: 'unsure', reason, steps };
  }
  const { first, last } = spanOf(parsed.date);
  const values = { field, date: toIso(parsed.date), cutoff };
  const read = dateSteps(field, text, parsed.date);
  switch (isOnOrBefore(parsed.date, cutoff)) {
    case 'yes':
      return {
        verdict: 'pass',
        reason: { id: 'cutoff.pass', values },
        steps: [...read, { id: 'cutoff.step-before', values: { last, cutoff } }],
      };
    case 'no':
      return {
        verdict: 'not-counted',
        reason: { id: 'cutoff.late', values },
        steps: [...read, { id: 'cutoff.step-after', values: { first, cutoff, late: daysBetween(cutoff, first) } }],
      };
    case 'unsure':
      return {
        verdict: 'unsure',
        reason: { id: 'cutoff.straddles', values },
        steps: [...read, { id: 'cutoff.step-straddles', values: { first, last, cutoff } }],
      };
  }
}

/** A patent without a date of grant is told otherwise when it was filed: what is missing is then not a slip of the pen. */
function onlyFiled(field: FieldId, entry: Entry): boolean {
  return (
    field === 'patent.grantedOn' && textOf(entry, field).trim() === '' && textOf(entry, 'patent.filedOn').trim() !== ''
  );
}

/**
 * The entries of a section against a cutoff: one finding for the first deciding field of each entry, and one for each
 * further deciding field that has text.
 */
export function cutoffFindings(
  check: string,
  section: DatedSection,
  cutoff: keyof Notice['cutoffs'],
  context: CheckContext,
): Finding[] {
  const { fields, source } = decidingDates(section, context.conditions);
  const { notice } = context;
  const day = lastDay(cutoff, notice);
  const cites = [notice.cutoffs[cutoff].source, notice.cutoffDayCounts.source, source];
  return entriesOf(context.dossier, section).flatMap((entry) =>
    fields
      .filter((field, at) => at === 0 || textOf(entry, field).trim() !== '')
      .map((field) => {
        const judged = judge(field, textOf(entry, field), day);
        const filed: Words = { id: 'cutoff.filed', values: { filed: shown(textOf(entry, 'patent.filedOn')) } };
        const reason = onlyFiled(field, entry) ? filed : judged.reason;
        return { check, entry: entry.name, field, ...judged, reason, cites };
      }),
  );
}
