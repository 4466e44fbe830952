import { toIso } from '../../dates/iso';
import type { DaySpan, PartialDate } from '../../dates/partial-date';
import { spanOf } from '../../dates/span';
import type { Conditions, Rung } from '../../notice/conditions';
import type { Source } from '../../notice/schema';
import type { CheckContext, Verdict, Words } from '../finding';
import { lastDay } from '../shared/last-day';
import { type EducationHeld, educationHeld } from './education';
import { normalRungs, possibleRungs, rungSource } from './rungs';
import { isBelow } from './title-names';
import { type YearsHeld, yearsHeld } from './years';

/** The climb that is asked about: from a title of the ladder, acquired on a date, to another. `exception` is the route 破格. */
export interface Climb {
  readonly target: string;
  readonly held: string;
  readonly acquired: PartialDate;
  readonly exception: boolean;
}

export interface LadderVerdict {
  readonly verdict: Verdict;
  readonly reason: Words;
  readonly steps: readonly Words[];
  readonly cites: readonly Source[];
}

type Values = Readonly<Record<string, string | number>>;
const told = (id: string, values: Values): Words => ({ id: `seniority.${id}`, values });

function rungStep(rung: Rung): Words {
  const values = { target: rung.target, prior: rung.prior ?? '', years: rung.years };
  if (rung.education === null) return told('step-rung-any', values);
  return told('step-rung', { ...values, education: rung.education.join('、') });
}

function countSteps(span: DaySpan, rung: Rung, held: YearsHeld, cutoff: string): Words[] {
  const values = { years: rung.years, cutoff, short: held.short };
  const counted =
    span.first === span.last
      ? told(`step-count.${held.answer}`, { ...values, acquired: span.first, due: held.due.last })
      : told(`step-count-span.${held.answer}`, {
          ...values,
          first: span.first,
          last: span.last,
          dueFirst: held.due.first,
          dueLast: held.due.last,
        });
  return [rungStep(rung), counted];
}

/** The present title is not the one that the normal way asks for. */
function wrongPrior(climb: Climb, rungs: readonly Rung[], conditions: Conditions): LadderVerdict {
  const [rung] = rungs;
  const values = { target: climb.target, held: climb.held, prior: rung?.prior ?? '' };
  const base = { steps: rungs.map(rungStep), cites: rung ? [rungSource(conditions, rung)] : [conditions.source] };
  if (!rung) return { ...base, verdict: 'unsure', reason: told('no-rung', values) };
  const below = rungs.every((each) => each.prior !== null && isBelow(climb.held, each.prior, conditions));
  if (below) return { ...base, verdict: 'fail', reason: told('prior-below', values) };
  return { ...base, verdict: 'unsure', reason: told('prior-other', values) };
}

/** Why it can't be told: whether the education counts, which one it is, or the day on which the title was acquired. */
function whyOpen(education: EducationHeld, answers: ReadonlySet<string>): string {
  if (answers.size === 1) return 'date-imprecise';
  return education.unknown ? 'education-unknown' : 'education-open';
}

/** Holds a climb against the ladder: full years since the acquisition, as many as the best rung for the education asks. */
export function judgeLadder(context: CheckContext, conditions: Conditions, climb: Climb): LadderVerdict {
  const { notice, dossier } = context;
  const cutoff = lastDay('seniority', notice);
  const all = normalRungs(conditions, climb.target);
  const rungs = all.filter((rung) => rung.prior === climb.held);
  if (rungs.length === 0) return wrongPrior(climb, all, conditions);

  const education = educationHeld(dossier, lastDay('education', notice));
  const span = spanOf(climb.acquired);
  const outcomes = possibleRungs(rungs, education).map((rung) => ({
    rung,
    held: rung && yearsHeld(span, rung.years, cutoff),
  }));
  const answers = new Set(outcomes.map(({ held }) => held?.answer ?? 'no'));
  const counted = outcomes.flatMap(({ rung, held }) => (rung && held ? [{ rung, held }] : []));
  // Years of one length give one line of arithmetic.
  const distinct = counted.filter(
    ({ rung }, at) => counted.findIndex((other) => other.rung.years === rung.years) === at,
  );
  const steps = [...education.steps, ...distinct.flatMap(({ rung, held }) => countSteps(span, rung, held, cutoff))];
  const cites = [
    ...new Map(counted.map(({ rung }) => [rung.confidence, rungSource(conditions, rung)])).values(),
    notice.cutoffs.education.source,
  ];

  const least = counted.reduce<(typeof counted)[number] | null>(
    (a, b) => (a && a.rung.years <= b.rung.years ? a : b),
    null,
  );
  const values = {
    target: climb.target,
    title: climb.held,
    date: toIso(climb.acquired),
    cutoff,
    years: least?.rung.years ?? 0,
    due: least?.held.due.last ?? '',
    short: least?.held.short ?? '',
    batch: notice.batchYear.value + (least?.held.batches ?? 0),
  };
  const made = (verdict: Verdict, id: string): LadderVerdict => ({ verdict, reason: told(id, values), steps, cites });

  if (answers.size === 1 && answers.has('yes')) return made('pass', 'pass');
  if (!(answers.size === 1 && answers.has('no'))) return made('unsure', whyOpen(education, answers));
  if (!least) {
    // By exception the education may be missing where the years are full, by the longest count that there is.
    const longest = Math.max(...rungs.map((rung) => rung.years));
    const full = climb.exception && yearsHeld(span, longest, cutoff).answer !== 'no';
    const base = { ...made(full ? 'unsure' : 'fail', full ? 'exception-education' : 'no-education') };
    return {
      ...base,
      steps: [...steps, ...rungs.map(rungStep)],
      cites: [rungSource(conditions, rungs[0] as Rung), ...cites],
    };
  }
  if (climb.exception && yearsHeld(span, least.rung.years - 1, cutoff).answer !== 'no')
    return made('unsure', 'exception');
  return made('fail', span.first === span.last ? 'short' : 'short-at-least');
}
