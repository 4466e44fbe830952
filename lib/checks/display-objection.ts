import { parseDate } from '../dates/parse';
import { spanOf } from '../dates/span';
import { said } from '../notice/said';
import type { Notice } from '../notice/schema';
import type { Check, Judgement, Verdict } from './finding';
import { fold, saysSomething, shown } from './shared/fold';

const name = 'display-objection';
const field = 'display.result';

/** That there was none, in the words of forms; 无 alone is what a choice offers. */
const NONE = /^(?:无|没有|否)$|(?:无(?![法论效])|没有|未收到|未接到|未提出|未发现)[^有]{0,8}(?:异议|反映|投诉)/;
/** That there was one. */
const RAISED = /(?<![没未])有[^有无没未]{0,6}(?:异议|反映|投诉|举报)/;
/** A question, and no answer to it. */
const ASKED = /有无|是否|有没有/;
/** That one was dealt with: whether it still bars, a person has to say. */
const SETTLED = /不成立|不属实|撤回|撤销|查实|查清|核实|澄清|处理|解决|不影响/;
/** That it is not dealt with yet. */
const UNSETTLED =
  /(?:没有?|未|尚未)(?:处理|解决|查实|查清|核实|澄清|撤回|撤销)|[正还]在|等待|待[处解核查]|[处核调][理实查]中/;

/** What the result of the display says: no objection, an objection, or nothing that can be told. */
function judge(text: string): { readonly verdict: Verdict; readonly id: string } {
  const plain = fold(text);
  const unknown = { verdict: 'unsure', id: 'unknown' } as const;
  if (ASKED.test(plain)) return unknown;
  const raised = RAISED.exec(plain);
  if (!raised && NONE.test(plain)) return { verdict: 'pass', id: 'pass' };
  // 有异议，没有处理完的 says that there is one; of 没有收到有异议的反映 nobody can tell.
  if (raised && /[没未]|无(?![法论效])/.test(plain.slice(0, raised.index))) return unknown;
  if (!/异议|反映|投诉|举报/.test(plain)) return unknown;
  const isSettled = SETTLED.test(plain) && !UNSETTLED.test(plain);
  return isSettled ? { verdict: 'unsure', id: 'settled' } : { verdict: 'fail', id: 'objection' };
}

function told(text: string, verdict: Verdict, id: string, isRead: boolean, { display }: Notice): Judgement[] {
  const tell = () => {
    const values = { field, text: shown(text) };
    const steps = isRead ? [{ id: 'step.read', values }] : [];
    return { reason: { id: `${name}.${id}`, values }, steps, cites: [display.objectionBars.source] };
  };
  return [{ check: name, entry: null, field, verdict, tell }];
}

/** Whether an objection was raised during the display: it bars the recommendation. */
export const displayObjection: Check = {
  name,
  verdicts: ['pass', 'fail', 'unsure', 'not-applicable'],
  run: ({ dossier, notice, today }) => {
    const text = dossier.display?.result ?? '';
    if (!said(notice.display.objectionBars, 'objection')) return told(text, 'not-applicable', 'no-bar', false, notice);
    if (saysSomething(text)) {
      const { verdict, id } = judge(text);
      return told(text, verdict, id, true, notice);
    }
    const end = parseDate(dossier.display?.to ?? '');
    const over = end.kind === 'date' && spanOf(end.date).last < today;
    return over
      ? told(text, 'unsure', 'missing', false, notice)
      : told(text, 'not-applicable', 'not-over', false, notice);
  },
};
