import { isSpanOnOrBefore } from '../../dates/compare';
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
  const span = spanOf(parsed.date);
  const { first, last } = span;
  const values = { field, date: toIso(parsed.date), cutoff };
  const read = dateSteps(field, text, parsed.date);
  switch (isSpanOnOrBefore(span, cutoff)) {
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
function onlyFiled(field: FieldId, text: string, entry: Entry): Words | null {
  if (field !== 'patent.grantedOn' || text.trim() !== '') return null;
  const filed = shown(textOf(entry, 'patent.filedOn'));
  return filed === '' ? null : { id: 'cutoff.filed', values: { filed } };
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
  const found: Finding[] = [];
  for (const entry of entriesOf(context.dossier, section)) {
    for (const [at, field] of fields.entries()) {
      const text = textOf(entry, field);
      if (at > 0 && text.trim() === '') continue;
      const { verdict, reason, steps } = judge(field, text, day);
      const told = onlyFiled(field, text, entry) ?? reason;
      found.push({ check, entry: entry.name, field, verdict, reason: told, steps, cites });
    }
  }
  return found;
}
