import { daysBetween } from '../../dates/days-between';
import type { IsoDay } from '../../dates/partial-date';
import type { Source } from '../../notice/schema';
import type { Finding, Verdict, Words } from '../finding';

interface Window {
  readonly value: { readonly from: IsoDay; readonly to: IsoDay };
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

/** The day judged by against a window whose first and last day both belong to it. */
export function windowFinding(check: string, window: Window, today: IsoDay): Finding {
  const step: Words = { id: 'step.window', values: { today, ...window.value } };
  return {
    check,
    entry: null,
    field: null,
    ...judge(check, window.value, today),
    steps: [step],
    cites: [window.source],
  };
}
