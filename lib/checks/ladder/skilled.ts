import { toIso } from '../../dates/iso';
import { parseDate } from '../../dates/parse';
import type { DaySpan, PartialDate } from '../../dates/partial-date';
import { spanOf } from '../../dates/span';
import type { Conditions, Rung } from '../../notice/conditions';
import type { CheckContext } from '../finding';
import { type Entry, entriesOf, textOf } from '../shared/entries';
import { fold, shown } from '../shared/fold';
import { gather } from '../shared/gather';
import { lastDay } from '../shared/last-day';
import { onceFor } from '../shared/once-for';
import { countSteps } from './judge';
import { rungSource } from './rungs';
import { countedOf, type Judged, judged, told, toldOfWay } from './way';
import { yearsHeld } from './years';

const field = 'certificate.acquiredOn';

/** The words of the grades, the longest first: 高级技师 holds 技师. */
const wordsOf = onceFor(({ skilled }: Conditions) =>
  gather(skilled.value, ({ grade, also }, rank) => [grade, ...also].map((word) => ({ word, rank }))).sort(
    (a, b) => b.word.length - a.word.length,
  ),
);

/** How high the grade of a certificate stands among those of skilled workers; -1 where it names none. */
export function skilledRank(entry: Entry, conditions: Conditions): number {
  const [name, grade] = [fold(textOf(entry, 'certificate.name')), fold(textOf(entry, 'certificate.grade'))];
  const holds = (text: string, word: string) => text.replace(/高级工程师/gu, '').includes(word);
  // A bare 二级 is the grade 技师 only where the certificate is a trade's, as 网络与信息安全管理员.
  const isTrade = /[员工]$/u.test(name) || /职业技能等级/u.test(name + grade);
  const found = wordsOf(conditions).find(({ word }) =>
    /^.级$/u.test(word) ? isTrade && holds(grade, word) : holds(grade + name, word),
  );
  return found?.rank ?? -1;
}

interface Certificate {
  readonly entry: Entry;
  readonly date: PartialDate;
  readonly span: DaySpan;
}

function counted(
  context: CheckContext,
  conditions: Conditions,
  rung: Rung,
  { entry, date, span }: Certificate,
): Judged {
  const { notice } = context;
  const cutoff = lastDay('seniority', notice);
  const held = yearsHeld(span, rung.years, cutoff);
  const name = [textOf(entry, 'certificate.name'), textOf(entry, 'certificate.grade')]
    .map(shown)
    .filter(Boolean)
    .join(' ');
  const batch = notice.batchYear.value + held.batches;
  const values = {
    target: rung.target,
    // It may be a higher grade than the rung asks for.
    title: conditions.skilled.value[skilledRank(entry, conditions)]?.grade ?? '',
    date: toIso(date),
    cutoff,
    years: rung.years,
    due: held.due.last,
    short: held.short,
    batch,
  };
  const more = {
    steps: [
      told('step-certificate', { text: name, date: toIso(date) }),
      ...countSteps(span, { rung, held }, cutoff),
      told('step-trade'),
    ],
    counted: countedOf(span, rung.years, cutoff, held),
  };
  if (held.answer === 'yes') return judged('pass', told('pass', values), more);
  if (held.answer === 'unsure') return judged('unsure', told('date-imprecise', values), more);
  const missing = [toldOfWay('missing.years', { short: held.short, title: values.title })];
  const id = span.first === span.last ? 'short' : 'short-at-least';
  return judged('fail', told(id, values), { ...more, missing, batch });
}

/**
 * The skilled-worker route (贯通): full years since the grade that the rung asks for, or a higher one, whatever the education. Whether
 * the trade is one of those opened no data here says; the sentence asks for it. Null where the ladder has no such rung.
 */
export function skilledWay(
  context: CheckContext,
  conditions: Conditions,
  target: string,
  declared: boolean,
): Judged | null {
  const { dossier, notice } = context;
  const rung = conditions.ladder.find((each) => each.route === '贯通' && each.target === target);
  if (!rung?.prior) return null;
  const quotes = notice.routes.filter(({ value }) => value.route === '贯通').map(({ source }) => source);
  const cites = [...quotes, { ...conditions.skilled.source, confidence: rungSource(conditions, rung).confidence }];
  const asked = conditions.skilled.value.findIndex(({ grade }) => grade === rung.prior);
  const values = { target, prior: rung.prior, years: rung.years };
  const entries = entriesOf(dossier, 'certificate');
  const enough = entries.filter((entry) => skilledRank(entry, conditions) >= asked);
  const dated = gather(enough, (entry): Certificate[] => {
    const read = parseDate(textOf(entry, field));
    return read.kind === 'date' ? [{ entry, date: read.date, span: spanOf(read.date) }] : [];
  });
  const earliest = dated.sort((a, b) => (a.span.last < b.span.last ? -1 : 1))[0];
  if (earliest) return { ...counted(context, conditions, rung, earliest), entry: earliest.entry.name, field, cites };
  const [undated] = enough;
  if (undated) return judged('unsure', told('certificate-undated', values), { entry: undated.name, field, cites });
  const missing = [toldOfWay('missing.certificate', values)];
  const more = { field: declared ? field : null, cites, missing } as const;
  return judged(declared ? 'unsure' : 'not-applicable', told('certificate-none', values), more);
}
