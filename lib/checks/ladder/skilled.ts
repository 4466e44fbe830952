import { toIso } from '../../dates/iso';
import { remembered } from '../../dates/remembered';
import type { Conditions, Rung } from '../../notice/conditions';
import type { Source } from '../../notice/schema';
import type { CheckContext } from '../finding';
import { type DatedField, dateIn, type Entry, entriesOf, textOf } from '../shared/entries';
import { fold, shown } from '../shared/fold';
import { lastDay } from '../shared/last-day';
import { onceFor } from '../shared/once-for';
import { countSteps } from './judge';
import { routeQuotes } from './route-quotes';
import { rungSource } from './rungs';
import { countedOf, type Judged, judged, told, toldOfWay } from './way';
import { yearsHeld } from './years';

const field = 'certificate.acquiredOn';

/** The words of the grades, the longest first: 高级技师 holds 技师. */
const wordsOf = onceFor(({ skilled }: Conditions) =>
  skilled.value
    .flatMap(({ grade, also }, rank) => [grade, ...also].map((word) => ({ word, rank })))
    .sort((a, b) => b.word.length - a.word.length),
);

/** How high the grade of a certificate stands among those of skilled workers; -1 where it names none. */
export function skilledRank(entry: Entry, conditions: Conditions): number {
  const [name, grade] = [fold(textOf(entry, 'certificate.name')), fold(textOf(entry, 'certificate.grade'))];
  const [inGrade, inBoth] = [withoutTitles(grade), withoutTitles(grade + name)];
  // A bare 二级 is the grade 技师 only where the certificate is a trade's, as 网络与信息安全管理员.
  const isTrade = /[员工]$/u.test(name) || /职业技能等级/u.test(name + grade);
  for (const { word, rank } of wordsOf(conditions)) {
    if (/^.级$/u.test(word) ? isTrade && inGrade.includes(word) : inBoth.includes(word)) return rank;
  }
  return -1;
}

/** 高级工程师 holds the word of a grade and is none. */
const withoutTitles = (text: string) => text.replace(/高级工程师/gu, '');

interface Certificate {
  readonly entry: Entry;
  readonly at: DatedField;
}

/** The rung of this route to a title, the grade it asks for and how high that stands, and on what it rests. */
interface Opened {
  readonly rung: Rung;
  readonly prior: string;
  readonly asked: number;
  readonly source: Source;
}

/** Null where the ladder has no such rung to the title. */
const openedBy = onceFor((conditions: Conditions) =>
  remembered(200, 100, (target): Opened | null => {
    const { ladder, skilled } = conditions;
    const rung = ladder.find((each) => each.route === '贯通' && each.target === target);
    const prior = rung?.prior;
    if (!rung || !prior) return null;
    const asked = skilled.value.findIndex(({ grade }) => grade === prior);
    return { rung, prior, asked, source: { ...skilled.source, confidence: rungSource(conditions, rung).confidence } };
  }),
);

function counted(context: CheckContext, conditions: Conditions, rung: Rung, { entry, at }: Certificate): Judged {
  const { notice } = context;
  const span = { first: at.first, last: at.last };
  const date = toIso(at.date);
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
    date,
    cutoff,
    years: rung.years,
    due: held.due.last,
    short: held.short,
    batch,
  };
  const more = {
    steps: [
      told('step-certificate', { text: name, date }),
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
  const opened = openedBy(conditions)(target);
  if (!opened) return null;
  const { rung, prior, asked, source } = opened;
  const cites = [...routeQuotes(notice, '贯通'), source];
  const values = { target, prior, years: rung.years };
  let earliest: Certificate | null = null;
  let undated: Entry | null = null;
  for (const entry of entriesOf(dossier, 'certificate')) {
    if (skilledRank(entry, conditions) < asked) continue;
    const at = dateIn(entry, field);
    if (!at) undated ??= entry;
    else if (!earliest || at.last < earliest.at.last) earliest = { entry, at };
  }
  if (earliest) return { ...counted(context, conditions, rung, earliest), entry: earliest.entry.name, field, cites };
  if (undated) return judged('unsure', told('certificate-undated', values), { entry: undated.name, field, cites });
  const missing = [toldOfWay('missing.certificate', values)];
  const more = { field: declared ? field : null, cites, missing } as const;
  return judged(declared ? 'unsure' : 'not-applicable', told('certificate-none', values), more);
}
