import { toIso } from '../../dates/iso';
import type { Answer, DaySpan, IsoDay, PartialDate } from '../../dates/partial-date';
import { spanOf } from '../../dates/span';
import type { Conditions, Rung } from '../../notice/conditions';
import type { Source } from '../../notice/schema';
import type { CheckContext, Words } from '../finding';
import { exceptionMaterial } from '../shared/exception-material';
import { lastDay } from '../shared/last-day';
import { type EducationHeld, educationHeld } from './education';
import { normalRungs, possibleRungs, rungSource, rungsFrom } from './rungs';
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

/** What each rung comes to on which the education may stand. */
interface Counts {
  /** The answers of all of them, each once; 'no' among them where it may stand on none. */
  readonly answers: ReadonlySet<Answer>;
  readonly counted: readonly Counting[];
}

function countsOf(rungs: readonly (Rung | null)[], span: DaySpan, cutoff: IsoDay): Counts {
  const answers = new Set<Answer>();
  const counted: Counting[] = [];
  for (const rung of rungs) {
    const held = rung && yearsHeld(span, rung.years, cutoff);
    answers.add(held?.answer ?? 'no');
    if (held) counted.push({ rung, held });
  }
  return { answers, counted };
}

/** The arithmetic on all of them; years of one length give one line. */
function allCountSteps(counted: readonly Counting[], span: DaySpan, cutoff: IsoDay): Words[] {
  const steps: Words[] = [];
  const lengths = new Set<number>();
  for (const each of counted) {
    if (!lengths.has(each.rung.years)) steps.push(...countSteps(span, each, cutoff));
    lengths.add(each.rung.years);
  }
  return steps;
}

/** The sources of the rungs, one for each confidence. */
function rungSources(counted: readonly Counting[], conditions: Conditions): Source[] {
  const sources = new Map<Source['confidence'], Source>();
  for (const { rung } of counted) sources.set(rung.confidence, rungSource(conditions, rung));
  return [...sources.values()];
}

/** What holds by every education that it may be is told by the longest count, all else by the shortest. */
function tellingCount(counted: readonly Counting[], holds: boolean): Counting | null {
  let taken: Counting | null = null;
  for (const each of counted) if (!taken || each.rung.years < taken.rung.years !== holds) taken = each;
  return taken;
}

/** The rung that asks for the most years, the last of such. */
function longestOf(rungs: readonly Rung[], first: Rung): Rung {
  let longest = first;
  for (const rung of rungs) if (rung.years >= longest.years) longest = rung;
  return longest;
}

/** Holds a climb against the ladder: full years since the acquisition, as many as the best rung for the education asks. */
export function judgeLadder(context: CheckContext, conditions: Conditions, climb: Climb): Judged {
  const { notice, dossier } = context;
  const cutoff = lastDay('seniority', notice);
  const rungs = rungsFrom(conditions, climb.target, climb.held);
  const [first] = rungs;
  if (!first) return wrongPrior(climb, normalRungs(conditions, climb.target), conditions);

  const education = educationHeld(dossier, lastDay('education', notice));
  const span = spanOf(climb.acquired);
  const { answers, counted } = countsOf(possibleRungs(rungs, education), span, cutoff);
  const steps = [...education.steps, ...allCountSteps(counted, span, cutoff)];
  const cites = [...rungSources(counted, conditions), notice.cutoffs.education.source];
  const holds = answers.size === 1 && answers.has('yes');
  const taken = tellingCount(counted, holds);
  const values = {
    target: climb.target,
    title: climb.held,
    date: toIso(climb.acquired),
    cutoff,
    years: taken?.rung.years ?? 0,
    due: taken?.held.due.last ?? '',
    short: taken?.held.short ?? '',
    batch: notice.batchYear.value + (taken?.held.batches ?? 0),
    material: exceptionMaterial(notice)?.no ?? '',
  };
  const base = { steps, cites, counted: taken && countedOf(span, taken.rung.years, cutoff, taken.held) };

  if (holds) return judged('pass', told('pass', values), base);
  if (!(answers.size === 1 && answers.has('no'))) {
    return judged('unsure', told(whyOpen(education, answers), values), base);
  }
  if (!taken) {
    // By exception the education may be missing where the years are full, by the longest count that there is.
    const longest = longestOf(rungs, first);
    const held = yearsHeld(span, longest.years, cutoff);
    const full = climb.exception && held.answer !== 'no';
    // The ladder has the highest education first.
    const asked = { education: (rungs.at(-1)?.education ?? []).join('、') };
    return judged(full ? 'unsure' : 'fail', told(full ? 'exception-education' : 'no-education', values), {
      steps: [...steps, ...(full ? countSteps(span, { rung: longest, held }, cutoff) : rungs.map(rungStep))],
      cites: [rungSource(conditions, longest), ...cites],
      missing: [full ? toldOfWay('missing.proof') : toldOfWay('missing.education', asked)],
      counted: full ? countedOf(span, longest.years, cutoff, held) : null,
    });
  }
  const lacks = toldOfWay('missing.years', { short: values.short, title: climb.held });
  const isOneDay = span.first === span.last;
  if (climb.exception) {
    const proof = toldOfWay('missing.proof');
    const { yearsShort } = conditions.exception.value;
    const shorter = yearsHeld(span, taken.rung.years - yearsShort, cutoff);
    if (shorter.answer !== 'no') {
      const reason = told(isOneDay ? 'exception' : 'exception-at-least', values);
      return judged('unsure', reason, { ...base, missing: [proof] });
    }
    const batch = notice.batchYear.value + shorter.batches;
    const reason = told('exception-short', { ...values, batch });
    return judged('fail', reason, { ...base, missing: [lacks, proof], batch });
  }
  const reason = told(isOneDay ? 'short' : 'short-at-least', values);
  return judged('fail', reason, { ...base, missing: [lacks], batch: values.batch });
}
