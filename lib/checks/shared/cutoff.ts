import { isSpanOnOrBefore } from '../../dates/compare';
import { daysBetween } from '../../dates/days-between';
import { toIso } from '../../dates/iso';
import type { IsoDay } from '../../dates/partial-date';
import { remembered } from '../../dates/remembered';
import type { FieldId } from '../../dossier/catalogue';
import type { Notice } from '../../notice/schema';
import type { CheckContext, Finding, Verdict, Words } from '../finding';
import { dateSteps } from './date-steps';
import { type DatedSection, decidingDates } from './deciding';
import { dateIn, type Entry, entriesOf, parsedIn, textOf } from './entries';
import { fold, shown } from './fold';
import { lastDay } from './last-day';

/** What became of a date that was held against a cutoff. */
export interface CutoffJudged {
  readonly verdict: Verdict;
  readonly reason: Words;
  readonly steps: readonly Words[];
}

/** The date in one field of an entry against a cutoff that is itself the last day that counts. */
export function judgeCutoff(entry: Entry, field: FieldId, cutoff: IsoDay): CutoffJudged {
  const [text, dated] = [textOf(entry, field), dateIn(entry, field)];
  if (!dated) {
    const { kind } = parsedIn(entry, field);
    const reason = { id: `cutoff.${kind}`, values: { field, cutoff, text: shown(text) } };
    const steps = kind === 'empty' ? [] : [{ id: 'step.read', values: { field, text: shown(text) } }];
    return { verdict: 'unsure', reason, steps };
  }
  const { first, last } = dated;
  const values = { field, date: toIso(dated.date), cutoff };
  const read = dateSteps(field, text, dated.date);
  switch (isSpanOnOrBefore(dated, cutoff)) {
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

/** Words of a paper that is on its way: taken, and not yet out. */
const ACCEPTED = /录用|用稿|待(?:刊|发|发表|出版)|拟(?:刊|发)|在审|已投|accepted|inpress|forthcoming/u;

/** Whether it says so; a batch names the same journals again and again. */
const saysAccepted = remembered(200, 40_000, (text) => ACCEPTED.test(fold(text)));

/** Where a paper may say that it is accepted. */
const SAYS_ACCEPTED: readonly FieldId[] = ['paper.publishedOn', 'paper.journal', 'paper.kind'];

/** The first text of the paper that says so; null where none does. */
function textAccepted(entry: Entry): string | null {
  for (const field of SAYS_ACCEPTED) {
    const text = textOf(entry, field);
    if (text !== '' && saysAccepted(text)) return text;
  }
  return null;
}

/** A paper that says it is accepted does not count by that; with a date beside, whether it is out must be settled. */
function acceptedOnly(
  field: FieldId,
  entry: Entry,
  { verdict }: CutoffJudged,
): Pick<CutoffJudged, 'verdict' | 'reason'> | null {
  if (field !== 'paper.publishedOn' || verdict === 'not-counted') return null;
  const said = textAccepted(entry);
  if (said === null) return null;
  const values = { text: shown(said) };
  return verdict === 'pass'
    ? { verdict: 'unsure', reason: { id: 'cutoff.accepted-dated', values } }
    : { verdict: 'not-counted', reason: { id: 'cutoff.accepted', values } };
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
    for (let at = 0; at < fields.length; at++) {
      const field = fields[at] as FieldId;
      const text = textOf(entry, field);
      if (at > 0 && text.trim() === '') continue;
      const judged = judgeCutoff(entry, field, day);
      const { verdict, reason } = acceptedOnly(field, entry, judged) ?? judged;
      const told = onlyFiled(field, text, entry) ?? reason;
      found.push({ check, entry: entry.name, field, verdict, reason: told, steps: judged.steps, cites });
    }
  }
  return found;
}
