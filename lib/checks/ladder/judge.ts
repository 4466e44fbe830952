import { toIso } from '../../dates/iso';
import type { Answer, DaySpan, IsoDay, PartialDate } from '../../dates/partial-date';
import { spanOf } from '../../dates/span';
import type { Conditions, Rung } from '../../notice/conditions';
import type { Source } from '../../notice/schema';
import type { CheckContext, Words } from '../finding';
import { exceptionMaterial } from '../shared/exception-material';
import { lastDay } from '../shared/last-day';
import { type EducationHeld, educationHeld, educationSteps } from './education';
import { normalRungs, possibleRungs, rungSource, rungsFrom } from './rungs';
import { isBelow } from './title-names';
import { countedOf, type Judged, judged, told, toldOfWay } from './way';
import { batchesUntil, shortOf, type YearsHeld, yearsHeld } from './years';

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
export function countSteps(span: DaySpan, { rung, held }: Counting): Words[] {
  const { answer, due, cutoff } = held;
  const values = { years: rung.years, cutoff, short: shortOf(held) };
  const counted =
    span.first === span.last
      ? told(`step-count.${answer}`, { ...values, acquired: span.first, due: due.last })
      : told(`step-count-span.${answer}`, {
          ...values,
          first: span.first,
          last: span.last,
          dueFirst: due.first,
          dueLast: due.last,
        });
  return [rungStep(rung), counted];
}

/** The present title is not the one that the normal way asks for: it is as high as the target, or too low. */
function wrongPrior(climb: Climb, rungs: readonly Rung[], conditions: Conditions): Judged {
  const isLow = isBelow(climb.held, climb.target, conditions);
  const tell = () => {
    const [rung] = rungs;
    const values = { target: climb.target, held: climb.held, prior: rung?.prior ?? '' };
    const cites = rung ? [rungSource(conditions, rung)] : [conditions.source];
    const missing = isLow ? [toldOfWay('missing.title', values)] : [];
    return { values, steps: rungs.map(rungStep), cites, missing };
  };
  return isLow
    ? judged('fail', 'seniority.prior-below', { tell })
    : judged('unsure', 'seniority.held-already', { tell });
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
function allCountSteps(counted: readonly Counting[], span: DaySpan): Words[] {
  const steps: Words[] = [];
  const lengths = new Set<number>();
  for (const each of counted) {
    if (!lengths.has(each.rung.years)) steps.push(...countSteps(span, each));
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

/** A climb, and all that it was held against. */
interface Held {
  readonly context: CheckContext;
  readonly conditions: Conditions;
  readonly climb: Climb;
  readonly rungs: readonly Rung[];
  readonly education: EducationHeld;
  readonly span: DaySpan;
  readonly counts: Counts;
  /** The count that is told of; null where the education may stand on no rung. */
  readonly taken: Counting | null;
}

/** What every sentence on the climb is told by, the lines of the arithmetic, and the sources. */
function tellCount(all: Held) {
  const { context, conditions, climb, education, span, counts, taken } = all;
  const { notice } = context;
  const values = {
    target: climb.target,
    title: climb.held,
    date: toIso(climb.acquired),
    cutoff: lastDay('seniority', notice),
    years: taken?.rung.years ?? 0,
    due: taken?.held.due.last ?? '',
    short: taken ? shortOf(taken.held) : '',
    batch: notice.batchYear.value + (taken ? batchesUntil(taken.held) : 0),
    material: exceptionMaterial(notice)?.no ?? '',
  };
  const steps = [...educationSteps(education), ...allCountSteps(counts.counted, span)];
  const cites = [...rungSources(counts.counted, conditions), notice.cutoffs.education.source];
  return { values, steps, cites };
}

const countedBy = (span: DaySpan, { rung, held }: Counting) => countedOf(span, rung.years, held.cutoff, held);

/** The education is enough for no rung. By exception it may be missing where the years are full, by the longest count that there is. */
function withoutEducation(all: Held, first: Rung): Judged {
  const { conditions, climb, rungs, span } = all;
  const rung = longestOf(rungs, first);
  const longest = { rung, held: yearsHeld(span, rung.years, lastDay('seniority', all.context.notice)) };
  const full = climb.exception && longest.held.answer !== 'no';
  const tell = () => {
    const { values, steps, cites } = tellCount(all);
    // The ladder has the highest education first.
    const asked = { education: (rungs.at(-1)?.education ?? []).join('、') };
    return {
      values,
      steps: [...steps, ...(full ? countSteps(span, longest) : rungs.map(rungStep))],
      cites: [rungSource(conditions, rung), ...cites],
      missing: [full ? toldOfWay('missing.proof') : toldOfWay('missing.education', asked)],
    };
  };
  if (!full) return judged('fail', 'seniority.no-education', { tell });
  return judged('unsure', 'seniority.exception-education', { tell, counted: countedBy(span, longest) });
}

/** The years are short of the count that is told of: by exception they may be. */
function short(all: Held, taken: Counting): Judged {
  const { context, conditions, climb, span } = all;
  const isOneDay = span.first === span.last;
  const counted = countedBy(span, taken);
  const lacks = ({ short: years }: { short: string }) =>
    toldOfWay('missing.years', { short: years, title: climb.held });
  if (!climb.exception) {
    const tell = () => {
      const base = tellCount(all);
      return { ...base, missing: [lacks(base.values)], batch: base.values.batch };
    };
    return judged('fail', isOneDay ? 'seniority.short' : 'seniority.short-at-least', { counted, tell });
  }
  const { yearsShort } = conditions.exception.value;
  const shorter = yearsHeld(span, taken.rung.years - yearsShort, taken.held.cutoff);
  if (shorter.answer !== 'no') {
    const tell = () => ({ ...tellCount(all), missing: [toldOfWay('missing.proof')] });
    return judged('unsure', isOneDay ? 'seniority.exception' : 'seniority.exception-at-least', { counted, tell });
  }
  const tell = () => {
    const base = tellCount(all);
    const batch = context.notice.batchYear.value + batchesUntil(shorter);
    return {
      ...base,
      values: { ...base.values, batch },
      missing: [lacks(base.values), toldOfWay('missing.proof')],
      batch,
    };
  };
  return judged('fail', 'seniority.exception-short', { counted, tell });
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
  const counts = countsOf(possibleRungs(rungs, education), span, cutoff);
  const { answers } = counts;
  const holds = answers.size === 1 && answers.has('yes');
  const taken = tellingCount(counts.counted, holds);
  const all: Held = { context, conditions, climb, rungs, education, span, counts, taken };
  if (answers.size === 1 && answers.has('no')) return taken ? short(all, taken) : withoutEducation(all, first);
  const more = { counted: taken && countedBy(span, taken), tell: () => tellCount(all) };
  return holds
    ? judged('pass', 'seniority.pass', more)
    : judged('unsure', `seniority.${whyOpen(education, answers)}`, more);
}
