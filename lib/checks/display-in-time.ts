import { daysBetween } from '../dates/days-between';
import type { IsoDay } from '../dates/partial-date';
import { spanOf } from '../dates/span';
import {
  type Check,
  type CheckContext,
  type Judgement,
  type Telling,
  VERDICTS,
  type Verdict,
  type Words,
} from './finding';
import { type DisplayDay, displayDays, displaySources, firstDayReadings, readSteps, yearToAdd } from './shared/display';
import { shown } from './shared/fold';
import { type LastStart, lastStarts } from './shared/last-starts';
import { onceFor } from './shared/once-for';

const name = 'display-in-time';

interface Judged {
  readonly verdict: Verdict;
  readonly at: DisplayDay;
  readonly id: string;
}

/** The worse of two, the first where they are alike. */
function worse(a: Judged, b: Judged): Judged {
  return VERDICTS.indexOf(b.verdict) < VERDICTS.indexOf(a.verdict) ? b : a;
}

const least = (days: readonly IsoDay[]) => days.reduce((a, b) => (b < a ? b : a));
const most = (days: readonly IsoDay[]) => days.reduce((a, b) => (b > a ? b : a));

/** What the last days of the windows come to: the day that is in time by all, the last that may be, and the same of the end. */
const limitsOf = onceFor((last: readonly LastStart[]) => {
  const ends = last.map(({ end }) => end);
  return {
    advised: least(last.map(({ starts }) => starts[0] as IsoDay)),
    latest: most(last.flatMap(({ starts }) => starts)),
    end: least(ends),
    lastEnd: most(ends),
  };
});

/** A day of the display against the day by which all agree that it is in time, and the last on which it may still be. */
function judgeDay(at: DisplayDay, advised: IsoDay, latest: IsoDay, step: 'start' | 'end'): Judged {
  if (at.read.kind !== 'date') return { verdict: 'unsure', at, id: at.read.kind };
  const span = spanOf(at.read.date);
  if (span.last <= advised) return { verdict: 'pass', at, id: `${step}-pass` };
  if (span.first > latest) return { verdict: 'fail', at, id: `${step}-late` };
  return { verdict: 'unsure', at, id: span.first > advised ? `${step}-tight` : `${step}-imprecise` };
}

/** No day of the display is filled in: whether it can still begin in time, as of today. */
function notBegun(at: DisplayDay, advised: IsoDay, latest: IsoDay, today: IsoDay): Judged {
  if (today > latest) return { verdict: 'unsure', at, id: 'none-late' };
  if (today > advised) return { verdict: 'unsure', at, id: 'none-tight' };
  return { verdict: 'unsure', at, id: today === advised ? 'none-today' : 'none' };
}

function stepsOf(last: readonly LastStart[], readings: readonly boolean[]): Words[] {
  const steps: Words[] = [];
  for (const { window, close, end, starts } of last) {
    for (let at = 0; at < readings.length; at++) {
      const id = `${name}.step-${window}-${readings[at] ? 'with' : 'without'}-first`;
      steps.push({ id, values: { close, end, start: starts[at] ?? '' } });
    }
  }
  return steps;
}

function telling({ at, id }: Judged, more: Words['values'], steps: readonly Words[], by: CheckContext): Telling {
  const { dossier, notice } = by;
  return {
    reason: { id: `${name}.${id}`, values: { field: at.field, text: shown(at.text), ...more } },
    steps: [...readSteps(dossier), ...steps],
    cites: [notice.windows.online.source, notice.windows.paper.source, ...displaySources(notice)],
  };
}

function told(judged: Judged, tell: () => Telling): Judgement[] {
  return [{ check: name, entry: null, field: judged.at.field, verdict: judged.verdict, tell }];
}

/** When the display at the unit must begin at the latest, and whether it did: counted back from both windows. */
export const displayInTime: Check = {
  name,
  verdicts: ['pass', 'fail', 'unsure'],
  run: (context) => {
    const { dossier, notice, today } = context;
    const { from, to } = displayDays(dossier);
    const last = lastStarts(notice, context.calendar);
    if ('unknown' in last) {
      const unknown: Judged = { verdict: 'unsure', at: from, id: 'unknown-year' };
      return told(unknown, () => telling(unknown, yearToAdd(last.unknown), [], context));
    }
    const { advised, latest, end, lastEnd } = limitsOf(last);
    const begun = from.read.kind === 'empty' ? null : judgeDay(from, advised, latest, 'start');
    const ended = to.read.kind === 'empty' ? null : judgeDay(to, end, lastEnd, 'end');
    const worst = begun && ended ? worse(begun, ended) : (begun ?? ended ?? notBegun(from, advised, latest, today));
    return told(worst, () => {
      const values = { advised, latest, end, lastEnd, days: Math.max(0, daysBetween(today, advised)) };
      return telling(worst, values, stepsOf(last, firstDayReadings(notice)), context);
    });
  },
};
