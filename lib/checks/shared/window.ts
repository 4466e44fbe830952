import { daysBetween } from '../../dates/days-between';
import type { IsoDay } from '../../dates/partial-date';
import { said } from '../../notice/said';
import type { Notice, Source } from '../../notice/schema';
import type { Judgement, Verdict, Words } from '../finding';

type Window = NonNullable<Notice['windows']['online']['value']>;

interface Closing {
  readonly value: string;
  readonly source: Source;
}

function verdictOn({ from, to }: Window, today: IsoDay): Verdict {
  if (from !== null && today < from) return 'not-applicable';
  // Only the first day is said.
  if (to === null) return 'unsure';
  return today > to ? 'fail' : 'pass';
}

function reasonOf(check: string, { from, to }: Window, hour: string | null, today: IsoDay): Words {
  if (from !== null && today < from) {
    const days = daysBetween(today, from);
    if (to === null) return { id: `${check}.early-no-end`, values: { from, days } };
    return { id: `${check}.early`, values: { from, to, days } };
  }
  if (to === null) return { id: `${check}.no-end`, values: { from: from ?? '' } };
  if (today > to) return { id: `${check}.over`, values: { to, days: daysBetween(to, today) } };
  // At what hour it closes is told and not judged: what is judged by is a day.
  const [tail, closes] = hour === null ? ['', {}] : ['-hour', { hour }];
  if (today === to) return { id: `${check}.last-day${tail}`, values: { to, ...closes } };
  const id = `${check}.${from === null ? 'until' : 'open'}${tail}`;
  return { id, values: { to, days: daysBetween(today, to), ...closes } };
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
): Judgement {
  const window = said(windows[kind], kind === 'online' ? 'online' : 'paper-window');
  const closing = closings?.[kind] ?? null;
  const tell = () => ({
    reason: reasonOf(check, window, closing?.value ?? null, today),
    steps: stepsOf(window, closing, today),
    cites: [windows[kind].source, ...(closing === null ? [] : [closing.source])],
  });
  return { check, entry: null, field: null, verdict: verdictOn(window, today), tell };
}
