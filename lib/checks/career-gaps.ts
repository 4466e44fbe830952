import { addDays } from '../dates/add-days';
import { addMonths } from '../dates/add-months';
import type { IsoDay } from '../dates/partial-date';
import type { Source } from '../notice/schema';
import type { Check, CheckContext, Judgement } from './finding';
import { jobsOf, type Stretch, stretchesOf } from './shared/stretches';

const name = 'career-gaps';

/** Forms are written by the month, so less than a whole one is no gap; to find the first job takes longer. */
const MONTHS_BETWEEN_JOBS = 1;
const MONTHS_AROUND_A_COURSE = 6;

const DEFAULT_SOURCE: Source = {
  source: 'default',
  text: '工作经历中断只作提示，不从年限中扣除。',
  en: 'Gaps between jobs are told and not subtracted.',
  confidence: 'C',
};

/** Whether at least so many whole calendar months lie between the days, both not included. */
function holdsMonths(from: IsoDay, to: IsoDay, months: number): boolean {
  // Most stretches follow upon each other.
  if (to <= from) return false;
  const next = addDays(from, 1);
  const begun = next.endsWith('-01') ? next : addMonths(`${next.slice(0, 7)}-01`, 1);
  return addMonths(begun, months) <= to;
}

interface Reached {
  readonly stretch: Stretch;
  readonly end: IsoDay;
}

interface Gap {
  readonly before: Reached;
  /** Null where nothing comes after it until the day judged by. */
  readonly next: Stretch | null;
  readonly to: IsoDay;
}

/** What no job and no full-time course fills, from the first of them to the day judged by; sure ones alone. */
function gapsIn(stretches: readonly Stretch[], today: IsoDay): Gap[] {
  const gaps: Gap[] = [];
  let reached: Reached | null = null;
  for (const stretch of stretches) {
    const months =
      reached?.stretch.kind === 'job' && stretch.kind === 'job' ? MONTHS_BETWEEN_JOBS : MONTHS_AROUND_A_COURSE;
    if (reached && holdsMonths(reached.end, stretch.begin.first, months)) {
      gaps.push({ before: reached, next: stretch, to: stretch.begin.first });
    }
    const end = stretch.end?.last ?? today;
    if (!reached || end > reached.end) reached = { stretch, end };
  }
  if (reached && holdsMonths(reached.end, today, MONTHS_BETWEEN_JOBS)) {
    gaps.push({ before: reached, next: null, to: today });
  }
  return gaps;
}

function told({ before, next, to }: Gap, { notice, conditions }: CheckContext): Judgement {
  const { stretch, end } = before;
  const at = next ?? stretch;
  const [begun, ended] =
    at.kind === 'job'
      ? (['employment.from', 'employment.to'] as const)
      : (['education.from', 'education.graduatedOn'] as const);
  const tell = () => {
    const values = { before: stretch.what, next: next?.what ?? '', from: addDays(end, 1), to: addDays(to, -1), end };
    return {
      reason: { id: `${name}.${next ? 'between' : 'since'}`, values },
      steps: [],
      cites: [notice.rules.truth.source, conditions?.gaps.source ?? DEFAULT_SOURCE],
    };
  };
  return { check: name, entry: at.entry.name, field: next ? begun : ended, verdict: 'unsure', tell };
}

/** Times that neither a job nor a full-time course fills. They are told, and take nothing from the years. */
export const careerGaps: Check = {
  name,
  verdicts: ['unsure'],
  run: (context) => {
    const found: Judgement[] = [];
    const jobs = jobsOf(context.dossier);
    if (!jobs || jobs.length === 0) return found;
    for (const gap of gapsIn(stretchesOf(context.dossier), context.today)) found.push(told(gap, context));
    return found;
  },
};
