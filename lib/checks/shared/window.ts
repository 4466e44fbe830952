import { daysBetween } from '../../dates/days-between';
import type { IsoDay } from '../../dates/partial-date';
import { said } from '../../notice/said';
import type { Notice, Source } from '../../notice/schema';
import type { Finding, Words } from '../finding';

type Window = NonNullable<Notice['windows']['online']['value']>;

interface Closing {
  readonly value: string;
  readonly source: Source;
}

type Told = Pick<Finding, 'verdict' | 'reason'>;

/** Only the first day is said. */
function judgeOpenEnd(check: string, from: IsoDay, today: IsoDay): Told {
  if (today >= from) return { verdict: 'unsure', reason: { id: `${check}.no-end`, values: { from } } };
  const values = { from, days: daysBetween(today, from) };
  return { verdict: 'not-applicable', reason: { id: `${check}.early-no-end`, values } };
}

function judge(check: string, { from, to }: Window & { to: IsoDay }, hour: string | null, today: IsoDay): Told {
  if (from !== null && today < from) {
    const values = { from, to, days: daysBetween(today, from) };
    return { verdict: 'not-applicable', reason: { id: `${check}.early`, values } };
  }
  if (today > to)
    return { verdict: 'fail', reason: { id: `${check}.over`, values: { to, days: daysBetween(to, today) } } };
  // At what hour it closes is told and not judged: what is judged by is a day.
  const [tail, closes] = hour === null ? ['', {}] : ['-hour', { hour }];
  if (today === to) return { verdict: 'pass', reason: { id: `${check}.last-day${tail}`, values: { to, ...closes } } };
  const id = `${check}.${from === null ? 'until' : 'open'}${tail}`;
  return { verdict: 'pass', reason: { id, values: { to, days: daysBetween(today, to), ...closes } } };
}

function stepsOf({ from, to }: Window, closing: Closing | null, today: IsoDay): Words[] {
  const days: Words[] = from !== null && to !== null ? [{ id: 'step.window', values: { today, from, to } }] : [];
  if (to === null) return days;
  const hour: Words =
    closing === null
      ? { id: 'step.closing-unwritten', values: { to } }
      : { id: 'step.closing', values: { to, hour: closing.value } };
  return [...days, hour];
}

/** The day judged by against a window whose first and last day both belong to it. Throws `NotSaid` where the notice has none. */
export function windowFinding(
  check: string,
  kind: keyof Notice['windows'],
  { windows, closing: closings }: Notice,
  today: IsoDay,
): Finding {
  const window = said(windows[kind], kind === 'online' ? 'online' : 'paper-window');
  const closing = closings?.[kind] ?? null;
  const { from, to } = window;
  return {
    check,
    entry: null,
    field: null,
    ...(to === null
      ? judgeOpenEnd(check, from as IsoDay, today)
      : judge(check, { from, to }, closing?.value ?? null, today)),
    steps: stepsOf(window, closing, today),
    cites: [windows[kind].source, ...(closing === null ? [] : [closing.source])],
  };
}
