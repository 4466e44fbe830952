import { daysBetween } from '../../dates/days-between';
import type { IsoDay } from '../../dates/partial-date';
import type { Source } from '../../notice/schema';
import type { Finding, Verdict, Words } from '../finding';

interface Window {
  readonly value: { readonly from: IsoDay; readonly to: IsoDay };
  readonly source: Source;
}

interface Closing {
  readonly value: string;
  readonly source: Source;
}

function judge(check: string, { from, to }: Window['value'], today: IsoDay): { verdict: Verdict; reason: Words } {
  if (today < from) {
    const values = { from, to, days: daysBetween(today, from) };
    return { verdict: 'not-applicable', reason: { id: `${check}.early`, values } };
  }
  if (today > to)
    return { verdict: 'fail', reason: { id: `${check}.over`, values: { to, days: daysBetween(to, today) } } };
  if (today === to) return { verdict: 'pass', reason: { id: `${check}.last-day`, values: { to } } };
  return { verdict: 'pass', reason: { id: `${check}.open`, values: { to, days: daysBetween(today, to) } } };
}

/** The hour at which it closes, told and not judged: what is judged by is a day. */
function closingStep(closing: Closing | null, to: IsoDay): Words {
  if (closing === null) return { id: 'step.closing-unwritten', values: { to } };
  return { id: 'step.closing', values: { to, hour: closing.value } };
}

/** The day judged by against a window whose first and last day both belong to it. */
export function windowFinding(check: string, window: Window, closing: Closing | null, today: IsoDay): Finding {
  return {
    check,
    entry: null,
    field: null,
    ...judge(check, window.value, today),
    steps: [{ id: 'step.window', values: { today, ...window.value } }, closingStep(closing, window.value.to)],
    cites: [window.source, ...(closing === null ? [] : [closing.source])],
  };
}
