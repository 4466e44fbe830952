import { isSpanOnOrBefore } from '../../dates/compare';
import { daysBetween } from '../../dates/days-between';
import { toIso } from '../../dates/iso';
import type { Answer, IsoDay } from '../../dates/partial-date';
import { remembered } from '../../dates/remembered';
import type { FieldId } from '../../dossier/catalogue';
import type { Notice } from '../../notice/schema';
import type { CheckContext, Judgement, Telling, Verdict, Words } from '../finding';
import { dateSteps } from './date-steps';
import { type DatedSection, decidingDates } from './deciding';
import { type DatedField, dateIn, type Entry, entriesOf, parsedIn, textOf } from './entries';
import { fold, shown } from './fold';
import { lastDay } from './last-day';

/** What became of a date that was held against a cutoff. */
export interface CutoffJudged {
  readonly verdict: Verdict;
  readonly tell: () => CutoffTold;
}

type CutoffTold = Pick<Telling, 'reason' | 'steps'>;

const VERDICTS: Readonly<Record<Answer, Verdict>> = { yes: 'pass', no: 'not-counted', unsure: 'unsure' };

/** The date in one field of an entry against a cutoff that is itself the last day that counts. */
export function judgeCutoff(entry: Entry, field: FieldId, cutoff: IsoDay): CutoffJudged {
  const dated = dateIn(entry, field);
  if (!dated) return { verdict: 'unsure', tell: () => tellUndated(entry, field, cutoff) };
  const answer = isSpanOnOrBefore(dated, cutoff);
  return { verdict: VERDICTS[answer], tell: () => tellDated(textOf(entry, field), dated, answer, cutoff) };
}

function tellUndated(entry: Entry, field: FieldId, cutoff: IsoDay): CutoffTold {
  const { kind } = parsedIn(entry, field);
  const text = shown(textOf(entry, field));
  const steps = kind === 'empty' ? [] : [{ id: 'step.read', values: { field, text } }];
  return { reason: { id: `cutoff.${kind}`, values: { field, cutoff, text } }, steps };
}

function tellDated(text: string, dated: DatedField, answer: Answer, cutoff: IsoDay): CutoffTold {
  const { field, date, first, last } = dated;
  const values = { field, date: toIso(date), cutoff };
  const read = dateSteps(field, text, date);
  switch (answer) {
    case 'yes':
      return {
        reason: { id: 'cutoff.pass', values },
        steps: [...read, { id: 'cutoff.step-before', values: { last, cutoff } }],
      };
    case 'no':
      return {
        reason: { id: 'cutoff.late', values },
        steps: [...read, { id: 'cutoff.step-after', values: { first, cutoff, late: daysBetween(cutoff, first) } }],
      };
    case 'unsure':
      return {
        reason: { id: 'cutoff.straddles', values },
        steps: [...read, { id: 'cutoff.step-straddles', values: { first, last, cutoff } }],
      };
  }
}

/** A patent without a date of grant is told otherwise when it was filed: what is missing is then not a slip of the pen. */
function onlyFiled(field: FieldId, entry: Entry): Words | null {
  if (field !== 'patent.grantedOn' || textOf(entry, field).trim() !== '') return null;
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

/**
 * What is written of a paper that says it is accepted, where that decides; null where it does not. A paper does not count by that; with a
 * date beside it whether it is out must be settled.
 */
function acceptedOnly(field: FieldId, entry: Entry, verdict: Verdict): string | null {
  return field !== 'paper.publishedOn' || verdict === 'not-counted' ? null : textAccepted(entry);
}

/**
 * The entries of a section against a cutoff: one judgement for the first deciding field of each entry, and one for each
 * further deciding field that has text.
 */
export function cutoffFindings(
  check: string,
  section: DatedSection,
  cutoff: keyof Notice['cutoffs'],
  context: CheckContext,
): Judgement[] {
  const { fields, source } = decidingDates(section, context.conditions);
  const { notice } = context;
  const day = lastDay(cutoff, notice);
  const cites = [notice.cutoffs[cutoff].source, notice.cutoffDayCounts.source, source];
  const found: Judgement[] = [];
  for (const entry of entriesOf(context.dossier, section)) {
    for (let at = 0; at < fields.length; at++) {
      const field = fields[at] as FieldId;
      if (at > 0 && textOf(entry, field).trim() === '') continue;
      const judged = judgeCutoff(entry, field, day);
      const accepted = acceptedOnly(field, entry, judged.verdict);
      const isDated = judged.verdict === 'pass';
      const verdict = accepted === null ? judged.verdict : isDated ? 'unsure' : 'not-counted';
      const tell = () => {
        const { reason, steps } = judged.tell();
        const id = isDated ? 'cutoff.accepted-dated' : 'cutoff.accepted';
        const told = accepted === null ? reason : { id, values: { text: shown(accepted) } };
        return { reason: onlyFiled(field, entry) ?? told, steps, cites };
      };
      found.push({ check, entry: entry.name, field, verdict, tell });
    }
  }
  return found;
}
