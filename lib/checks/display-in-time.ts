import { daysBetween } from '../dates/days-between';
import type { IsoDay } from '../dates/partial-date';
import { spanOf } from '../dates/span';
import { type Check, type Finding, VERDICTS, type Verdict, type Words } from './finding';
import { type DisplayDay, displayDays, displaySources, firstDayReadings, readSteps, yearToAdd } from './shared/display';
import { gather } from './shared/gather';
import { type LastStart, lastStarts } from './shared/last-starts';

const name = 'display-in-time';

interface Judged {
  readonly verdict: Verdict;
  readonly at: DisplayDay;
  readonly id: string;
}

const byVerdict = (a: Judged, b: Judged) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict);
const least = (days: readonly IsoDay[]) => days.reduce((a, b) => (b < a ? b : a));
const most = (days: readonly IsoDay[]) => days.reduce((a, b) => (b > a ? b : a));

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

function stepsOf({ window, close, end, starts }: LastStart, readings: readonly boolean[]): Words[] {
  return readings.map((firstDayCounts, at) => ({
    id: `${name}.step-${window}-${firstDayCounts ? 'with' : 'without'}-first`,
    values: { close, end, start: starts[at] ?? '' },
  }));
}

/** When the display at the unit must begin at the latest, and whether it did: counted back from both windows. */
export const displayInTime: Check = {
  name,
  verdicts: ['pass', 'fail', 'unsure'],
  run: (context): Finding[] => {
    const { dossier, notice, today } = context;
    const { from, to } = displayDays(dossier);
    const cites = [notice.windows.online.source, notice.windows.paper.source, ...displaySources(notice)];
    const last = lastStarts(notice, context.calendar);
    const made = ({ verdict, at, id }: Judged, values: Words['values'], steps: readonly Words[]): Finding[] => [
      {
        check: name,
        entry: null,
        field: at.field,
        verdict,
        reason: { id: `${name}.${id}`, values: { field: at.field, text: at.text, ...values } },
        steps: [...readSteps(dossier), ...steps],
        cites,
      },
    ];
    if ('unknown' in last)
      return made({ verdict: 'unsure', at: from, id: 'unknown-year' }, yearToAdd(last.unknown), []);
    const advised = least(last.map(({ starts }) => starts[0] as IsoDay));
    const latest = most(gather(last, ({ starts }) => starts));
    const ends = last.map(({ end }) => end);
    const judged = [
      ...(from.read.kind === 'empty' ? [] : [judgeDay(from, advised, latest, 'start')]),
      ...(to.read.kind === 'empty' ? [] : [judgeDay(to, least(ends), most(ends), 'end')]),
    ];
    const [worst = notBegun(from, advised, latest, today)] = judged.sort(byVerdict);
    const values = {
      advised,
      latest,
      end: least(ends),
      lastEnd: most(ends),
      days: Math.max(0, daysBetween(today, advised)),
    };
    return made(
      worst,
      values,
      gather(last, (one) => stepsOf(one, firstDayReadings(notice))),
    );
  },
};
