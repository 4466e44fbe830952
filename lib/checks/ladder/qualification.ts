import { isOnOrBefore } from '../../dates/compare';
import { toIso } from '../../dates/iso';
import { parseDate } from '../../dates/parse';
import type { Conditions } from '../../notice/conditions';
import type { CheckContext } from '../finding';
import { type Entry, entriesOf, textOf } from '../shared/entries';
import { fold, shown } from '../shared/fold';
import { gather } from '../shared/gather';
import { lastDay } from '../shared/last-day';
import { judgeLadder } from './judge';
import { skilledRank } from './skilled';
import { qualificationIn } from './title-names';
import { type Judged, judged, told, toldOfWay } from './way';

const field = 'certificate.acquiredOn';
const ORDER = ['pass', 'unsure', 'fail', 'not-applicable'];

const nameOf = (entry: Entry) => `${textOf(entry, 'certificate.name')} ${textOf(entry, 'certificate.grade')}`.trim();

/** What one qualification of the list comes to: as the title that is gone for, or as the title held before it. */
function ofListed(
  { context, conditions, target }: { context: CheckContext; conditions: Conditions; target: string },
  entry: Entry,
  titles: readonly string[],
): Judged | null {
  const { notice } = context;
  const read = parseDate(textOf(entry, field));
  const place = { entry: entry.name, field } as const;
  const values = { target, text: shown(nameOf(entry)), titles: titles.join('、') };
  const known = told('step-qualification', values);
  const prior = conditions.ladder.find(
    (rung) =>
      rung.target === target && rung.route === '正常' && rung.since === 'prior' && titles.includes(rung.prior ?? ''),
  )?.prior;
  if (!titles.includes(target) && !prior) return null;
  if (read.kind !== 'date')
    return judged('unsure', told('qualification-undated', values), { ...place, steps: [known] });

  if (titles.includes(target)) {
    // Whether the day must lie by the seniority cutoff or by the later one is not written.
    const [first, last] = [lastDay('seniority', notice), lastDay('achievement', notice)].sort() as [string, string];
    const dated = { ...values, date: toIso(read.date), first, last };
    const steps = [known, told('step-certificate', { text: values.text, date: dated.date })];
    if (isOnOrBefore(read.date, last) === 'no')
      return judged('fail', told('qualification-late', dated), { ...place, steps });
    if (titles.length > 1) return judged('unsure', told('qualification-two', dated), { ...place, steps });
    const early = isOnOrBefore(read.date, first) === 'yes';
    return judged(early ? 'pass' : 'unsure', told(early ? 'qualification' : 'qualification-between', dated), {
      ...place,
      steps,
    });
  }
  const came = judgeLadder(context, conditions, { target, held: prior ?? '', acquired: read.date, exception: false });
  const base = { ...came, ...place, steps: [known, ...came.steps] };
  if (came.verdict !== 'pass' || titles.length === 1) return base;
  return { ...base, verdict: 'unsure', reason: told('qualification-prior-two', { ...values, prior: prior ?? '' }) };
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
  const quotes = notice.routes.filter(({ value }) => value.route === '职业资格').map(({ source }) => source);
  const cites = [...quotes, conditions.qualifications.source];
  // A grade of skilled workers is the other route's.
  const entries = entriesOf(dossier, 'certificate').filter((entry) => skilledRank(entry, conditions) < 0);
  const read = entries.map((entry) => ({ entry, listed: qualificationIn(nameOf(entry), conditions) }));
  const [best] = gather(
    read,
    ({ entry, listed }) => (listed && ofListed({ context, conditions, target }, entry, listed.titles)) ?? [],
  ).sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  if (best) return { ...best, cites: [...new Set([...cites, ...best.cites])] };

  const missing = [toldOfWay('missing.qualification', { target })];
  const isUnlisted = (entry: Entry) =>
    conditions.unlisted.value.some((name) => fold(nameOf(entry)).includes(fold(name)));
  const other = read.find(({ entry, listed }) => !listed && !isUnlisted(entry))?.entry;
  if (other) {
    const values = { text: shown(nameOf(other)), target };
    return judged('unsure', told('qualification-unknown', values), { entry: other.name, field, cites, missing });
  }
  const verdict = declared ? 'unsure' : 'not-applicable';
  const unlisted = read.find(({ entry }) => isUnlisted(entry))?.entry;
  if (unlisted) {
    const values = { text: shown(nameOf(unlisted)), target };
    const more = { entry: unlisted.name, field, cites: [...cites, conditions.unlisted.source], missing } as const;
    return judged(verdict, told('qualification-unlisted', values), more);
  }
  const lower = read.find(({ listed }) => listed)?.entry;
  const more = { field: declared ? field : null, cites, missing } as const;
  if (lower) {
    const values = { text: shown(nameOf(lower)), target };
    return judged(verdict, told('qualification-other', values), { ...more, entry: lower.name, field });
  }
  return judged(verdict, told('qualification-none', { target }), more);
}
