import { toIso } from '../../dates/iso';
import { spanOf } from '../../dates/span';
import type { Conditions } from '../../notice/conditions';
import type { CheckContext, Words } from '../finding';
import { type DatedField, dateIn, entriesOf, textOf } from '../shared/entries';
import { shown } from '../shared/fold';
import { lastDay } from '../shared/last-day';
import { presentTitle } from '../shared/present-title';
import { earlierOfSeries, isOfSeries } from './earlier-series';
import type { Climb } from './judge';
import { countedOf, type Judged, judged, told, toldOfWay } from './way';
import { type YearsHeld, yearsHeld } from './years';

/**
 * Where the years are short but a title of the same rank in another series was held before: if the present one was acquired
 * by 转评 the years run on. Whether it was, no field says: at best it is unsure.
 */
export function runsOn(context: CheckContext, conditions: Conditions, climb: Climb, came: Judged): Judged {
  if (came.verdict === 'pass' || came.counted === null) return came;
  const earlier = earlierOfSeries(context.dossier, conditions, climb.held, spanOf(climb.acquired).first);
  if (!earlier) return came;
  const { years, cutoff, acquired } = came.counted;
  const { yearsBetween } = conditions.lateral.value;
  const whole = yearsHeld(earlier.span, years, cutoff);
  const since = yearsHeld(acquired, yearsBetween, cutoff);
  const answer = whole.answer === 'no' || since.answer === 'no' ? 'no' : 'unsure';
  const tell = () => {
    const base = came.tell();
    const values = {
      target: climb.target,
      title: climb.held,
      date: toIso(climb.acquired),
      earlier: earlier.name,
      since: toIso(earlier.date),
      years,
      due: whole.due.last,
      yearsBetween,
      dueBetween: since.due.last,
      cutoff,
    };
    const steps = [...base.steps, told(`step-runs-on.${answer}`, values)];
    const cites = [...base.cites, conditions.lateral.source];
    if (answer === 'no') return { ...base, steps, cites };
    return { reason: told('runs-on', values), steps, cites, missing: [], batch: null };
  };
  if (answer === 'no') return { ...came, tell };
  const counted = countedOf(earlier.span, years, cutoff, whole);
  return { ...came, verdict: 'unsure', id: 'seniority.runs-on', counted, tell };
}

/** The beginning of the present post and the year in it against the cutoff; null where no employment says when it began. */
interface Post {
  readonly begun: DatedField;
  readonly held: YearsHeld;
}

function postOf({ dossier, notice }: CheckContext, years: number): Post | null {
  let latest: DatedField | null = null;
  for (const entry of entriesOf(dossier, 'employment')) {
    const begun = dateIn(entry, 'employment.from');
    if (begun && (!latest || begun.first >= latest.first)) latest = begun;
  }
  return latest && { begun: latest, held: yearsHeld(latest, years, lastDay('seniority', notice)) };
}

function postStep(post: Post | null, years: number): Words {
  if (!post) return told('step-post.none');
  const { answer, due, cutoff } = post.held;
  return told(`step-post.${answer}`, { date: toIso(post.begun.date), years, due: due.last, cutoff });
}

/**
 * 转评: from a title of the same rank in another series. One source says what it asks for, and the dossier does not say since
 * when the new post is held, so it is unsure. Null where nothing points to it.
 */
export function lateralWay(
  context: CheckContext,
  conditions: Conditions,
  target: string,
  declared: boolean,
): Judged | null {
  const title = presentTitle(context.dossier);
  const entry = title.kind === 'none' ? null : title.entry;
  const fits = entry !== null && isOfSeries(entry, target, conditions);
  if (!fits && !declared) return null;
  const cites = [conditions.lateral.source];
  const place = { entry: entry?.name ?? null, field: 'title.acquiredOn' } as const;
  const { yearsInPost: years } = conditions.lateral.value;
  if (!fits || !entry) {
    return judged('unsure', 'seniority.lateral-from', { ...place, tell: () => ({ values: { target, years }, cites }) });
  }
  const post = postOf(context, years);
  const tell = () => ({
    values: { target, title: shown(textOf(entry, 'title.name')), years },
    steps: [postStep(post, years)],
    cites,
    missing: [toldOfWay('missing.post', { years })],
  });
  return judged('unsure', 'seniority.lateral', { ...place, tell });
}
