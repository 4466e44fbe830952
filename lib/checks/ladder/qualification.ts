import { isSpanOnOrBefore } from '../../dates/compare';
import { toIso } from '../../dates/iso';
import type { Conditions } from '../../notice/conditions';
import type { Source } from '../../notice/schema';
import type { CheckContext } from '../finding';
import { dateIn, type Entry, entriesOf, textOf } from '../shared/entries';
import { fold, shown } from '../shared/fold';
import { lastDay } from '../shared/last-day';
import { judgeLadder } from './judge';
import { routeQuotes } from './route-quotes';
import { skilledRank } from './skilled';
import { qualificationIn } from './title-names';
import { type Judged, judged, told, toldOfWay } from './way';

const field = 'certificate.acquiredOn';
const ORDER = ['pass', 'unsure', 'fail', 'not-applicable'];

const nameOf = (entry: Entry) => `${textOf(entry, 'certificate.name')} ${textOf(entry, 'certificate.grade')}`.trim();

/** The one of the titles from which the normal way leads to the target; null where there is none. */
function priorAmong(titles: readonly string[], { ladder }: Conditions, target: string): string | null {
  for (const { target: to, route, since, prior } of ladder) {
    if (to === target && route === '正常' && since === 'prior' && titles.includes(prior ?? '')) return prior;
  }
  return null;
}

/** What one qualification of the list comes to: as the title that is gone for, or as the title held before it. */
function ofListed(
  context: CheckContext,
  conditions: Conditions,
  target: string,
  entry: Entry,
  titles: readonly string[],
): Judged | null {
  const { notice } = context;
  const acquired = dateIn(entry, field);
  const place = { entry: entry.name, field } as const;
  const values = () => ({ target, text: shown(nameOf(entry)), titles: titles.join('、') });
  const known = () => told('step-qualification', values());
  const prior = priorAmong(titles, conditions, target);
  if (!titles.includes(target) && !prior) return null;
  if (!acquired) {
    const tell = () => ({ values: values(), steps: [known()] });
    return judged('unsure', 'seniority.qualification-undated', { ...place, tell });
  }

  if (titles.includes(target)) {
    // Whether the day must lie by the seniority cutoff or by the later one is not written.
    const [one, other] = [lastDay('seniority', notice), lastDay('achievement', notice)];
    const [first, last] = one < other ? [one, other] : [other, one];
    const tell = () => {
      const dated = { ...values(), date: toIso(acquired.date), first, last };
      const steps = [known(), told('step-certificate', { text: dated.text, date: dated.date })];
      return { values: dated, steps };
    };
    const more = { ...place, tell };
    if (isSpanOnOrBefore(acquired, last) === 'no') return judged('fail', 'seniority.qualification-late', more);
    if (titles.length > 1) return judged('unsure', 'seniority.qualification-two', more);
    return isSpanOnOrBefore(acquired, first) === 'yes'
      ? judged('pass', 'seniority.qualification', more)
      : judged('unsure', 'seniority.qualification-between', more);
  }
  const came = judgeLadder(context, conditions, {
    target,
    held: prior ?? '',
    acquired: acquired.date,
    exception: false,
  });
  const isOneOfTwo = came.verdict === 'pass' && titles.length > 1;
  const tell = () => {
    const { reason, steps, ...rest } = came.tell();
    const open = told('qualification-prior-two', { ...values(), prior: prior ?? '' });
    return { reason: isOneOfTwo ? open : reason, steps: [known(), ...steps], ...rest };
  };
  if (isOneOfTwo) return { ...came, ...place, verdict: 'unsure', id: 'seniority.qualification-prior-two', tell };
  return { ...came, ...place, tell };
}

/** The better of two, the first where they are alike. */
function better(one: Judged | null, other: Judged | null): Judged | null {
  if (one === null || other === null) return one ?? other;
  return ORDER.indexOf(other.verdict) < ORDER.indexOf(one.verdict) ? other : one;
}

/** Whether the certificate is one of those that correspond to no title. */
function isUnlisted(entry: Entry, { unlisted }: Conditions): boolean {
  const plain = fold(nameOf(entry));
  for (const name of unlisted.value) if (plain.includes(fold(name))) return true;
  return false;
}

/**
 * By a vocational qualification (职业资格) that corresponds to a title: it opens the way to that title, and counts as the title
 * held before the next. The best of several certificates.
 */
export function qualificationWay(
  context: CheckContext,
  conditions: Conditions,
  target: string,
  declared: boolean,
): Judged {
  const { dossier, notice } = context;
  let best: Judged | null = null;
  /** The first certificate that is listed and opens no way to the target, that does not count, that nobody knows. */
  let lower: Entry | null = null;
  let unlisted: Entry | null = null;
  let other: Entry | null = null;
  for (const entry of entriesOf(dossier, 'certificate')) {
    // A grade of skilled workers is the other route's.
    if (skilledRank(entry, conditions) >= 0) continue;
    const listed = qualificationIn(nameOf(entry), conditions);
    if (listed) {
      lower ??= entry;
      best = better(best, ofListed(context, conditions, target, entry, listed.titles));
    } else if (isUnlisted(entry, conditions)) unlisted ??= entry;
    else other ??= entry;
  }
  const cites = () => [...routeQuotes(notice, '职业资格'), conditions.qualifications.source];
  if (best) {
    const { tell } = best;
    const withQuotes = () => {
      const came = tell();
      return { ...came, cites: [...new Set([...cites(), ...came.cites])] };
    };
    return { ...best, tell: withQuotes };
  }

  const missing = () => [toldOfWay('missing.qualification', { target })];
  const tellOf =
    (entry: Entry, ...more: readonly Source[]) =>
    () => ({
      values: { text: shown(nameOf(entry)), target },
      cites: [...cites(), ...more],
      missing: missing(),
    });
  if (other) {
    return judged('unsure', 'seniority.qualification-unknown', { entry: other.name, field, tell: tellOf(other) });
  }
  const verdict = declared ? 'unsure' : 'not-applicable';
  if (unlisted) {
    const tell = tellOf(unlisted, conditions.unlisted.source);
    return judged(verdict, 'seniority.qualification-unlisted', { entry: unlisted.name, field, tell });
  }
  if (lower) {
    return judged(verdict, 'seniority.qualification-other', { entry: lower.name, field, tell: tellOf(lower) });
  }
  const tell = () => ({ values: { target }, cites: cites(), missing: missing() });
  return judged(verdict, 'seniority.qualification-none', { field: declared ? field : null, tell });
}
