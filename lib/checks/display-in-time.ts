import { addDays } from '../dates/add-days';
import { daysBetween } from '../dates/days-between';
import type { IsoDay } from '../dates/partial-date';
import { spanOf } from '../dates/span';
import type { WorkCalendar } from '../dates/work-calendar';
import { workingDaysUntil } from '../dates/working-days';
import { NotSaid, said } from '../notice/said';
import type { Notice } from '../notice/schema';
import { type Check, type CheckContext, type Finding, VERDICTS, type Verdict, type Words } from './finding';
import { type DisplayDay, displayDays, displaySources, firstDayReadings, readSteps, yearToAdd } from './shared/display';

const name = 'display-in-time';

/** A window, the last day on which a display before it may end, and its last start by each reading of the first day. */
interface LastStart {
  readonly window: 'online' | 'paper';
  readonly close: IsoDay;
  readonly end: IsoDay;
  readonly starts: readonly IsoDay[];
}

interface Judged {
  readonly verdict: Verdict;
  readonly at: DisplayDay;
  readonly id: string;
}

type LastStarts = readonly LastStart[] | { readonly unknown: IsoDay };

/** Those of a notice by a calendar: they hold for everybody of a batch. */
const KNOWN = new WeakMap<Notice, { readonly calendar: WorkCalendar; readonly last: LastStarts }>();

function lastStarts({ notice, calendar }: CheckContext): LastStarts {
  const known = KNOWN.get(notice);
  if (known?.calendar === calendar) return known.last;
  const last = countBack(notice, calendar);
  KNOWN.set(notice, { calendar, last });
  return last;
}

/** Counted back over working days from the day before each window closes that says so: the display comes before what is handed in. */
function countBack(notice: Notice, calendar: WorkCalendar): LastStarts {
  const found: LastStart[] = [];
  for (const window of ['online', 'paper'] as const) {
    const close = notice.windows[window].value?.to ?? null;
    if (close === null) continue;
    const end = addDays(close, -1);
    const starts: IsoDay[] = [];
    for (const firstDayCounts of firstDayReadings(notice)) {
      const needed = said(notice.display.workingDays, 'display-days') + (firstDayCounts ? 0 : 1);
      const counted = workingDaysUntil(end, needed, calendar);
      if (counted.kind === 'unknown') return { unknown: counted.day };
      starts.push(counted.days[0] ?? end);
    }
    found.push({ window, close, end, starts });
  }
  if (found.length === 0) throw new NotSaid('online', notice.windows.online.source);
  return found;
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
    const last = lastStarts(context);
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
    const latest = most(last.flatMap(({ starts }) => starts));
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
      last.flatMap((one) => stepsOf(one, firstDayReadings(notice))),
    );
  },
};
