import { toIso } from '../../dates/iso';
import type { DaySpan, PartialDate } from '../../dates/partial-date';
import { spanOf } from '../../dates/span';
import type { Conditions, Rung } from '../../notice/conditions';
import type { CheckContext, Verdict, Words } from '../finding';
import { gather } from '../shared/gather';
import { lastDay } from '../shared/last-day';
import { type EducationHeld, educationHeld } from './education';
import { normalRungs, possibleRungs, rungSource } from './rungs';
import { isBelow } from './title-names';
import { countedOf, type Judged, judged, told, toldOfWay } from './way';
import { type YearsHeld, yearsHeld } from './years';

/** The climb that is asked about: from a title of the ladder, acquired on a date, to another. `exception` is the route 破格. */
export interface Climb {
  readonly target: string;
  readonly held: string;
  readonly acquired: PartialDate;
  readonly exception: boolean;
}

interface Counting {
  readonly rung: Rung;
  readonly held: YearsHeld;
}

function rungStep(rung: Rung): Words {
  const values = { target: rung.target, prior: rung.prior ?? '', years: rung.years };
  if (rung.education === null) return told('step-rung-any', values);
  return told('step-rung', { ...values, education: rung.education.join('、') });
}

/** The rung and the arithmetic on it, a line each. */
export function countSteps(span: DaySpan, { rung, held }: Counting, cutoff: string): Words[] {
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

/** The present title is not the one that the normal way asks for: it is as high as the target, or too low. */
function wrongPrior(climb: Climb, rungs: readonly Rung[], conditions: Conditions): Judged {
  const [rung] = rungs;
  const values = { target: climb.target, held: climb.held, prior: rung?.prior ?? '' };
  const base = { steps: rungs.map(rungStep), cites: rung ? [rungSource(conditions, rung)] : [conditions.source] };
  if (!isBelow(climb.held, climb.target, conditions)) return judged('unsure', told('held-already', values), base);
  return judged('fail', told('prior-below', values), { ...base, missing: [toldOfWay('missing.title', values)] });
}

/** Why it can't be told: whether the education counts, which one it is, or the day on which the title was acquired. */
function whyOpen(education: EducationHeld, answers: ReadonlySet<string>): string {
  if (answers.size === 1) return 'date-imprecise';
  if (education.unknown) return 'education-unknown';
  return education.split ? 'education-split' : 'education-open';
}

/** Holds a climb against the ladder: full years since the acquisition, as many as the best rung for the education asks. */
export function judgeLadder(context: CheckContext, conditions: Conditions, climb: Climb): Judged {
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
  const counted = gather(outcomes, ({ rung, held }) => (rung && held ? [{ rung, held }] : []));
  // Years of one length give one line of arithmetic.
  const distinct = counted.filter(
    ({ rung }, at) => counted.findIndex((other) => other.rung.years === rung.years) === at,
  );
  const steps = [...education.steps, ...gather(distinct, (each) => countSteps(span, each, cutoff))];
  const cites = [
    ...new Map(counted.map(({ rung }) => [rung.confidence, rungSource(conditions, rung)])).values(),
    notice.cutoffs.education.source,
  ];

  const holds = answers.size === 1 && answers.has('yes');
  const isShorter = (a: Counting, b: Counting) => a.rung.years < b.rung.years;
  // What holds by every education that it may be is told by the longest count, all else by the shortest.
  const taken = counted.reduce<Counting | null>((a, b) => (a && isShorter(b, a) === holds ? a : b), null);
  const values = {
    target: climb.target,
    title: climb.held,
    date: toIso(climb.acquired),
    cutoff,
    years: taken?.rung.years ?? 0,
    due: taken?.held.due.last ?? '',
    short: taken?.held.short ?? '',
    batch: notice.batchYear.value + (taken?.held.batches ?? 0),
    material: notice.materials.find(({ route }) => route?.value === '破格')?.no ?? '',
  };
  const made = (verdict: Verdict, id: string, more: Partial<Judged> = {}) =>
    judged(verdict, told(id, values), {
      steps,
      cites,
      counted: taken && countedOf(span, taken.rung.years, cutoff, taken.held),
      ...more,
    });

  if (holds) return made('pass', 'pass');
  if (!(answers.size === 1 && answers.has('no'))) return made('unsure', whyOpen(education, answers));
  const proof = toldOfWay('missing.proof');
  if (!taken) {
    // By exception the education may be missing where the years are full, by the longest count that there is.
    const longest = rungs.reduce((a, b) => (b.years >= a.years ? b : a));
    const held = yearsHeld(span, longest.years, cutoff);
    const full = climb.exception && held.answer !== 'no';
    // The ladder has the highest education first.
    const asked = { education: (rungs.at(-1)?.education ?? []).join('、') };
    return made(full ? 'unsure' : 'fail', full ? 'exception-education' : 'no-education', {
      steps: [...steps, ...(full ? countSteps(span, { rung: longest, held }, cutoff) : rungs.map(rungStep))],
      cites: [rungSource(conditions, longest), ...cites],
      missing: full ? [proof] : [toldOfWay('missing.education', asked)],
      counted: full ? countedOf(span, longest.years, cutoff, held) : null,
    });
  }
  const lacks = toldOfWay('missing.years', { short: values.short, title: climb.held });
  if (climb.exception) {
    const { yearsShort } = conditions.exception.value;
    const shorter = yearsHeld(span, taken.rung.years - yearsShort, cutoff);
    const id = span.first === span.last ? 'exception' : 'exception-at-least';
    if (shorter.answer !== 'no') return made('unsure', id, { missing: [proof] });
    const batch = notice.batchYear.value + shorter.batches;
    const reason = told('exception-short', { ...values, batch });
    return { ...made('fail', 'short', { missing: [lacks, proof], batch }), reason };
  }
  return made('fail', span.first === span.last ? 'short' : 'short-at-least', { missing: [lacks], batch: values.batch });
}
